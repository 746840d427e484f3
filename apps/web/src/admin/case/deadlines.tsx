import { Group, Paper, Stack, Text } from '@mantine/core';
import { missedWords, roleWords, worded } from '@ocop/words';
import { useToday } from '../../shared/clock';
import { dayWritten } from '../../shared/dates';
import {
  type Deadline,
  dutySaid,
  explained,
  standingOf,
  standingSaid,
} from '../../shared/deadline-words';
import { useLanguage } from '../../shared/language';
import { StandingBadge } from '../../shared/parts/standing';

interface DeadlinesProps {
  readonly deadlines: readonly Deadline[];
}

/** The deadlines of a case: what, by when and why then, who holds it, what follows if it passes. */
export function Deadlines({ deadlines }: DeadlinesProps) {
  const { say } = useLanguage();
  const owed = deadlines.filter(({ milestone }) => !milestone);
  const open = owed.filter((one) => one.open);
  const over = owed.filter((one) => !one.open);
  if (owed.length === 0)
    return <Text c="dimmed">{say('Chưa có thời hạn nào.', 'No deadline yet.')}</Text>;
  return (
    <Stack gap="sm">
      {open.map((one) => (
        <OpenDeadline key={one.id} deadline={one} />
      ))}
      {over.length > 0 && (
        <details>
          <summary>{say(`Thời hạn đã qua (${over.length})`, `Past ones (${over.length})`)}</summary>
          <Stack gap="xs" mt="xs">
            {over.map((one) => (
              <PastDeadline key={one.id} deadline={one} />
            ))}
          </Stack>
        </details>
      )}
    </Stack>
  );
}

function OpenDeadline({ deadline }: { deadline: Deadline }) {
  const { language, say } = useLanguage();
  const today = useToday();
  const { kind, holderRole, holderName, lastDay, state } = deadline;
  return (
    <Paper withBorder p="sm">
      <Group gap="sm">
        <StandingBadge
          standing={standingOf(deadline, today)}
          words={standingSaid(deadline, today, language)}
        />
        <Text fw={600}>
          {dutySaid(kind, language)}: {dayWritten(lastDay)}
        </Text>
      </Group>
      <Text size="sm">{explained(deadline, language)}</Text>
      <Text size="sm" c="dimmed">
        {holderRole && (
          <>
            {say('Đang giữ', 'Held by')}: {worded(roleWords, holderRole, language)}
            {holderName && ` (${holderName})`}.{' '}
          </>
        )}
        {state === 'missed' ? say('Hậu quả', 'Consequence') : say('Nếu quá hạn', 'If it passes')}:{' '}
        {missedWords[kind][language]}.
      </Text>
    </Paper>
  );
}

function PastDeadline({ deadline }: DeadlinePast) {
  const { language } = useLanguage();
  const today = useToday();
  return (
    <Text size="sm">
      <b>{dayWritten(deadline.lastDay)}</b> {dutySaid(deadline.kind, language)}:{' '}
      {standingSaid(deadline, today, language)}
      {deadline.settledOn && ` (${dayWritten(deadline.settledOn)})`}
    </Text>
  );
}

interface DeadlinePast {
  readonly deadline: Deadline;
}
