import type { DeadlineRule } from '@ocop/calendar';
import { type Context, setDeadline } from '@ocop/casework';
import { intakeClosesAt, ladderFor, type RoundRef } from '@ocop/programmes';
import type { LiveCycle } from './live';
import type { CycleEvent } from './events';

/** `file-dossier:huong-tra-2024-dot-1`: the dossier is with the office before the round's intake closes. */
export function intakeDeadlineId(round: string): string {
  return `file-dossier:${round}`;
}

/** The day of the round's intake in the words of its plan. */
export function intakeRuleOf({ intakeRule, intakeClosesBefore: date }: RoundRef): DeadlineRule {
  return intakeRule ?? { kind: 'before', date };
}

/** What producer and commune owe; the days of the office are its own and no duty of theirs. */
export function aimAtRound({ rules }: LiveCycle, round: RoundRef): CycleEvent {
  return setDeadline({
    id: intakeDeadlineId(round.id),
    kind: 'file-dossier',
    rule: intakeRuleOf(round),
    calendar: rules.calendar,
    ladder: ladderFor(rules, 'file-dossier'),
    basis: round.basis,
  });
}

/** The round aimed at, while its intake is open. */
export function openTarget({ state }: LiveCycle, { now }: Context): RoundRef | undefined {
  const target = state.rounds.find((round) => round.id === state.round);
  return target && now < intakeClosesAt(target.intakeClosesBefore) ? target : undefined;
}
