import { addDays, type Instant } from '@ocop/calendar';
import { intakeClosesAt } from '../case-rules';
import { endOf, openingDayOf } from '../dates';
import type { Plan, PlannedRound } from '../plan-shape';

/** The last day on which any round of the plan takes a dossier. */
export function lastIntakeDay({ rounds, closes }: Plan): string {
  const last = rounds.at(-1);
  return addDays(last ? endOf(last.intakeCloses) : openingDayOf(closes), -1);
}

/** Rounds of the plan that still take dossiers. */
export function reachable(plan: Plan, now: Instant): PlannedRound[] {
  return plan.rounds.filter((round) => now < intakeClosesAt(endOf(round.intakeCloses)));
}
