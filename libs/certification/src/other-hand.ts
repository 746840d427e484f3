import type { Context } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { CycleCommand } from './actions';
import type { CycleState } from './events';

/** Who may not have handed in what a command decides on. */
const OTHER_HAND: { readonly [C in CycleCommand['type']]?: 'nobody' | 'not-as-producer' } = {
  ApproveBusinessPlan: 'nobody',
  // An officer of the commune hands in for producers who cannot, and checks it as the commune's clerk all the same.
  CheckDossier: 'not-as-producer',
  AcceptDossier: 'nobody',
  RecogniseFromResult: 'nobody',
};

/** Nobody passes on or decides what they handed in themselves, in whatever post. @throws RuleViolation SAME_PERSON */
export function requireOtherHand(
  { handedIn = [] }: CycleState,
  command: CycleCommand['type'],
  { actor }: Context,
): void {
  const rule = OTHER_HAND[command];
  if (rule === undefined) return;
  const own = handedIn.filter(({ id }) => id === actor.id);
  const bars = rule === 'nobody' ? own : own.filter(({ role }) => role === 'producer');
  if (bars.length > 0) throw new RuleViolation('SAME_PERSON', { by: actor.id });
}
