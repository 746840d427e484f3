import { type CivilDate, civilDateAt } from '@ocop/calendar';
import { type Context, requireSigned } from '@ocop/casework';
import { type Refusal, RuleViolation } from '@ocop/ground';
import { barOfTier, findRegulation } from '@ocop/regulations';
import { takesOverLater } from './answering';
import type { LiveRecognition } from './live';

/**
 * A decision about a certificate is signed while the certificate lives, not before what it answers to, and by a tier
 * that was still there on that day. @throws RuleViolation SIGNED_IN_FUTURE, DAY_TOO_EARLY, TIER_ENDED
 */
export function requirePower(
  recognition: LiveRecognition,
  signedOn: CivilDate,
  context: Context,
  since = recognition.certificate.validFrom,
): void {
  requireSigned(signedOn, context, since);
  refuse(barOfOffice(recognition, signedOn));
}

/** Between the end of a tier and the day on which another has its powers nobody acts, and whoever will is told so. */
export function requireTimeOfOffice(recognition: LiveRecognition, { actor, now }: Context): void {
  const ofAuthority = ['authority', 'programme-office'].includes(actor.role);
  if (!ofAuthority || !takesOverLater(recognition, actor.area)) return;
  refuse(barOfOffice(recognition, civilDateAt(now)));
}

function barOfOffice({ state, authority }: LiveRecognition, day: CivilDate): Refusal | undefined {
  if (state.answering) return undefined;
  return barOfTier(findRegulation(state.regulation), authority.tier, day);
}

function refuse(bar: Refusal | undefined): void {
  if (bar) throw new RuleViolation(bar.code, bar.facts);
}
