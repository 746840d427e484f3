import { List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { actorSaid } from '../../shared/actor';
import { send } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { useLanguage } from '../../shared/language';
import type { components } from '../../shared/schema.gen';
import { Section } from '../../shared/parts/section';

type Page = components['schemas']['EventPage'];

/** Events in which the council put something on record beside the points. */
const NOTED = new Set([
  'RemarkRecorded',
  'VoteRecorded',
  'MemberRecused',
  'MemberAbstained',
  'ProductsPutOff',
  'AppealFiled',
  'AppealDecided',
]);

/** Minority remarks, votes, recusals and appeals, in the words of the log. */
export function Remarks({ round: { id } }: { round: { readonly id: string } }) {
  const { language, say } = useLanguage();
  const { data } = useQuery({
    queryKey: ['case', `evaluation-round/${id}`, 'remarks'],
    queryFn: () => send<Page>({ method: 'GET', href: `/v1/rounds/${id}/events?limit=500` }),
    retry: false,
  });
  const noted = (data?.items ?? []).filter(({ type, told }) => told && NOTED.has(type));
  if (!data) return null;
  return (
    <Section title={say('Ý kiến bảo lưu, biểu quyết, khiếu nại', 'Remarks, votes, appeals')}>
      {noted.length === 0 ? (
        <p>{say('Không có.', 'None.')}</p>
      ) : (
        <List>
          {noted.map(({ version, day, told, toldEn, actor }) => (
            <List.Item key={version}>
              {dayWritten(day)}: {language === 'vi' ? told : toldEn} ({actorSaid(actor, language)})
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}
