import { civilDateAt } from '@ocop/calendar';
import { type CommandOf, type Context, enclose } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { averageOf, pointFaults, type Stars, starsFor, totalOf } from '@ocop/regulations';
import type { cycleActions } from './actions';
import type { CycleEvent } from './events';
import type { LiveCycle } from './live';
import type { SelfScoreSheet } from './self-score-sheet';

type Wish = Extract<CommandOf<typeof cycleActions>, { type: 'FileSelfScore' }>;

/**
 * What the producer gives the product on its own set. What the choices come to was worked out where the criteria are at
 * hand; here it has to be of this product's set and add up.
 * @throws RuleViolation SET_NOT_CHOSEN, SHEET_OF_OTHER_SET, SCORE_DIFFERS, POINTS_OUT_OF_RANGE
 */
export function fileSelfScore(
  { product, regulation }: LiveCycle,
  { choices, evidence, scored }: Wish,
  { now }: Context,
): CycleEvent[] {
  const { name, set } = product;
  if (set === undefined) throw new RuleViolation('SET_NOT_CHOSEN', { product: name });
  if (!scored) throw new RuleViolation('SCORE_DIFFERS', { product: name, set });
  if (scored.set !== set)
    throw new RuleViolation('SHEET_OF_OTHER_SET', { product: name, set, got: scored.set });
  const { parts, total } = scored;
  if (totalOf(parts) !== total)
    throw new RuleViolation('SCORE_DIFFERS', { product: name, set, total: totalOf(parts) });
  const faults = pointFaults(regulation, parts);
  if (faults.length > 0) throw new RuleViolation('POINTS_OUT_OF_RANGE', { product: name }, faults);
  const byPoints = starsFor(regulation, averageOf([total]));
  const stars = Math.min(byPoints, scored.starByGates) as Stars;
  const sheet: SelfScoreSheet = { set, choices, ...(evidence ? { evidence } : {}) };
  const data = { set, parts, total, stars, on: civilDateAt(now), sheet: enclose(sheet) };
  return [{ type: 'SelfScoreFiled', data }];
}
