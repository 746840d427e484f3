import { Alert, List, Text } from '@mantine/core';
import { sayChange, worded, yearStageWords } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import type { ScreenProps } from '../../shared/screen';
import { Actions } from '../case/actions';
import { Deadlines } from '../case/deadlines';
import { Section } from '../../shared/parts/section';
import { Story } from '../case/story';
import { Measured } from '../reports/measured';
import { AmendmentOutlook } from './amendment-outlook';
import { YearLine } from './year-line';

type Programme = components['schemas']['Programme'];

/** One plan: by which decisions it stands, its days, rounds, targets and duties. */
export function Screen({ params: { id = '' } }: ScreenProps) {
  const { language, say } = useLanguage();
  const stream = `programme-year/${id}`;
  const query = useQuery({
    queryKey: ['case', stream],
    queryFn: () => answered(api.GET('/v1/programmes/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={query}>
      {(year) => (
        <Page
          title={year.title}
          back={{ href: '/ke-hoach', words: say('Tất cả kế hoạch', 'All plans') }}
          about={`${year.authority} · ${year.year} · ${worded(yearStageWords, year.stage, language)}`}
        >
          {year.plan.illustrative && (
            <Alert color="gray" title={say('Có phần giả định', 'Partly assumed')}>
              {year.plan.illustrative}
            </Alert>
          )}
          <Section title={say('Việc có thể làm', 'What you may do')}>
            <Actions
              stream={stream}
              about={year.title}
              revision={year.revision}
              actions={year.nextActions}
              without={ON_OWN_SCREENS}
              outlooks={{ AmendPlan: (given) => <AmendmentOutlook id={id} given={given} /> }}
            />
          </Section>
          <Rounds id={id} year={year.year} />
          <Days year={year} />
          <Decisions year={year} />
          <Measured targets={year.targets} />
          <Section title={say('Thời hạn', 'Deadlines')}>
            <Deadlines deadlines={year.deadlines} />
          </Section>
          <Section title={say('Diễn biến', 'What happened')}>
            <Story stream={stream} href={`/v1/programmes/${id}/events`} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

/** Reports and yearly figures are read, corrected and sent on pages of theirs. */
const ON_OWN_SCREENS = ['CorrectReport', 'SendFigures', 'CorrectFigures'];

function Rounds({ id, year }: { id: string; year: number }) {
  const { say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['list', 'rounds', id],
    queryFn: () =>
      answered(api.GET('/v1/rounds', { params: { query: { programme: id, pageSize: 100 } } })),
  });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={say('Các đợt đánh giá', 'Rounds')}>
      <YearLine year={year} rounds={data.items} />
    </Section>
  );
}

/** Every day of the plan in the plan's own words. */
function Days({ year: { days } }: { year: Programme }) {
  const { language, say } = useLanguage();
  if (days.length === 0) return null;
  return (
    <Section title={say('Các mốc của kế hoạch', 'Days of the plan')}>
      <List>
        {days
          .toSorted((one, other) => (one.last < other.last ? -1 : 1))
          .map(({ name, last, what, said }) => (
            <List.Item key={name}>
              <b>{dayWritten(last)}</b> {what[language]} ({said[language]})
            </List.Item>
          ))}
      </List>
    </Section>
  );
}

/** From its own paper to the last decision on it. */
function Decisions({ year }: { year: Programme }) {
  const { language, say } = useLanguage();
  const { plan, approval, amendments, withdrawal } = year;
  const on = (day: string) => `${say('ngày', 'of')} ${dayWritten(day)}`;
  return (
    <Section title={say('Quyết định', 'Decisions')}>
      <List>
        <List.Item>
          {say('Văn bản', 'Document')}: {plan.document.number}, {on(plan.document.issuedOn)}
        </List.Item>
        {approval && (
          <List.Item>
            {say('Phê duyệt', 'Approval')}: {approval.number}, {on(approval.signedOn)}
          </List.Item>
        )}
        {amendments.map(({ no, decision, changes }) => (
          <List.Item key={no}>
            {say('Sửa đổi', 'Amendment')} {no}: {decision.number}, {on(decision.signedOn)}
            {changes.map((change, i) => (
              <Text key={i} size="sm">
                {sayChange(change as Parameters<typeof sayChange>[0], language)}
              </Text>
            ))}
          </List.Item>
        ))}
        {withdrawal && (
          <List.Item>
            {say('Rút kế hoạch', 'Withdrawn')} {on(withdrawal.on)}: {withdrawal.reason}
          </List.Item>
        )}
      </List>
    </Section>
  );
}
