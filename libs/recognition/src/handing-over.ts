import { formatDay } from '@ocop/calendar';
import { type Context, requireSigned } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { RecognitionEvent } from './events';
import type { LiveRecognition } from './live';
import type { Wish } from './wish';

/**
 * Who took the paper away, and when: at a ceremony or at the office, its producer or somebody in their stead by a paper. A
 * certificate is handed over once; again only with a reason, such as that the first was lost.
 * @throws RuleViolation SIGNED_IN_FUTURE, DAY_TOO_EARLY, HANDED_OVER_ALREADY
 */
export function handOver(
  { state, certificate }: LiveRecognition,
  { to, on, inStead, reason }: Wish<'HandOver'>,
  context: Context,
): RecognitionEvent[] {
  const { handedOver: before } = state;
  requireSigned(on, context, certificate.validFrom, 'on');
  if (before && reason === undefined)
    throw new RuleViolation('HANDED_OVER_ALREADY', {
      ...{ certificate: certificate.number, to: before.to, on: formatDay(before.on) },
    });
  const data = {
    ...{ certificate: certificate.number, to, on },
    ...(inStead === undefined ? {} : { inStead }),
    ...(reason === undefined ? {} : { reason }),
  };
  return [{ type: 'CertificateHandedOver', data }];
}

/** It was recorded by mistake: the paper still lies at the office. @throws RuleViolation NOT_HANDED_OVER */
export function takeBackHandOver(
  { state, certificate: { number } }: LiveRecognition,
  { reason }: Wish<'TakeBackHandOver'>,
): RecognitionEvent[] {
  if (!state.handedOver) throw new RuleViolation('NOT_HANDED_OVER', { certificate: number });
  const data = { certificate: number, ...state.handedOver, reason };
  return [{ type: 'HandOverTakenBack', data }];
}
