import { addDays, civilDateAt } from '@ocop/calendar';
import {
  cancelAll,
  type Context,
  extend,
  type Extension,
  follow,
  notify,
  type Wake,
} from '@ocop/casework';
import { communePost, intakeClosesAt, ladderFor, producerPost } from '@ocop/programmes';
import { basisOf, type LegalBasis } from '@ocop/regulations';
import { cycleLadder } from './ladders';
import { intakeDeadlineId } from './aim';
import { leaveFor, nextRound, roll } from './next-round';
import type { LiveCycle } from './live';
import { countsByProposal } from './commune-check';
import { officePost } from './posts';
import { cycleFacts } from './reminders';
import { renewalLost } from './renewal-link';
import { awaitMe, strikeMe } from './round-letters';
import type { CycleClosing, CycleEvent, CycleState } from './events';

/** The day has passed; whether the intake has closed the round knows, for it may have been extended meanwhile. */
export function askToLeave(cycle: LiveCycle, missed: string): CycleEvent[] {
  const { state } = cycle;
  const round = state.rounds.find(({ id }) => intakeDeadlineId(id) === missed);
  if (!round || state.entered || state.round !== round.id) return [];
  return [strikeMe(cycle, round.id, 'missed-intake')];
}

/**
 * The dossier was not at the office when the intake closed: the plan's data say what follows. The product rolls into
 * the next round of the tier, waits, or its cycle is closed; people are told either way.
 */
export function missedIntake(cycle: LiveCycle, round: string, context: Context): CycleEvent[] {
  const { state, rules } = cycle;
  const from = state.rounds.find((candidate) => candidate.id === round);
  const missed = state.deadlines[intakeDeadlineId(round)]?.state === 'missed';
  if (!from || !(missed || state.waitsFor === round) || state.entered || state.round !== round)
    return [];
  const next = nextRound(cycle, from, context);
  if (next && rules.missedIntake === 'roll-to-next-round') return roll(cycle, from, next, context);
  const closes = (next ? rules.missedIntake : rules.missedLastIntake) === 'close';
  if (closes && state.arrivedAt === undefined) return close(cycle, 'no-further-round', context);
  return leaveFor(cycle, round, context);
}

/** When the intake of its round closes over a dossier that lies at the office and has not been accepted. */
export function waitingFrom(state: CycleState): Wake | undefined {
  const { entered, arrivedAt, waitsFor } = state;
  if (entered || arrivedAt === undefined || waitsFor === state.round) return undefined;
  const round = state.rounds.find(({ id, tier }) => id === state.round && tier === state.tier);
  return round && { at: intakeClosesAt(round.intakeClosesBefore), why: `intake:${round.id}` };
}

/** The intake has closed; what lies at the office waits to be accepted, there or for the next round. */
export function waitsAtOffice(cycle: LiveCycle, context: Context): CycleEvent[] {
  const { state } = cycle;
  const wake = waitingFrom(state);
  if (!wake || !state.round || wake.at > context.now) return [];
  const waits: CycleEvent = { type: 'WaitsAtOffice', data: { round: state.round } };
  if (!countsByProposal(cycle)) return [waits, strikeMe(cycle, state.round, 'missed-intake')];
  const people = [officePost(cycle), communePost(cycle), producerPost(cycle)];
  return [waits, notify(context, 'waits-at-office', cycleFacts(cycle), people)];
}

/** The council was convened with a list on which the product is not. */
export function agendaFixed(cycle: LiveCycle, round: string, context: Context): CycleEvent[] {
  const { state } = cycle;
  return state.round === round && !state.entered ? leaveFor(cycle, round, context) : [];
}

/** The round takes dossiers longer, by decision of its authority. */
export function moveIntake(
  { state, rules }: LiveCycle,
  moved: { round: string; before: string; decision: string; reason: string },
): CycleEvent[] {
  const { round, before, decision, reason } = moved;
  const known = state.rounds.find(({ id }) => id === round);
  // This product may have been given more time than the others.
  if (known && before <= known.intakeClosesBefore) return [];
  const wish = {
    deadline: intakeDeadlineId(round),
    to: addDays(before, -1),
    decision,
    reason,
  };
  return [
    { type: 'IntakeMoved', data: { round, before, decision } },
    ...follow(state.deadlines, wish, () => ladderFor(rules, 'file-dossier')),
  ];
}

/** More time by decision; where it is the time to be on a round's list, that round waits for this product. */
export function extendDeadline(cycle: LiveCycle, wish: Extension, { now }: Context): CycleEvent[] {
  const { state, rules } = cycle;
  const moved = extend(state.deadlines, wish, (kind) => cycleLadder(rules, kind), now);
  const round = state.rounds.find(({ id }) => intakeDeadlineId(id) === wish.deadline);
  if (!round) return moved;
  const given = { before: addDays(wish.to, 1), decision: wish.decision };
  return [
    ...moved,
    { type: 'IntakeMoved', data: { round: round.id, ...given } },
    awaitMe(cycle, round.id, given),
  ];
}

/** The cycle ends without a decision; a recognition that waited for it hears so. */
export function close(cycle: LiveCycle, reason: CycleClosing, context: Context): CycleEvent[] {
  const { state } = cycle;
  const facts = { ...cycleFacts(cycle), reason };
  return [
    {
      type: 'CycleClosed',
      data: { reason, on: civilDateAt(context.now) },
      basis: closingBasis(cycle, reason),
    },
    ...cancelAll(state.deadlines, reason),
    ...renewalLost(state),
    notify(context, 'cycle-closed', facts, [producerPost(cycle), communePost(cycle)]),
  ];
}

/** What the plan, or a decision about it, ends. */
const BY_PLAN: readonly CycleClosing[] = ['no-further-round', 'plan-withdrawn', 'struck-from-list'];

function closingBasis({ rules, regulation }: LiveCycle, reason: CycleClosing): LegalBasis {
  if (BY_PLAN.includes(reason)) return { document: rules.plan.citation, clause: reason };
  return basisOf(regulation.reEvaluation?.source ?? regulation.validity.source);
}
