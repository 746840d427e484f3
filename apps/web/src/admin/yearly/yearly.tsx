import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import { Empty } from '../../shared/parts/empty';
import { ExportButtons } from '../../shared/parts/export-buttons';
import { Loaded } from '../../shared/parts/loaded';
import { Page } from '../../shared/parts/page';
import { Section } from '../../shared/parts/section';
import { Asking } from './asking';
import { type OfPlan, useYearly } from './data';
import { Producers } from './producers';
import { Sums } from './sums';

/** Yearly figures of producers: who has answered, the sums, and who is to be called. */
export function Screen() {
  const { say } = useLanguage();
  const query = useQuery({
    queryKey: ['list', 'programmes', 'figures'],
    queryFn: () =>
      answered(api.GET('/v1/programmes', { params: { query: { sort: '-year', pageSize: 20 } } })),
  });
  return (
    <Page
      title={say('Số liệu năm của chủ thể', 'Yearly figures of producers')}
      about={say(
        'Doanh thu, lao động, nguyên liệu mà kế hoạch hỏi mỗi năm một lần. Số cộng luôn ghi bao nhiêu chủ thể đã trả lời.',
        'What plans ask once a year. Each sum says how many have answered.',
      )}
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={say('Chưa có kế hoạch nào', 'There is no plan yet')}>
              {say(
                'Khi có kế hoạch hỏi số liệu chủ thể, việc hỏi và trả lời hiện ở đây.',
                'Once a plan asks producers, it stands here.',
              )}
            </Empty>
          ) : (
            items.map(({ id, title }) => <Plan key={id} id={id} title={title} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function Plan({ id, title }: { id: string; title: string }) {
  const { say } = useLanguage();
  const query = useYearly(id);
  return (
    <Section title={title}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">
              {say(
                'Kế hoạch không hỏi số liệu của chủ thể.',
                'The plan asks producers for nothing.',
              )}
            </Text>
          ) : (
            items.map((ask) => <OneAsk key={ask.ask} programme={id} ask={ask} />)
          )
        }
      </Loaded>
    </Section>
  );
}

function OneAsk({ programme, ask }: { programme: string; ask: OfPlan }) {
  const { say } = useLanguage();
  const { name, askBy, dueOn, producers, mayAsk } = ask;
  const came = producers.filter(({ state }) => state === 'answered').length;
  return (
    <Section title={name}>
      <Text size="sm">
        {say(
          `Ngày ${dayWritten(askBy)} hệ thống hỏi các chủ thể chưa được hỏi; chủ thể trả lời chậm nhất ${dayWritten(dueOn)}.`,
          `On ${dayWritten(askBy)} whoever was not asked is asked; answers are due by ${dayWritten(dueOn)}.`,
        )}{' '}
        {producers.length > 0 &&
          say(
            `Đã trả lời ${came}/${producers.length}.`,
            `${came} of ${producers.length} have answered.`,
          )}
      </Text>
      {mayAsk && <Asking programme={programme} ask={ask} />}
      {producers.length > 0 && (
        <>
          <ExportButtons href={`/v1/programmes/${programme}/figures/${ask.ask}/so-lieu`} />
          <Sums sums={ask.sums} />
          <Producers programme={programme} ask={ask} />
        </>
      )}
    </Section>
  );
}
