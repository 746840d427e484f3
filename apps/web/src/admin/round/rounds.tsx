import { Stack } from '@mantine/core';
import { roundStageWords, roundTitle, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { useLanguage } from '../../shared/language';
import { AddressChoice, useCondition } from '../../shared/parts/address-choice';
import { Empty } from '../../shared/parts/empty';
import { ListTools } from '../../shared/parts/list-tools';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import type { components } from '../../shared/schema.gen';
import { Section } from '../../shared/parts/section';
import { Many } from '../many/many';
import { YearLine } from '../programme/year-line';

type Round = components['schemas']['RoundInList'];

/** Every round that concerns the reader, year by year on a line. */
export function Screen() {
  const { language, say } = useLanguage();
  const stage = useCondition('giai-doan');
  const query = useQuery({
    queryKey: ['list', 'rounds'],
    queryFn: () =>
      answered(
        api.GET('/v1/rounds', { params: { query: { pageSize: 100, sort: '-recogniseBy' } } }),
      ),
  });
  return (
    <Page title={say('Đợt đánh giá', 'Evaluation rounds')} aside={<ListTools href="/v1/rounds" />}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('Chưa có đợt nào', 'No rounds yet')}>
              {say('Các đợt mở cùng kế hoạch năm.', 'Rounds open with the year’s plan.')}
            </Empty>
          ) : (
            <Stack gap="xl">
              <Many
                acts={['reopen', 'assign', 'return']}
                words={say('Xử lý nhiều đợt một lần', 'Act on several rounds at once')}
                choices={items
                  .filter(({ stage }) => stage !== 'closed')
                  .map((round) => ({
                    kind: 'evaluation-round',
                    id: round.id,
                    label: `${roundTitle(round, language)} - ${round.authority}: ${worded(roundStageWords, round.stage, language)}`,
                  }))}
              />
              <AddressChoice
                name="giai-doan"
                label={say('Giai đoạn', 'Stage')}
                choices={[...new Set(items.map((round) => round.stage))].map((value) => ({
                  value,
                  label: worded(roundStageWords, value, language),
                }))}
              />
              {byYear(items.filter((round) => stage === '' || round.stage === stage)).map(
                ([year, rounds]) => (
                  <Section key={year} title={say(`Năm ${year}`, String(year))}>
                    <YearLine year={year} rounds={rounds} />
                  </Section>
                ),
              )}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

/** The latest year first; within it in order of their days. */
function byYear(rounds: readonly Round[]): [number, Round[]][] {
  const yearOf = ({ recogniseBy, intakeClosesBefore, decidedOn }: Round) =>
    Number((recogniseBy ?? intakeClosesBefore ?? decidedOn ?? '0').slice(0, 4));
  const years = [...new Set(rounds.map(yearOf))].sort((a, b) => b - a);
  return years.map((year) => [year, rounds.filter((round) => yearOf(round) === year).toReversed()]);
}
