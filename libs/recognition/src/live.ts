import type { Areas, CertificateRef, DeadlineKind, Facts, ReminderDesk } from '@ocop/casework';
import {
  type Authority,
  type CaseRules,
  communePost,
  producerArea,
  producerPost,
  type ProductIdentity,
} from '@ocop/programmes';
import { formatDay } from '@ocop/calendar';
import { findRegulation, type Post, type Regulation } from '@ocop/regulations';
import type { RecognitionState } from './state';

/** A recognition after its opening, with the law that applies to it now. */
export interface LiveRecognition {
  readonly state: RecognitionState;
  readonly product: ProductIdentity;
  readonly certificate: CertificateRef;
  readonly authority: Authority;
  readonly rules: CaseRules;
  readonly law: Regulation;
}

/** @throws RangeError before the recognition was opened */
export function liveRecognition(state: RecognitionState): LiveRecognition {
  const { product, certificate, authority, rules } = state;
  if (!product || !certificate || !authority || !rules)
    throw new RangeError(`recognition ${state.id} is not open`);
  return { state, product, certificate, authority, rules, law: findRegulation(state.law) };
}

/** The authority answering for the recognition today: the one that decided it, or the one that took over by law. */
export function answeringAuthority({
  state,
  authority,
}: Pick<LiveRecognition, 'state' | 'authority'>) {
  return state.answering ?? authority;
}

export const officePost = (recognition: LiveRecognition): Post => ({
  role: 'programme-office',
  area: answeringAuthority(recognition).area,
});

/** Who must do what one deadline asks for; nobody while the certificate merely runs. */
export function dutyHolderOf(recognition: LiveRecognition, kind: DeadlineKind): Post {
  switch (kind) {
    case 'revocation':
      return { role: 'authority', area: answeringAuthority(recognition).area };
    case 'expiry-notice':
      return officePost(recognition);
    default:
      return producerPost(recognition);
  }
}

/** The places a recognition has to do with. */
export function areasOf(
  recognition: Pick<LiveRecognition, 'state' | 'product' | 'authority'>,
): Areas {
  const { product } = recognition;
  return {
    authority: answeringAuthority(recognition).area,
    commune: product.commune.area,
    producer: producerArea(product),
  };
}

/** Facts that every message about a recognition carries. */
export function recognitionFacts({
  state,
  product,
  certificate,
  authority,
  law,
}: LiveRecognition): Facts {
  return {
    recognition: state.id,
    product: product.name,
    owner: product.owner.name,
    commune: product.commune.name,
    authority: authority.name,
    stars: state.stars ?? 0,
    certificate: certificate.number,
    validUntil: formatDay(certificate.validUntil),
    law: law.citation,
    ...(state.window
      ? { opensOn: formatDay(state.window.opensOn), closesOn: formatDay(state.window.closesOn) }
      : {}),
  };
}

export const recognitionReminders: ReminderDesk<RecognitionState> = {
  addressees(state, tracked, addressee) {
    const recognition = liveRecognition(state);
    const posts: Record<typeof addressee, Post> = {
      holder: dutyHolderOf(recognition, tracked.kind),
      producer: producerPost(recognition),
      commune: communePost(recognition),
      office: officePost(recognition),
      superior: officePost(recognition),
    };
    return [{ post: posts[addressee] }];
  },
  facts: (state) => recognitionFacts(liveRecognition(state)),
};
