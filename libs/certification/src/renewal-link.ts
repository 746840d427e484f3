import { type CaseEvent, type Command, tell } from '@ocop/casework';
import type { CycleState } from './state';

/** Tells the recognition that is being renewed how its renewal stands. */
export function tellRecognition(recognition: string, command: Command): CaseEvent {
  return tell({ type: 'recognition', id: recognition }, command);
}

/** The cycle ends without a new certificate: the recognition stands as it did before. */
export function renewalLost({ id, renewal }: CycleState): CaseEvent[] {
  if (!renewal) return [];
  const command = { type: 'RenewalDecided', renewed: false, cycle: id };
  return [tellRecognition(renewal.recognition, command)];
}
