import {
  beginTelling,
  cancelAll,
  type Context,
  notify,
  type Placed,
  placeOf,
  requireSigned,
} from '@ocop/casework';
import { civilDateAt, formatDay } from '@ocop/calendar';
import { type Post, RuleViolation } from '@ocop/ground';
import { cycleId } from '../cycle-id';
import { tell } from '../letters';
import type { Plan } from '../plan-shape';
import type { YearCommand } from './actions';
import { requireOwnPlan } from './drafting';
import type { PlanDecision } from './acts';
import { WITHDRAWAL, type YearEvent, type YearState } from './events';

type Wish = Extract<YearCommand, { type: 'WithdrawPlan' }>;

/**
 * Takes a plan back: a draft at once; a year that runs by decision, as long as no round of it has been decided. Its
 * rounds and cycles end with it. @throws RuleViolation
 */
export function withdrawPlan(
  state: YearState,
  listedPlan: Plan,
  wish: Wish,
  context: Context,
): YearEvent[] {
  requireOwnPlan(listedPlan, context);
  const { reason } = wish;
  const on = civilDateAt(context.now);
  if (state.stage === 'draft') return [{ type: 'PlanWithdrawn', data: { reason, on } }];
  requireNothingDecided(state);
  const decision = decisionOf(state, listedPlan, wish, context);
  const plan = { ...listedPlan, products: [...listedPlan.products, ...state.added] };
  const told = beginTelling(
    state,
    { what: WITHDRAWAL, facts: { reason } },
    withdrawalLetters(plan, reason),
  );
  return [
    { type: 'PlanWithdrawn', data: { reason, on, decision } },
    ...cancelAll(state.deadlines, 'plan-withdrawn'),
    ...state.openedRounds.map((id) =>
      tell({ type: 'evaluation-round', id }, 'PlanWithdrawn', { reason }),
    ),
    ...told.events,
    announce(plan, { reason, decision }, context),
    ...(told.isLast ? [withdrawn(context)] : []),
  ];
}

/** Everybody has been told; nothing of the year is left. */
export function withdrawn({ now }: Context): YearEvent {
  return { type: 'YearClosed', data: { on: civilDateAt(now) } };
}

/** @throws RuleViolation PLAN_DECIDED */
function requireNothingDecided({ id, decided = [] }: YearState): void {
  if (decided.length === 0) return;
  const standing = decided.map(({ round, decision }) => `${round} (${decision})`);
  throw new RuleViolation('PLAN_DECIDED', { plan: id, standing });
}

/** @throws RuleViolation DECISION_REQUIRED, SIGNED_IN_FUTURE, DAY_TOO_EARLY */
function decisionOf(
  { approval, id }: YearState,
  plan: Plan,
  { decision: number, signedOn }: Wish,
  context: Context,
): PlanDecision {
  if (number === undefined || signedOn === undefined)
    throw new RuleViolation('DECISION_REQUIRED', { plan: id });
  requireSigned(signedOn, context, approval?.signedOn ?? plan.document.issuedOn);
  return { number, signedOn };
}

/** @param plan with all products whose cycles are open */
export function withdrawalLetters(plan: Plan, reason: string): Placed[] {
  return plan.products.map((product) => ({
    place: placeOf(product.no, product.id),
    letter: tell({ type: 'product-cycle', id: cycleId(plan, product) }, 'PlanWithdrawn', {
      reason,
    }),
  }));
}

function announce(
  { title, authority, communes }: Plan,
  { reason, decision }: { reason: string; decision: PlanDecision },
  context: Context,
): YearEvent {
  const signedOn = formatDay(decision.signedOn);
  const facts = { title, reason, decision: decision.number, signedOn };
  const posts: Post[] = [
    ...communes.map(({ area }) => ({ role: 'commune-officer', area }) as const),
    { role: 'programme-office', area: authority.area },
  ];
  return notify(context, 'plan-withdrawn', facts, posts);
}
