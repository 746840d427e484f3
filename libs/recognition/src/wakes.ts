import { addMonths, atTime, type Instant } from '@ocop/calendar';
import type { Wake } from '@ocop/casework';
import { askAt } from './asking';
import { handoverWakes } from './answering';
import { expiryNoticeAt, windowOpensAt } from './law';
import type { RecognitionState } from './events';

/** As long as an expired certificate may still be revoked; provinces did so within a year of the expiry. */
const KEPT_AFTER_EXPIRY_MONTHS = 24;

/** Moments besides deadlines: another authority takes over, the window's opening, the statutory notice. */
export function recognitionWakes(state: RecognitionState): Wake[] {
  // Superseded and still open: only the clocks of a claim run on.
  if (!state.certificate || state.stage === 'superseded') return [];
  const away = filedAwayAt(state);
  if (away) return [{ at: away, why: 'filed away' }];
  const wakes: Wake[] = handoverWakes(state);
  const opens = windowOpensAt(state);
  if (opens) wakes.push({ at: opens, why: 'renewal window opens' });
  const ask = askAt(state);
  if (ask) wakes.push({ at: ask, why: 'will it be renewed' });
  const notice = expiryNoticeAt(state);
  if (notice) wakes.push({ at: notice, why: 'statutory notice of expiry' });
  return wakes;
}

/** When nothing can be done any more with a certificate that has expired. */
export function filedAwayAt({ stage, endedOn }: RecognitionState): Instant | undefined {
  if (stage !== 'expired' || !endedOn) return undefined;
  return atTime(addMonths(endedOn, KEPT_AFTER_EXPIRY_MONTHS), 8);
}
