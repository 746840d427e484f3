import type { CaseEvent } from '@ocop/casework';
import { tell } from '@ocop/programmes';
import type { CycleState } from './events';

/** The recognition that is being renewed hears that its renewal has been filed. */
export function renewalFiled({ id, renewal }: CycleState): CaseEvent[] {
  return renewal ? [tell(renewed(renewal), 'RenewalFiled', { cycle: id })] : [];
}

/** The cycle ends without a new certificate: the recognition stands as it did before. */
export function renewalLost({ id, renewal }: CycleState): CaseEvent[] {
  return renewal ? [tell(renewed(renewal), 'RenewalDecided', { renewed: false, cycle: id })] : [];
}

/** ... or it hears of the certificate that takes its place. */
export function renewalWon({ id, renewal }: CycleState, certificate: string): CaseEvent[] {
  if (!renewal) return [];
  return [tell(renewed(renewal), 'RenewalDecided', { renewed: true, cycle: id, certificate })];
}

function renewed({ recognition }: { readonly recognition: string }) {
  return { type: 'recognition', id: recognition } as const;
}
