import { atTime, formatDay, type Instant } from '@ocop/calendar';
import { beginTelling, type Context, enclose } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { wholeText } from '@ocop/regulations';
import { caseRules, opensAt } from '../case-rules';
import { withFormer } from '../carried-in';
import { openingDayOf } from '../dates';
import type { Plan } from '../plan-shape';
import { carriedIn } from './carrying-in';
import { annexOpenings } from './cycles';
import { announcement, duties } from './duties';
import type { PlanDecision } from './acts';
import { OPENINGS, type YearEvent, type YearState } from './events';
import { expectedIn, openRound } from './rounds';
import { pinned } from './pinned';
import { lastIntakeDay, reachable } from './reachable-rounds';

/**
 * Opens the year by its authority's decision: pins the plan, sets its duties, opens the due rounds, the cycle of each
 * product of the annex, and the recognitions that it carries in.
 */
export function openYear(
  state: YearState,
  approved: Plan,
  approval: PlanDecision,
  context: Context,
): YearEvent[] {
  const { now } = context;
  const plan = { ...approved, products: withFormer(approved) };
  const rules = caseRules(plan);
  const opened: YearEvent = {
    type: 'ProgrammeOpened',
    data: { ...pinned(plan), approval },
    basis: wholeText(rules.plan.citation),
  };
  const rounds = plan.rounds.filter((round) => opensAt(round) <= now);
  return [
    opened,
    ...duties(plan),
    ...rounds.flatMap((round) => openRound(plan, round, expectedIn(plan, round, [], now))),
    ...beginTelling(state, { what: OPENINGS, facts: { now } }, annexOpenings(plan, now)).events,
    ...(plan.recognised ? carriedIn(state, plan, enclose(plan.recognised), now) : []),
    ...announcement(plan, context),
  ];
}

/** A year that is over, or whose rounds all have closed their intake, would open cycles that lead nowhere. */
export function requireYearAhead(plan: Plan, now: Instant): void {
  const { year, closes, rounds } = plan;
  const facts = { plan: plan.id, year };
  const end = openingDayOf(closes);
  if (now >= atTime(end, 8))
    throw new RuleViolation('YEAR_OVER', { ...facts, since: formatDay(end) });
  if (rounds.length > 0 && reachable(plan, now).length === 0)
    throw new RuleViolation('YEAR_OVER', { ...facts, since: formatDay(lastIntakeDay(plan)) });
}
