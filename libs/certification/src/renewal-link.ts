import type { CaseEvent } from '@ocop/casework';
import { producerArea, tell } from '@ocop/programmes';
import type { CycleState } from './events';

/** The recognition that is being renewed hears that its renewal has been filed. */
export function renewalFiled({ id, renewal }: CycleState): CaseEvent[] {
  return renewal ? [tell(renewed(renewal), 'RenewalFiled', { cycle: id })] : [];
}

/** The cycle ends without a new certificate: the recognition stands as it did before. */
export function renewalLost({ id, renewal }: CycleState): CaseEvent[] {
  return renewal ? [tell(renewed(renewal), 'RenewalDecided', { renewed: false, cycle: id })] : [];
}

/** ... or it hears of the certificate that takes its place; so does the one that an upgrade of the plan is about. */
export function renewalWon(
  { id, renewal, supersedes, product }: CycleState,
  certificate: string,
): CaseEvent[] {
  const former = renewal?.recognition ?? supersedes;
  if (former === undefined || !product) return [];
  const won = { renewed: true, cycle: id, certificate, producer: producerArea(product) } as const;
  return [tell({ type: 'recognition', id: former }, 'RenewalDecided', won, { matters: true })];
}

function renewed({ recognition }: { readonly recognition: string }) {
  return { type: 'recognition', id: recognition } as const;
}
