import { RuleViolation } from '@ocop/ground';
import type { SetChange } from '@ocop/programmes';
import { requireSetOf } from '@ocop/regulations';
import type { LiveCycle } from './live';
import { changeMySet } from './round-letters';
import type { CycleEvent } from './events';

/**
 * The criteria set is chosen once; another takes its place by a decision with its reason. While the product is on a
 * round's list the round has the last word: it refuses once its council holds the dossiers.
 * @throws RuleViolation LAW_WITHOUT_SETS, CRITERIA_SET_UNKNOWN, SET_CHOSEN_ALREADY, SET_CHANGE_BY_DECISION
 */
export function changeSet(cycle: LiveCycle, { set, decision, reason }: SetChange): CycleEvent[] {
  const { state, product, regulation } = cycle;
  requireSetOf(regulation, set);
  const before = product.set;
  if (before === set) throw new RuleViolation('SET_CHOSEN_ALREADY', { product: product.name, set });
  if (before !== undefined && (decision === undefined || reason === undefined))
    throw new RuleViolation('SET_CHANGE_BY_DECISION', { product: product.name, before });
  const change = {
    set,
    ...(decision === undefined ? {} : { decision }),
    ...(reason === undefined ? {} : { reason }),
  };
  return state.entered && state.round
    ? [changeMySet(cycle, state.round, change)]
    : [setChanged(cycle, change)];
}

/** The set as it stands from now on, beside the one before. */
export function setChanged(
  { product }: LiveCycle,
  { set, decision, reason }: SetChange,
): CycleEvent {
  const data = {
    set,
    ...(product.set === undefined ? {} : { before: product.set }),
    ...(decision === undefined ? {} : { decision }),
    ...(reason === undefined ? {} : { reason }),
  };
  return { type: 'SetChanged', data };
}
