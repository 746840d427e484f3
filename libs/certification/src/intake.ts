import { addDays, civilDateAt } from '@ocop/calendar';
import { cancel, cancelAll, type Context, extend, notify, setDeadline, tell } from '@ocop/casework';
import { ladderFor, listed, type RoundRef, communePost, producerPost } from '@ocop/programmes';
import { officePost, type OpenCycle } from './posts';
import { cycleFacts } from './reminders';
import { renewalLost } from './renewal-link';
import type { CycleEvent } from './state';

/** `file-dossier:huong-tra-2024-dot-1`: being on the round's list before its intake closes. */
export function intakeDeadlineId(round: string): string {
  return `file-dossier:${round}`;
}

export function aimAtRound({ rules }: OpenCycle, round: RoundRef): CycleEvent {
  return setDeadline({
    id: intakeDeadlineId(round.id),
    kind: 'file-dossier',
    rule: { kind: 'before', date: round.intakeClosesBefore },
    calendar: rules.calendar,
    ladder: ladderFor(rules, 'file-dossier'),
    basis: round.basis,
  });
}

/**
 * The product was not on the list when its round closed its intake: the plan's data say what follows.
 * It rolls into the next round of the tier, waits, or its cycle is closed; people are told either way.
 */
export function missedIntake(cycle: OpenCycle, missed: string, context: Context): CycleEvent[] {
  const { state, rules } = cycle;
  const from = state.rounds.find((round) => intakeDeadlineId(round.id) === missed);
  if (!from || state.entered) return [];
  const next = state.rounds.find((round) => round.tier === from.tier && round.no === from.no + 1);
  const rule = next ? rules.missedIntake : rules.missedLastIntake;
  if (next && rule === 'roll-to-next-round') return roll(cycle, from, next, context);
  if (rule === 'wait') return [];
  return close(cycle, 'no-further-round', context);
}

/** The round takes dossiers longer, by decision of its authority. */
export function moveIntake(
  { state, rules }: OpenCycle,
  moved: { round: string; before: string; decision: string; reason: string },
): CycleEvent[] {
  const { round, before, decision, reason } = moved;
  const id = intakeDeadlineId(round);
  const wish = { deadline: id, to: addDays(before, -1), decision, reason };
  const ladder = () => ladderFor(rules, 'file-dossier');
  return [
    { type: 'IntakeMoved', data: { round, before, decision } },
    ...(state.deadlines[id]?.open ? extend(state.deadlines, wish, ladder) : []),
  ];
}

export function roll(
  cycle: OpenCycle,
  from: RoundRef,
  to: RoundRef,
  context: Context,
): CycleEvent[] {
  const { state, product, rules } = cycle;
  const facts = { ...cycleFacts(cycle), round: from.no, nextRound: to.no };
  const people = [producerPost(cycle), communePost(cycle), officePost(cycle)];
  const round = (id: string) => ({ type: 'evaluation-round', id }) as const;
  return [
    {
      type: 'RolledToNextRound',
      data: { from: from.id, fromNo: from.no, to: to.id, toNo: to.no, stoodAt: state.stage },
      basis: { document: rules.plan.citation, clause: `đợt ${to.no}` },
    },
    ...cancel(state.deadlines, intakeDeadlineId(from.id), `chuyển sang đợt ${to.no}`),
    aimAtRound(cycle, to),
    tell(round(from.id), { type: 'LeaveRound', product: state.id, why: 'rolled' }),
    tell(round(to.id), { type: 'ExpectProduct', product: listed(state.id, product) }),
    notify(context, 'rolled', facts, people),
  ];
}

/** The cycle ends without a decision; a recognition that waited for it hears so. */
export function close(cycle: OpenCycle, reason: string, context: Context): CycleEvent[] {
  const { rules, state } = cycle;
  const facts = { ...cycleFacts(cycle), reason };
  return [
    {
      type: 'CycleClosed',
      data: { reason, on: civilDateAt(context.now) },
      basis: { document: rules.plan.citation, clause: 'hết đợt đánh giá trong năm' },
    },
    ...cancelAll(state.deadlines, reason),
    ...renewalLost(state),
    notify(context, 'cycle-closed', facts, [producerPost(cycle), communePost(cycle)]),
  ];
}
