import { type Context, requireSigned } from '@ocop/casework';
import type { CycleCommand } from './actions';
import type { CycleEvent } from './events';
import type { LiveCycle } from './live';

/**
 * The notice of the result got its number in the office's own book and was signed there: that of what the council gave, and
 * after the decision that of what was decided. What was written wrongly is recorded again.
 * @throws RuleViolation SIGNED_IN_FUTURE, DAY_TOO_EARLY
 */
export function signResultNotice(
  { state }: LiveCycle,
  { number, signedOn, signer, capacity }: Extract<CycleCommand, { type: 'SignResultNotice' }>,
  context: Context,
): CycleEvent[] {
  requireSigned(signedOn, context, state.decision?.signedOn);
  return [{ type: 'ResultNoticeSigned', data: { number, signedOn, signer, capacity } }];
}
