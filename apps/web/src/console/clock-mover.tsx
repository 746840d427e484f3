import { Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../shared/api';
import { dayOf, dayRead } from '../shared/dates';
import { Refused } from '../shared/forms/refused';
import { useSay } from '../shared/language';

const DAY_MS = 86_400_000;

interface ClockProps {
  readonly now: string;
  readonly held: boolean;
}

/** Moves a sandbox's clock by days or to a day. */
export function ClockMover(clock: ClockProps) {
  const say = useSay();
  return (
    <Popover width={320} position="bottom-end" withArrow trapFocus>
      <Popover.Target>
        <Button size="compact-sm" color="dark">
          {say('Dời đồng hồ', 'Move the clock')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" mb="sm">
          {say(
            'Đồng hồ chỉ đi tới. Mọi thời hạn trên đường đi được thực hiện theo thứ tự.',
            'The clock only goes forward; whatever falls due on the way is carried out in order.',
          )}
        </Text>
        <Hands {...clock} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Hands({ now, held }: ClockProps) {
  const say = useSay();
  const { advance, release } = useMoves();
  const [to, setTo] = useState('');
  const day = dayRead(to);
  const later = (days: number) => new Date(Date.parse(now) + days * DAY_MS).toISOString();
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {[1, 7, 30].map((days) => (
          <Button
            key={days}
            variant="light"
            size="compact-md"
            disabled={advance.isPending}
            onClick={() => advance.mutate(later(days))}
          >
            {say(`+${days} ngày`, `+${days} days`)}
          </Button>
        ))}
      </Group>
      <TextInput
        label={say('Đến ngày', 'To the day')}
        placeholder="dd/mm/yyyy"
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Button
        disabled={day?.length !== 10 || day <= dayOf(now)}
        loading={advance.isPending}
        onClick={() => advance.mutate(`${day}T08:00:00+07:00`)}
      >
        {say('Dời đến 8 giờ ngày đó', 'Move to eight o’clock that day')}
      </Button>
      {held && (
        <Button variant="default" onClick={() => release.mutate()}>
          {say('Cho đồng hồ chạy tiếp', 'Let the clock run on')}
        </Button>
      )}
      <Refused error={advance.error ?? release.error} />
    </Stack>
  );
}

function useMoves() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries();
  const advance = useMutation({
    mutationFn: (to: string) => answered(api.POST('/v1/clock/advance', { body: { to } })),
    onSuccess,
  });
  const release = useMutation({
    mutationFn: () => answered(api.POST('/v1/clock/release')),
    onSuccess,
  });
  return { advance, release };
}
