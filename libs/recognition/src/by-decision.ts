import { cancelAll, type Context, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { communePost, type EndingDecision, producerPost } from '@ocop/programmes';
import { wholeText } from '@ocop/regulations';
import { tellRenewal } from './ending';
import type { RecognitionEvent } from './events';
import { answeringAuthority, type LiveRecognition } from './live';
import { requirePower } from './power';
import { recognitionFacts } from './reminders';
import { revoke } from './revocation';
import { claimGoesOn, endClaim } from './support/paying';

interface Decided {
  readonly decision: string;
  readonly signedOn: string;
}

/**
 * The product did not attend its re-evaluation and leaves the list: nobody is found at fault, and it may come again as a
 * first-time product (as Vĩnh Phúc and Đồng Tháp decided).
 */
export function strikeOff(
  recognition: LiveRecognition,
  { decision, signedOn }: Decided,
  context: Context,
): RecognitionEvent[] {
  const { state } = recognition;
  requirePower(recognition, signedOn, context);
  const facts = { ...recognitionFacts(recognition), decision };
  return [
    {
      type: 'RecognitionStruckOff',
      data: { decision, signedOn, on: signedOn },
      basis: wholeText(decision),
    },
    ...endClaim(state, 'struck-off', signedOn),
    ...cancelAll(state.deadlines, 'struck-off'),
    ...tellRenewal(state, 'struck-off', signedOn),
    notify(context, 'struck-off', facts, [producerPost(recognition), communePost(recognition)]),
  ];
}

/** Another certificate of the same product takes the place of this one, where no case had told so. */
export function supersede(
  recognition: LiveRecognition,
  { decision, signedOn, by }: Decided & { readonly by: string },
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  requirePower(recognition, signedOn, context);
  if (by === certificate.number) throw new RuleViolation('CERTIFICATE_ITSELF', { certificate: by });
  return [
    {
      type: 'RecognitionSuperseded',
      data: { by, on: signedOn, decision },
    },
    ...cancelAll(state.deadlines, 'renewed', claimGoesOn(state)),
    ...tellRenewal(state, 'superseded', signedOn),
  ];
}

/** One decision ends many certificates; each looks whether it is its own authority's. @throws RuleViolation NOT_YOUR_CASE */
export function endByDecision(
  recognition: LiveRecognition,
  { authority: area, cause, decision, signedOn }: EndingDecision,
  context: Context,
): RecognitionEvent[] {
  const { area: authority } = answeringAuthority(recognition);
  if (area !== authority) throw new RuleViolation('NOT_YOUR_CASE', { authority, area });
  return cause === undefined
    ? strikeOff(recognition, { decision, signedOn }, context)
    : revoke(recognition, { type: 'Revoke', decision, signedOn, cause }, context);
}
