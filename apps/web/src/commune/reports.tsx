import { Anchor, Badge, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../shared/api';
import { dayWritten } from '../shared/dates';
import { ActionButton } from '../shared/forms/action-button';
import { Refused } from '../shared/forms/refused';
import { useLanguage } from '../shared/language';
import type { components } from '../shared/schema.gen';
import { useSession } from '../shared/session';

type Programme = components['schemas']['Programme'];

/** What the commune owes the plan: half-year and year-end reports, and activities of its own. */
export function Screen() {
  const { say } = useLanguage();
  const { data, error } = useQuery({
    queryKey: ['list', 'programmes', 'running'],
    queryFn: () => answered(api.GET('/v1/programmes', { params: { query: { stage: 'running' } } })),
  });
  return (
    <Stack maw="60rem">
      <Title order={1} size="h2">
        {say('Báo cáo của xã', 'Reports of the commune')}
      </Title>
      <Refused error={error} />
      {data?.items.length === 0 && (
        <Text>
          {say(
            'Không có kế hoạch nào đang thực hiện. Khi tỉnh mở kế hoạch năm, các báo cáo phải gửi sẽ hiện ở đây.',
            'No plan is running. Once the year is opened, what you owe stands here.',
          )}
        </Text>
      )}
      {data?.items.map(({ id }) => (
        <OfYear key={id} id={id} />
      ))}
    </Stack>
  );
}

function OfYear({ id }: { id: string }) {
  const { say } = useLanguage();
  const { post } = useSession();
  const area = post?.area ?? '';
  const { data, error } = useQuery({
    queryKey: ['case', `programme-year/${id}`],
    queryFn: () => answered(api.GET('/v1/programmes/{id}', { params: { path: { id } } })),
  });
  if (!data) return <Refused error={error} />;
  const owed = data.deadlines.filter(
    ({ kind, area: of }) => (kind === 'report' || kind === 'activity') && of === area,
  );
  return (
    <section aria-label={data.title}>
      <Title order={2} size="h4">
        {data.title}
      </Title>
      <Stack mt="sm">
        {owed.length === 0 && (
          <Text>{say('Xã không có báo cáo nào.', 'The commune owes no report.')}</Text>
        )}
        {owed.map((deadline) => (
          <Owed key={deadline.id} year={data} deadline={deadline} area={area} />
        ))}
        <Sent year={data} area={area} />
      </Stack>
    </section>
  );
}

interface OwedProps {
  readonly year: Programme;
  readonly deadline: Programme['deadlines'][number];
  readonly area: string;
}

function Owed({ year, deadline, area }: OwedProps) {
  const { say } = useLanguage();
  const { kind, id, lastDay, open, state, explanation } = deadline;
  const [, named = ''] = id.split(':');
  const action = year.nextActions.find((one) => one.command === 'ReportActivity');
  const given = { activity: named, place: area };
  const known =
    kind === 'report'
      ? year.plan.reports.find((report) => report.id === named)?.name
      : year.plan.activities?.find((activity) => activity.id === named)?.name;
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between">
        <div>
          <Text fw={600}>{known ?? named}</Text>
          <Text size="sm">
            {say('Hạn', 'Due')}: {dayWritten(lastDay)}{' '}
            <Text span c="dimmed">
              {explanation}
            </Text>
          </Text>
        </div>
        {!open && <Badge color="gray.7">{say('đã gửi', 'sent')}</Badge>}
        {open && state === 'missed' && <Badge color="red.8">{say('quá hạn', 'overdue')}</Badge>}
        {open && kind === 'report' && (
          <Button component={Link} href={`/bao-cao/${year.id}/${named}`}>
            {say('Soạn và gửi', 'Write and send')}
          </Button>
        )}
        {open && kind !== 'report' && action && (
          <ActionButton kind="programme-year" action={action} given={given} about={known ?? ''} />
        )}
      </Group>
    </Paper>
  );
}

function Sent({ year, area }: { year: Programme; area: string }) {
  const { say } = useLanguage();
  const sent = year.reports.filter(({ commune }) => commune === area);
  if (sent.length === 0) return null;
  return (
    <>
      <Title order={3} size="h5">
        {say('Đã gửi', 'Sent')}
      </Title>
      <List>
        {sent.map(({ report }) => (
          <List.Item key={report}>
            <Anchor component={Link} href={`/bao-cao/${year.id}/${report}`} inherit>
              {year.plan.reports.find(({ id }) => id === report)?.name ?? report}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </>
  );
}
