import type { Context } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { CycleEvent, CycleStage } from './events';
import { close } from './intake';
import type { LiveCycle } from './live';
import { leaveFor } from './next-round';
import { refusedByRound } from './round-answers';
import { strikeMe } from './round-letters';

/** What an authority has decided on goes on, whatever becomes of the plan. */
const DECIDED: readonly string[] = ['forwarding', 'handed-down'];

/** The plan that opened this cycle was withdrawn: the cycle ends with it. */
export function planWithdrawn(cycle: LiveCycle, context: Context): CycleEvent[] {
  return DECIDED.includes(cycle.state.stage) ? [] : close(cycle, 'plan-withdrawn', context);
}

/** Where a council has judged it: what it found is decided on, and the list is left no more. */
const JUDGED: readonly CycleStage[] = ['scored', 'forwarding', 'handed-down', 'awaiting-signature'];

export const isJudged = (stage: string): boolean => JUDGED.some((one) => one === stage);

/**
 * A decision of its plan's authority puts it out of the programme: no council has judged it yet.
 * @throws RuleViolation PRODUCTS_JUDGED
 */
export function struckFromList(
  cycle: LiveCycle,
  { decision }: { decision: string },
  context: Context,
): CycleEvent[] {
  const { product, state } = cycle;
  const { round, stage } = state;
  if (isJudged(stage))
    throw new RuleViolation('PRODUCTS_JUDGED', {
      decision,
      judged: [product.name],
      ended: [],
    });
  return [
    ...close(cycle, 'struck-from-list', context),
    ...(round ? [strikeMe(cycle, round, 'struck-from-list')] : []),
  ];
}

/** Its round ended with the round's plan; a cycle of that plan hears from its year, another one goes on without it. */
export function roundWithdrawn(
  cycle: LiveCycle,
  { round, plan }: { round: string; plan: string },
  context: Context,
): CycleEvent[] {
  const { state, rules } = cycle;
  const isOwn = rules.plan.id === plan && !state.renewal;
  if (isOwn || state.round !== round || DECIDED.includes(state.stage)) return [];
  return state.entered
    ? refusedByRound(cycle, round, 'PLAN_WITHDRAWN', context)
    : leaveFor(cycle, round, context);
}
