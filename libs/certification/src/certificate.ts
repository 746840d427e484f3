import {
  type CertificateRef,
  type Context,
  drafted,
  enclose,
  fulfil,
  notify,
  SIGNATURE,
  type UnsignedCertificate,
} from '@ocop/casework';
import { communePost, producerPost, tell } from '@ocop/programmes';
import type { CycleEvent } from './events';
import { cycleLadder } from './ladders';
import type { LiveCycle } from './live';
import { authorityPost, officePost } from './posts';
import { cycleFacts } from './reminders';
import { renewalWon } from './renewal-link';

/** The certificate has its number and its file; the authority signs it, and nothing opens before. */
export function certificateDrafted(
  cycle: LiveCycle,
  work: string,
  answer: UnsignedCertificate,
  context: Context,
): CycleEvent[] {
  const { rules } = cycle;
  const terms = { calendar: rules.calendar, ladder: cycleLadder(rules, SIGNATURE) };
  const facts = { ...cycleFacts(cycle), certificate: answer.unsigned.number };
  return [
    ...drafted(answer, work, terms, context),
    notify(context, 'to-sign', facts, [authorityPost(cycle), officePost(cycle)]),
  ];
}

/** The certificate exists: the product's recognition begins its own life, people get their news. */
export function certificateIssued(
  cycle: LiveCycle,
  work: string,
  certificate: CertificateRef,
  context: Context,
): CycleEvent[] {
  const { state, product, rules, regulation, authority } = cycle;
  const { stars } = state;
  if (!stars) throw new RangeError(`${state.id} has a certificate and no stars`);
  const facts = {
    ...cycleFacts(cycle),
    stars,
    certificate: certificate.number,
    validUntil: certificate.validUntil,
  };
  const opening = {
    product,
    certificate,
    stars,
    authority,
    regulation: regulation.id,
    rules: enclose(rules),
  };
  return [
    { type: 'CertificateIssued', data: { work, ...certificate } },
    ...fulfil(state.deadlines, SIGNATURE, context.now),
    tell(
      { type: 'recognition', id: state.id },
      'OpenRecognition',
      { opening },
      { opens: true, matters: true },
    ),
    ...renewalWon(state, certificate.number),
    notify(context, 'recognised', facts, [producerPost(cycle), communePost(cycle)]),
  ];
}
