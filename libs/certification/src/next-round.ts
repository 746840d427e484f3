import { cancel, type Context, notify } from '@ocop/casework';
import { communePost, intakeClosesAt, producerPost, type RoundRef } from '@ocop/programmes';
import { aimAtRound, intakeDeadlineId } from './aim';
import type { LiveCycle } from './live';
import { officePost } from './posts';
import { cycleFacts } from './reminders';
import { expectMe } from './round-letters';
import type { CycleEvent } from './events';

/** The first later round of the same tier whose intake has not closed. */
export function nextRound(
  { state }: LiveCycle,
  from: RoundRef | undefined,
  { now }: Context,
): RoundRef | undefined {
  return state.rounds.find(
    (round) =>
      from &&
      round.tier === from.tier &&
      round.no > from.no &&
      now < intakeClosesAt(round.intakeClosesBefore),
  );
}

/**
 * The round goes on without the product and nobody but an office was late, so the cycle does not end: the product
 * goes to the next round by name, or its office names one.
 */
export function leaveFor(cycle: LiveCycle, round: string, context: Context): CycleEvent[] {
  const from = cycle.state.rounds.find((candidate) => candidate.id === round);
  const next = nextRound(cycle, from, context);
  return from && next ? roll(cycle, from, next, context) : waitForRound(cycle, round, context);
}

export function roll(
  cycle: LiveCycle,
  from: RoundRef,
  to: RoundRef,
  context: Context,
): CycleEvent[] {
  const { state } = cycle;
  const facts = { ...cycleFacts(cycle), round: from.no, nextRound: to.no };
  return [
    {
      type: 'RolledToNextRound',
      data: {
        from: from.id,
        fromNo: from.no,
        to: to.id,
        toNo: to.no,
        stoodAt: state.stage,
      },
      basis: to.basis,
    },
    ...cancel(state.deadlines, intakeDeadlineId(from.id), 'rolled', to.no),
    // What producer and commune owe has been done once the dossier lies at the office.
    ...(state.arrivedAt === undefined ? [aimAtRound(cycle, to)] : []),
    expectMe(cycle, to.id),
    notify(context, 'rolled', facts, everybody(cycle)),
  ];
}

/** No further round is known: the dossier keeps its place, and the office names the round that takes it. */
function waitForRound(cycle: LiveCycle, from: string, context: Context): CycleEvent[] {
  const { deadlines } = cycle.state;
  return [
    { type: 'WaitsForRound', data: { from } },
    ...cancel(deadlines, intakeDeadlineId(from), 'waits-for-round'),
    notify(context, 'waits-for-round', cycleFacts(cycle), everybody(cycle)),
  ];
}

const everybody = (cycle: LiveCycle) => [
  producerPost(cycle),
  communePost(cycle),
  officePost(cycle),
];
