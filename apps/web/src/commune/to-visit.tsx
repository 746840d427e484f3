import { Button, Group, Paper, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answered, api } from '../shared/api';
import { useToday } from '../shared/clock';
import { dayRead, dayWritten } from '../shared/dates';
import { DayInput } from '../shared/forms/day-input';
import { Refused } from '../shared/forms/refused';
import { useLanguage } from '../shared/language';
import { Empty } from '../shared/parts/empty';
import { Loaded } from '../shared/parts/loaded';
import { Page } from '../shared/parts/page';
import type { Serving } from '../shared/serving-words';

/** Notices of which nobody knows that they arrived: somebody goes there or calls, and says so here. */
export function Screen() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'servings', 'visit'],
    queryFn: () =>
      answered(
        api.GET('/v1/servings', {
          params: { query: { state: 'visit', sort: 'visitBy', pageSize: 100 } },
        }),
      ),
  });
  return (
    <Page title={say('Đến tận nơi hoặc gọi', 'Go there or call')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              title={say('Không có thông báo nào phải đến tận nơi', 'Nothing to bring to anybody')}
            >
              {say(
                'Thông báo gửi cho chủ thể mà quá hạn chưa có xác nhận đã nhận sẽ hiện ở đây.',
                'A notice of which nobody knows in time that it arrived appears here.',
              )}
            </Empty>
          ) : (
            <Stack>
              {items.map((serving) => (
                <OneVisit key={serving.key} serving={serving} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function OneVisit({ serving }: { serving: Serving }) {
  const { say } = useLanguage();
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h4">
        {serving.subject}
      </Title>
      <Text>
        {serving.areaName}
        {serving.visitBy && `, ${say('hạn', 'by')} ${dayWritten(serving.visitBy)}`}
      </Text>
      <Ticking serving={serving} />
    </Paper>
  );
}

/** What was done, as it is being written. */
interface Told {
  readonly how: 'visit' | 'call';
  readonly day: string;
  readonly receivedBy: string;
  readonly note: string;
}

function useTicking({ key, role, area }: Serving) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ how, day, receivedBy, note }: Told) => {
      const said = { key, role, area, how, on: dayRead(day) ?? day, receivedBy };
      const body = note.trim() === '' ? said : { ...said, note };
      return answered(api.POST('/v1/servings/proof', { body }));
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['list', 'servings'] }),
  });
}

function Ticking({ serving }: { serving: Serving }) {
  const { say } = useLanguage();
  const today = useToday();
  const [told, setTold] = useState<Told>({
    how: 'visit',
    day: dayWritten(today),
    receivedBy: '',
    note: '',
  });
  const write = (part: Partial<Told>) => setTold({ ...told, ...part });
  const done = useTicking(serving);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    done.mutate(told);
  };
  return (
    <Stack component="form" mt="sm" maw={480} onSubmit={submit} aria-label={serving.subject}>
      <Radio.Group
        label={say('Bằng cách nào', 'How')}
        value={told.how}
        onChange={(how) => write({ how: how === 'call' ? 'call' : 'visit' })}
      >
        <Group mt="xs">
          <Radio value="visit" label={say('Đến tận nơi', 'Went there')} />
          <Radio value="call" label={say('Gọi điện', 'Called')} />
        </Group>
      </Radio.Group>
      <DayInput
        label={say('Ngày', 'Day')}
        value={told.day}
        write={(day) => write({ day })}
        required
      />
      <Line
        label={say('Ai nhận, ai nghe', 'Who took it, or was told')}
        value={told.receivedBy}
        write={(receivedBy) => write({ receivedBy })}
        required
      />
      <Line label={say('Ghi chú', 'Note')} value={told.note} write={(note) => write({ note })} />
      <Refused error={done.error} />
      <Group>
        <Button type="submit" loading={done.isPending}>
          {say('Đã báo cho chủ thể', 'The producer has been told')}
        </Button>
      </Group>
    </Stack>
  );
}

interface LineProps {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => void;
  readonly required?: boolean;
}

function Line({ write, ...line }: LineProps) {
  return (
    <TextInput {...line} maxLength={200} onChange={(event) => write(event.currentTarget.value)} />
  );
}
