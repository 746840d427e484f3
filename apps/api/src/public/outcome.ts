import type { CivilDate } from '@ocop/calendar';
import { holdsOn, stageOn } from '@ocop/recognition';
import type { PublicRow } from '@ocop/records';

/** What a stranger is told of a certificate, in one word. */
export const OUTCOMES = [
  'valid',
  'renewal-pending',
  'not-yet-valid',
  'expired',
  'suspended',
  'revoked',
  'struck-off',
  'superseded',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** By its days, whatever has been recorded so far: midnight in Vietnam does not wait for a worker. */
export function outcomeOn(entry: PublicRow, today: CivilDate): Outcome {
  const { validFrom, validUntil, graceUntil } = entry;
  const days = { validFrom, validUntil, ...(graceUntil ? { graceUntil } : {}) };
  const stage = stageOn(entry.stage, days, today);
  switch (stage) {
    case 'grace':
      return holdsOn(stage, days, today) ? 'renewal-pending' : 'expired';
    case 'valid':
    case 'renewing':
      return holdsOn(stage, days, today) ? 'valid' : 'not-yet-valid';
    case 'none':
      return 'not-yet-valid';
    default:
      return stage;
  }
}

/** Whether the product may be sold with its stars. */
export function holds(outcome: Outcome): boolean {
  return outcome === 'valid' || outcome === 'renewal-pending';
}
