import type { RefusalCode } from '@ocop/ground';
import { cancel, type CaseEvent, type Context, notify, type WorkOf } from '@ocop/casework';
import { communePost, isLetter, type Letters, producerPost } from '@ocop/programmes';
import { setChanged } from './criteria-set';
import { officeIntakeDeadline } from './dossier';
import { missedIntake } from './intake';
import { leaveFor, nextRound } from './next-round';
import type { LiveCycle } from './live';
import { officePost } from './posts';
import { cycleFacts } from './reminders';
import type { CycleEvent } from './events';

/** What follows from a round's answer to a letter of this product; a refusal changes the product's course. */
export function roundAnswered(
  cycle: LiveCycle,
  { message }: WorkOf<'tell'>,
  answer: CaseEvent,
  context: Context,
): CycleEvent[] {
  const round = message.to.id;
  const refusal = answer.type === 'MessageRefused' ? answer.data.code : undefined;
  if (isLetter(message, 'evaluation-round', 'LeaveRound')) {
    const isQuestion = message.command.why === 'missed-intake';
    return isQuestion && refusal !== 'INTAKE_STILL_OPEN' ? missedIntake(cycle, round, context) : [];
  }
  if (isLetter(message, 'evaluation-round', 'ChangeSet'))
    return refusal === undefined ? [setChanged(cycle, message.command)] : [];
  if (refusal === undefined) return [];
  if (isLetter(message, 'evaluation-round', 'AwaitProduct'))
    return notAwaited(cycle, round, context);
  const wasToJudge =
    isLetter(message, 'evaluation-round', 'EnterRound') ||
    isLetter(message, 'evaluation-round', 'OpenRound');
  return wasToJudge ? refusedByRound(cycle, round, refusal, context) : [];
}

/** An accepted dossier that the round does not take goes back to the office and on to the next round by name. */
export function refusedByRound(
  cycle: LiveCycle,
  round: string,
  code: RefusalCode,
  context: Context,
): CycleEvent[] {
  const { state } = cycle;
  const isListed = state.stage === 'on-agenda' || state.stage === 'scored';
  if (!isListed || state.round !== round) return [];
  const from = state.rounds.find(({ id }) => id === round);
  const people = [officePost(cycle), communePost(cycle), producerPost(cycle)];
  return [
    { type: 'RoundRefusedProduct', data: { round, code } },
    ...cancel(state.deadlines, 'evaluate', 'round-refused'),
    officeIntakeDeadline(cycle, context),
    ...(nextRound(cycle, from, context)
      ? leaveFor(cycle, round, context)
      : [notify(context, 'round-refused', { ...cycleFacts(cycle), code }, people)]),
  ];
}

/** The council has put it off: the dossier keeps its place at the office, and goes to the next round by name. */
export function putOff(
  cycle: LiveCycle,
  { round, reason }: Letters['product-cycle']['PutOff'],
  context: Context,
): CycleEvent[] {
  const [left, ...rest] = refusedByRound(cycle, round, 'PUT_OFF', context);
  if (left?.type !== 'RoundRefusedProduct') return [];
  return [{ ...left, data: { ...left.data, reason } }, ...rest];
}

/** More time was given for a list that is not open any more. */
function notAwaited(cycle: LiveCycle, round: string, context: Context): CycleEvent[] {
  const { state } = cycle;
  return state.round === round && !state.entered ? leaveFor(cycle, round, context) : [];
}
