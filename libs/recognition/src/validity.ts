import type { CivilDate } from '@ocop/calendar';
import type { RecognitionStage } from './events';

/** The days that bound a recognition: those of its certificate, and of a grace that was given. */
export interface ValidDays {
  readonly validFrom: CivilDate;
  /** The last day on which it holds. */
  readonly validUntil: CivilDate;
  readonly graceUntil?: CivilDate;
}

/** How long a recognition holds at each stage; at the others it does not. */
const LAST_DAY: { readonly [S in RecognitionStage]?: (days: ValidDays) => CivilDate | undefined } =
  {
    valid: ({ validUntil }) => validUntil,
    renewing: ({ validUntil }) => validUntil,
    grace: ({ graceUntil }) => graceUntil,
  };

/**
 * Whether a recognition holds on a day. The stage alone does not tell: it is changed by whoever records the expiry, and
 * that may come late; the days printed on the certificate do not wait.
 */
export function holdsOn(stage: RecognitionStage, days: ValidDays, today: CivilDate): boolean {
  const last = LAST_DAY[stage]?.(days);
  return last !== undefined && days.validFrom <= today && today <= last;
}

/** The stage as it is to be told on a day: what has run out is not told as valid. */
export function stageOn(
  stage: RecognitionStage,
  days: ValidDays,
  today: CivilDate,
): RecognitionStage {
  const ranOut = LAST_DAY[stage] !== undefined && !holdsOn(stage, days, today);
  return ranOut && today > days.validUntil ? 'expired' : stage;
}
