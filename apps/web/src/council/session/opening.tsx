import { Button, Checkbox, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../shared/forms/refused';
import { dayWritten } from '../../shared/dates';
import { useSay } from '../../shared/language';
import type { CouncilSession } from '../council-data';
import { saySeat } from '../council-words';
import { useCommand } from '../use-command';

/** The session is opened with those who have come. */
export function Opening({ session }: { session: CouncilSession }) {
  const say = useSay();
  const [present, setPresent] = useState<readonly string[]>([]);
  const { give, error, underWay } = useCommand(session.round);
  const scoring = session.seats.filter(({ seat }) => seat !== 'secretary' && seat !== 'advisory');
  const counted = scoring.filter(({ id }) => present.includes(id)).length;
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={say('Mở phiên họp', 'Open the session')}
    >
      <Stack>
        <Title order={2} size="h4">
          {say('Mở phiên họp', 'Open the session')}
        </Title>
        {session.sessionOn && (
          <Text>
            {say(
              `Đã triệu tập ngày ${dayWritten(session.sessionOn)}.`,
              `Called for ${dayWritten(session.sessionOn)}.`,
            )}
          </Text>
        )}
        <Checkbox.Group
          label={say('Những người có mặt', 'Who has come')}
          value={[...present]}
          onChange={setPresent}
        >
          <Stack gap="xs" mt="xs">
            {session.seats.map(({ id, name, seat }) => (
              <Checkbox key={id} value={id} label={`${name} (${saySeat(seat, say)})`} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Text aria-live="polite">
          {say(
            `${counted} / ${scoring.length} thành viên chấm điểm có mặt; cần ${session.attendance.quorum}, có Chủ tịch.`,
            `${counted} of ${scoring.length} who score; ${session.attendance.quorum} are needed, the chair among them.`,
          )}
        </Text>
        <Refused error={error} />
        <Button
          loading={underWay}
          disabled={present.length === 0}
          onClick={() => void give({ type: 'OpenSession', present })}
        >
          {say('Mở phiên họp', 'Open the session')}
        </Button>
      </Stack>
    </Paper>
  );
}
