import { List, Paper, Stack, Text, Title } from '@mantine/core';
import { gateWords } from '@ocop/words';
import { useChoices } from '../../shared/case-choices';
import { ActionButton } from '../../shared/forms/action-button';
import { useLanguage, useSay } from '../../shared/language';
import { type CouncilSession, streamOf } from '../council-data';
import { Notice } from '../notice';
import { choicesOf, isAboutOne } from './product-acts';

/** Commands with a place of their own elsewhere on the console. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'OpenSession',
  'RecordAttendance',
  'SubmitScoreSheet',
  'CorrectScoreSheet',
  'Abstain',
  'CloseSession',
  'ConfirmReopening',
]);

/** What may be done with the whole session now, and which gates stand in the way. */
export function SessionActs({ session }: { session: CouncilSession }) {
  const say = useSay();
  const choices = { ...useChoices(streamOf(session.round)), ...choicesOf(session) };
  const { nextActions, reopening, you } = session;
  const acts = nextActions.filter(({ command }) => !isAboutOne(command) && !ELSEWHERE.has(command));
  const isClosing = nextActions.some(({ command }) => command === 'CloseScoring');
  if (acts.length === 0 && !reopening) return null;
  return (
    <Paper
      withBorder
      p="sm"
      component="section"
      aria-label={say('Việc của phiên họp', 'The session')}
    >
      <Title order={2} size="h4" mb="xs">
        {say('Việc của phiên họp', 'What may be done')}
      </Title>
      <Stack gap="xs">
        <Reopening session={session} />
        {isClosing && you.keeps && <Hindrances session={session} />}
        {acts.map((action) => (
          <ActionButton
            key={action.command}
            kind="evaluation-round"
            action={action}
            choices={choices}
            look={{
              fullWidth: true,
              variant: action.command === 'CloseScoring' ? 'filled' : 'default',
            }}
          />
        ))}
      </Stack>
    </Paper>
  );
}

/** What one person has proposed, for another to confirm. */
function Reopening({ session: { reopening, nextActions, seats } }: { session: CouncilSession }) {
  const say = useSay();
  const confirming = nextActions.find(({ command }) => command === 'ConfirmReopening');
  if (!reopening) return null;
  return (
    <Notice kind="care" title={say('Có đề nghị mở lại chấm điểm', 'A reopening is proposed')}>
      <Text size="sm">
        {seats.find(({ id }) => id === reopening.by)?.name ?? reopening.by}: {reopening.reason}
      </Text>
      {confirming && (
        <ActionButton kind="evaluation-round" action={confirming} look={{ size: 'xs', mt: 'xs' }} />
      )}
    </Notice>
  );
}

function Hindrances({ session: { inTheWay } }: { session: CouncilSession }) {
  const { say, language } = useLanguage();
  if (inTheWay.CloseScoring.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {say('Chưa kết thúc chấm được, còn:', 'Scoring cannot close yet:')}
      </Text>
      <List size="sm">
        {inTheWay.CloseScoring.map((gate) => (
          <List.Item key={gate}>{gateWords[gate][language]}</List.Item>
        ))}
      </List>
    </div>
  );
}
