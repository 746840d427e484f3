import { type Context, requireSigned } from '@ocop/casework';
import type { RecognitionEvent } from './events';
import type { LiveRecognition } from './live';
import type { Wish } from './wish';

/**
 * The notice of the end of validity got its number in the office's own book and was signed there, before or after the
 * system sent word of it. What was written wrongly is recorded again: the last one stands on the paper, the log has both.
 * @throws RuleViolation SIGNED_IN_FUTURE, DAY_TOO_EARLY
 */
export function signExpiryNotice(
  { certificate }: LiveRecognition,
  { number, signedOn, signer, capacity, scan }: Wish<'SignExpiryNotice'>,
  context: Context,
): RecognitionEvent[] {
  requireSigned(signedOn, context, certificate.validFrom);
  const data = {
    ...{ number, signedOn, signer, capacity },
    ...(scan === undefined ? {} : { scan }),
  };
  return [{ type: 'ExpiryNoticeSigned', data }];
}
