import { Anchor, Badge, Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import { type ReportDue, useDues } from './data';

/** Half-year and year-end reports of every plan in sight: how many came, how many are missing. */
export function Screen() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'programmes', 'reports'],
    queryFn: () =>
      answered(api.GET('/v1/programmes', { params: { query: { sort: '-year', pageSize: 30 } } })),
  });
  return (
    <Page
      title={say('Báo cáo', 'Reports')}
      about={say(
        'Báo cáo 6 tháng và cuối năm theo từng kế hoạch: số liệu, nơi đã gửi, nơi còn thiếu.',
        'Half-year and year-end reports of each plan: figures, who has sent, who is missing.',
      )}
    >
      <Loaded query={query}>
        {({ items }) => items.map(({ id, title }) => <OfPlan key={id} id={id} title={title} />)}
      </Loaded>
    </Page>
  );
}

function OfPlan({ id, title }: { id: string; title: string }) {
  const { say } = useLanguage();
  const query = useDues(id);
  return (
    <Section title={title}>
      <Loaded query={query}>
        {({ items }) => {
          const reports = [...new Map(items.map((one) => [one.report, one])).values()];
          if (reports.length === 0)
            return (
              <Text c="dimmed">
                {say('Kế hoạch không yêu cầu báo cáo.', 'The plan asks for no report.')}
              </Text>
            );
          return reports.map(({ report, name }) => (
            <OfReport
              key={report}
              href={`/bao-cao/${id}/${report}`}
              name={name}
              dues={items.filter((one) => one.report === report)}
            />
          ));
        }}
      </Loaded>
    </Section>
  );
}

interface OfReportProps {
  readonly href: string;
  readonly name: string;
  readonly dues: readonly ReportDue[];
}

function OfReport({ href, name, dues: all }: OfReportProps) {
  const { say } = useLanguage();
  const own = all.find(({ kind }) => kind === 'whole');
  const dues = all.filter(({ kind }) => kind !== 'whole');
  const sent = dues.filter(({ state }) => state === 'sent').length;
  const overdue = dues.filter(({ state }) => state === 'overdue').length;
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between">
        <Anchor component={Link} href={href} fw={600}>
          {name}
        </Anchor>
        <Group gap="xs">
          {own && <Own due={own} />}
          <Text size="sm">
            {say('đã nhận', 'received')} {sent}/{dues.length}
          </Text>
          {overdue > 0 && (
            <Badge color="red.8">
              {say('quá hạn', 'overdue')} {overdue}
            </Badge>
          )}
        </Group>
      </Group>
    </Paper>
  );
}

/** How the plan's own report stands with the level above. */
function Own({ due: { state, sentOn, dueOn } }: { due: ReportDue }) {
  const { say } = useLanguage();
  if (sentOn)
    return (
      <Badge color="teal.9">
        {say(`đã gửi cấp trên ${dayWritten(sentOn)}`, `sent on ${dayWritten(sentOn)}`)}
      </Badge>
    );
  const due = dueOn ? say(`, hạn ${dayWritten(dueOn)}`, `, due ${dayWritten(dueOn)}`) : '';
  return (
    <Badge color={state === 'overdue' ? 'red.8' : 'gray.7'}>
      {say('chưa gửi cấp trên', 'not sent on')}
      {due}
    </Badge>
  );
}
