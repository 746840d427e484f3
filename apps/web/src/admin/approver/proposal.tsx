import { Anchor, List, Stack, Text } from '@mantine/core';
import { recognitionStageWords, sayBasis, sayLaw, sayStars, worded } from '@ocop/words';
import { useQuery } from '@tanstack/react-query';
import { actorSaid } from '../../shared/actor';
import { answered, api } from '../../shared/api';
import { dayWritten } from '../../shared/dates';
import { photographsIn } from '../../shared/files/photographed';
import { ShownPhotographs } from '../../shared/files/shown-photographs';
import { useLanguage } from '../../shared/language';
import { Loaded } from '../../shared/parts/loaded';
import { Section } from '../../shared/parts/section';
import type { components } from '../../shared/schema.gen';
import { Facts } from '../case/facts';

type Told = components['schemas']['Event'];

const PROPOSALS = new Set(['SuspensionProposed', 'RevocationProposed']);
/** What a proposal may rest on, and what was said about it since. */
const GROUNDS = new Set([
  'InspectionRecorded',
  'CorrectionOrdered',
  'CorrectionReported',
  'CorrectionConfirmed',
  'CorrectionRejected',
  'CorrectionMissed',
  'MismatchReported',
  'RecognitionSuspended',
  'SuspensionLifted',
]);

/** The certificate that somebody would suspend or revoke: what is proposed, what was found, and how it stands. */
export function Proposal({ recognition: id }: { recognition: string }) {
  const { say } = useLanguage();
  const path = { id };
  const about = useQuery({
    queryKey: ['case', `recognition/${id}`],
    queryFn: () => answered(api.GET('/v1/recognitions/{id}', { params: { path } })),
  });
  const story = useQuery({
    queryKey: ['case', `recognition/${id}`, 'events'],
    queryFn: () =>
      answered(
        api.GET('/v1/recognitions/{id}/events', { params: { path, query: { limit: 500 } } }),
      ),
  });
  return (
    <Loaded query={about}>
      {(recognition) => (
        <Loaded query={story}>
          {({ items }) => (
            <Stack>
              <Section title={say('Đề nghị', 'What is proposed')}>
                <Said id={id} events={lastOfEach(items)} />
              </Section>
              <Section title={say('Đã thấy gì, đã làm gì', 'What was found and done')}>
                <Said id={id} events={items.filter(({ type }) => GROUNDS.has(type)).reverse()} />
              </Section>
              <Standing recognition={recognition} />
            </Stack>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

/** Of each kind of proposal the last: earlier ones have been answered. */
function lastOfEach(events: readonly Told[]): Told[] {
  const last = new Map(events.map((event) => [event.type, event]));
  return [...last.values()].filter(({ type }) => PROPOSALS.has(type));
}

function Said({ id, events }: { id: string; events: readonly Told[] }) {
  const { language, say } = useLanguage();
  if (events.length === 0)
    return (
      <Text c="dimmed">
        {say('Chưa có kiểm tra, phản ánh nào được ghi.', 'No inspection or report is on record.')}
      </Text>
    );
  return (
    <List>
      {events.map(({ version, day, told, toldEn, actor, basis, data }) => {
        const shown = photographsIn(data);
        return (
          <List.Item key={version}>
            <b>{dayWritten(day)}</b> {language === 'vi' ? told : toldEn} (
            {actorSaid(actor, language)})
            {basis && (
              <Text size="sm" c="dimmed">
                {sayBasis(basis, language)}
              </Text>
            )}
            {shown.length > 0 && <ShownPhotographs recognition={id} shown={shown} />}
          </List.Item>
        );
      })}
    </List>
  );
}

function Standing({ recognition }: { recognition: components['schemas']['Recognition'] }) {
  const { language, say } = useLanguage();
  const { id, number, stars, stage, owner, commune, validFrom, validUntil } = recognition;
  return (
    <Section title={say('Giấy chứng nhận', 'The certificate')}>
      <Facts
        facts={[
          [say('Số', 'Number'), number],
          [say('Hạng', 'Stars'), sayStars(stars, language)],
          [say('Tình trạng', 'Standing'), worded(recognitionStageWords, stage, language)],
          [say('Chủ thể', 'Producer'), `${owner}, ${commune}`],
          [say('Hiệu lực', 'Valid'), `${dayWritten(validFrom)} - ${dayWritten(validUntil)}`],
          [say('Quy định áp dụng', 'Law that applies'), sayLaw(recognition.law)],
          [
            say('Bản giấy', 'On paper'),
            <Anchor key="pdf" href={`/v1/certificates/${id}/pdf`}>
              PDF
            </Anchor>,
          ],
        ]}
      />
    </Section>
  );
}
