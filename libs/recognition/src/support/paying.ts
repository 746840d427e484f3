import { type CivilDate, formatDay } from '@ocop/calendar';
import { type Context, requireSigned } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { RecognitionEvent, RecognitionState } from '../events';
import { stop } from '../inspecting/clock';
import type { LiveRecognition } from '../live';
import type { Wish } from '../wish';
import { tellOwner } from './deciding';
import { requireClaim } from './entitled';
import type { SupportEvent } from './facts';
import { inDots } from './money';
import { isOpenClaim, owedOf } from './standing';

/**
 * The treasury has paid; what is left is still waited for.
 * @throws RuleViolation SUPPORT_NOT_OPEN, SUPPORT_PAID_TOO_MUCH, SIGNED_IN_FUTURE, DAY_TOO_EARLY
 */
export function paySupport(
  recognition: LiveRecognition,
  { on, reference, amount: said }: Wish<'PaySupport'>,
  context: Context,
): RecognitionEvent[] {
  const claim = requireClaim(recognition, ['granted']);
  const owed = owedOf(claim);
  const amount = said ?? owed;
  if (amount > owed)
    throw new RuleViolation('SUPPORT_PAID_TOO_MUCH', {
      amount: inDots(amount),
      owed: inDots(owed),
    });
  requireSigned(on, context, claim.granted?.signedOn, 'on');
  const facts = { amount, paidOn: formatDay(on), reference };
  return [
    { type: 'SupportPaid', data: { no: claim.no, amount, on, reference } },
    ...(amount === owed ? stop(recognition.state, 'support-payment', context) : []),
    tellOwner(recognition, 'support-paid', facts, context),
  ];
}

/** Clocks of a claim that goes on although the certificate is over: what was earned is decided on and paid. */
export function claimGoesOn({ deadlines, support }: RecognitionState): string[] {
  if (!isOpenClaim(support)) return [];
  const goOn: readonly string[] = ['support-papers', 'support-decision', 'support-payment'];
  return Object.values(deadlines)
    .filter(({ kind }) => goOn.includes(kind))
    .map(({ id }) => id);
}

/** The recognition is taken away, and the claim with it. */
export function endClaim(
  { support }: RecognitionState,
  how: Extract<SupportEvent, { type: 'SupportEnded' }>['data']['how'],
  on: CivilDate,
): RecognitionEvent[] {
  if (!isOpenClaim(support)) return [];
  return [{ type: 'SupportEnded', data: { no: support.no, how, on, owed: owedOf(support) } }];
}
