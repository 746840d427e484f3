import type { Regulation } from '@ocop/regulations';
import { factsOn, type LawFact } from './law-fact';

/** How long a certificate holds, and how it is renewed. */
export function certificateFacts(regulation: Regulation): LawFact[] {
  const say = factsOn('certificate');
  const { validity, expiryNotice, reEvaluation, graceAfterExpiry } = regulation;
  return [
    say('validity', validity.source, { months: validity.months }),
    ...(expiryNotice
      ? [say('expiry-notice', expiryNotice.source, { days: expiryNotice.daysBefore })]
      : []),
    ...(reEvaluation ? renewalFacts(reEvaluation) : []),
    ...(graceAfterExpiry
      ? [say('grace', graceAfterExpiry.source, { days: graceAfterExpiry.days })]
      : []),
  ];
}

function renewalFacts(rule: NonNullable<Regulation['reEvaluation']>): LawFact[] {
  const say = factsOn('certificate');
  const { opensDaysBefore: opens, closesDaysBefore: closes } = rule.filingWindow;
  return [
    say('filing-window', rule.source, { opens, closes }),
    say('evaluate-within', rule.source, { days: rule.evaluateWithinDays }),
    say('vote', rule.source, { vote: rule.vote }),
  ];
}

/** For which causes a certificate is revoked; by whom stands with the powers of the tiers. */
export function revocationFacts({ revocation }: Regulation): LawFact[] {
  const say = factsOn('revocation');
  const { days, causes, source } = revocation;
  return [
    say('revocation-term', source, { days }),
    ...(causes.length === 0 ? [say('any-cause', source)] : []),
    ...causes.map(({ id, what }) => say('cause', source, { what }, `cause ${id}`)),
  ];
}
