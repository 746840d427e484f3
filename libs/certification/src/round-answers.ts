import { cancel, type CaseEvent, type Context, notify, type Work } from '@ocop/casework';
import { communePost, producerPost } from '@ocop/programmes';
import { officeIntakeDeadline } from './dossier';
import { missedIntake } from './intake';
import { leaveFor, nextRound } from './next-round';
import { officePost, type OpenCycle } from './posts';
import { cycleFacts } from './reminders';
import type { CycleEvent } from './state';

type Letter = Extract<Work, { kind: 'tell' }>;

/** What follows from a round's answer to a letter of this product; a refusal changes the product's course. */
export function roundAnswered(
  cycle: OpenCycle,
  { message }: Letter,
  answer: CaseEvent,
  context: Context,
): CycleEvent[] {
  const round = message.to.id;
  const refusal = answer.type === 'MessageRefused' ? answer.data.code : undefined;
  switch (message.command.type) {
    case 'LeaveRound':
      if (message.command['why'] !== 'missed-intake' || refusal === 'INTAKE_STILL_OPEN') return [];
      return missedIntake(cycle, round, context);
    case 'EnterRound':
    case 'OpenRound':
      return refusal ? refusedByRound(cycle, round, refusal, context) : [];
    case 'AwaitProduct':
      return refusal ? notAwaited(cycle, round, context) : [];
    default:
      return [];
  }
}

/** An accepted dossier that the round does not take goes back to the office and on to the next round by name. */
function refusedByRound(
  cycle: OpenCycle,
  round: string,
  code: string,
  context: Context,
): CycleEvent[] {
  const { state } = cycle;
  if (state.stage !== 'on-agenda' || state.round !== round) return [];
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

/** More time was given for a list that is not open any more. */
function notAwaited(cycle: OpenCycle, round: string, context: Context): CycleEvent[] {
  const { state } = cycle;
  return state.round === round && !state.entered ? leaveFor(cycle, round, context) : [];
}
