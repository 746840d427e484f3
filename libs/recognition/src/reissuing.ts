import { civilDateAt } from '@ocop/calendar';
import {
  type CertificateRef,
  type CertificateRequest,
  type Context,
  drafted,
  fulfil,
  notify,
  SIGNATURE,
  type UnsignedCertificate,
} from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import {
  communePost,
  ladderFor,
  type ProductIdentity,
  producerPost,
  ofScope,
} from '@ocop/programmes';
import { findRegulation, wholeText } from '@ocop/regulations';
import type { RecognitionCommand } from './actions';
import type { RecognitionEvent } from './events';
import { answeringAuthority, type LiveRecognition } from './live';
import { authorityPost, officePost } from './posts';
import { requirePower } from './power';
import { recognitionFacts } from './reminders';

type Wish = Extract<RecognitionCommand, { type: 'Reissue' }>;

/**
 * The same recognition under another certificate, since units were merged, the product has another owner, or something was
 * printed wrongly: by a decision, with a number of its own, for the days that are left. The earlier one holds until the
 * new one is signed, and its address leads here for ever.
 * @throws RuleViolation SIGNED_IN_FUTURE, DAY_TOO_EARLY, TIER_ENDED, REISSUE_UNDER_WAY, NOTHING_CHANGES
 */
export function reissue(
  recognition: LiveRecognition,
  wish: Wish,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  requirePower(recognition, wish.signedOn, context);
  if (state.reissue)
    throw new RuleViolation('REISSUE_UNDER_WAY', { decision: state.reissue.decision });
  const product = corrected(recognition.product, wish);
  const request = requestFor(recognition, product, wish, context);
  const { change, decision, signedOn, reason } = wish;
  return [
    {
      type: 'ReissueOrdered',
      data: {
        ...{ change, decision, signedOn, replaces: certificate.number },
        ...(reason === undefined ? {} : { reason }),
        ...{ product, request },
      },
      basis: wholeText(decision),
    },
  ];
}

function corrected(product: ProductIdentity, wish: Wish): ProductIdentity {
  const { name, owner, communeName, packSizes, variants } = wish;
  const changes = [name, owner, communeName, packSizes, variants];
  if (changes.every((change) => change === undefined))
    throw new RuleViolation('NOTHING_CHANGES', { product: product.name });
  return {
    ...product,
    ...(name === undefined ? {} : { name }),
    ...(owner === undefined ? {} : { owner }),
    ...(communeName === undefined ? {} : { commune: { ...product.commune, name: communeName } }),
    ...(packSizes === undefined ? {} : { packSizes }),
    ...(variants === undefined ? {} : { variants }),
  };
}

function requestFor(
  recognition: LiveRecognition,
  product: ProductIdentity,
  { decision, signedOn }: Wish,
  { now }: Context,
): CertificateRequest {
  const { state, certificate } = recognition;
  const authority = answeringAuthority(recognition);
  return {
    cycle: state.id,
    edition: (state.earlier?.length ?? 0) + 2,
    supersedes: certificate.number,
    product: product.name,
    owner: product.owner.name,
    address: product.commune.name,
    stars: state.stars ?? 3,
    authority,
    decision: { number: decision, signedOn, authority: authority.name },
    issuedOn: civilDateAt(now),
    // The product keeps its registration number, whoever had given it.
    ...ofScope(product),
    ...(certificate.code === undefined ? {} : { code: certificate.code }),
    ...(certificate.picture === undefined ? {} : { picture: certificate.picture }),
    regulation: findRegulation(state.regulation).citation,
    validFrom: certificate.validFrom,
    validUntil: certificate.validUntil,
  };
}

/** The new certificate goes out to be signed. */
export function reissueDrafted(
  recognition: LiveRecognition,
  work: string,
  answer: UnsignedCertificate,
  context: Context,
): RecognitionEvent[] {
  const { rules } = recognition;
  const terms = { calendar: rules.calendar, ladder: ladderFor(rules, SIGNATURE) };
  const facts = { ...recognitionFacts(recognition), certificate: answer.unsigned.number };
  return [
    ...drafted(answer, work, terms, context),
    notify(context, 'to-sign', facts, [authorityPost(recognition), officePost(recognition)]),
  ];
}

/** The new certificate is signed and takes the place of the earlier one. */
export function reissued(
  recognition: LiveRecognition,
  work: string,
  certificate: CertificateRef,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate: former } = recognition;
  const facts = {
    ...recognitionFacts(recognition),
    certificate: certificate.number,
    former: former.number,
  };
  return [
    { type: 'CertificateReissued', data: { work, ...certificate } },
    ...fulfil(state.deadlines, SIGNATURE, context.now),
    notify(context, 'reissued', facts, [producerPost(recognition), communePost(recognition)]),
  ];
}
