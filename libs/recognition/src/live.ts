import type { CertificateRef } from '@ocop/casework';
import type { Authority, CaseRules, ProductIdentity } from '@ocop/programmes';
import { findRegulation, type Regulation } from '@ocop/regulations';
import type { RecognitionState } from './events';

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
