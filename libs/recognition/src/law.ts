import { addDays, atTime, civilDateAt, type Instant } from '@ocop/calendar';
import { cancel, setDeadline } from '@ocop/casework';
import { type CaseRules, ladderFor } from '@ocop/programmes';
import { basisOf, type LegalBasis, type Regulation } from '@ocop/regulations';
import { askOn } from './asking';
import type { LiveRecognition } from './live';
import type { RecognitionEvent, RecognitionState, RenewalWindow } from './events';

/** Days ahead of the legal limit on which the statutory notice of expiry is written. */
const NOTICE_AHEAD_DAYS = 10;

/** The renewal rules of a law as deadlines of this certificate; those of the former law fall away. */
export function renewalRules(
  { state, certificate, rules }: LiveRecognition,
  law: Regulation,
  now: Instant,
): RecognitionEvent[] {
  const { validUntil } = certificate;
  const rule = law.reEvaluation;
  const basis = basisOf(rule?.source ?? law.validity.source);
  const today = civilDateAt(now);
  const { window, transitional } = windowUnder(law, validUntil, today);
  const ask = askOn(validUntil, window, today);
  const data = {
    law: law.id,
    citation: law.citation,
    ...(window ? { window } : {}),
    ...(transitional ? { transitional } : {}),
    ...(ask ? { askOn: ask } : {}),
  };
  const former = ['file-renewal', 'expiry-notice'];
  const events: RecognitionEvent[] = [
    { type: 'RenewalRulesAdopted', data, basis },
    ...former.flatMap((id) => cancel(state.deadlines, id, 'other-law', law.citation)),
  ];
  const wanted = { calendar: rules.calendar, basis };
  // A recognition that is carried in may be past its window; nobody owes anything any more.
  if (window && window.closesOn >= today) events.push(filingDeadline(rules, window, basis));
  if (law.expiryNotice) {
    const days = law.expiryNotice.daysBefore;
    const rule = { kind: 'days-ahead', days, of: validUntil } as const;
    const id = 'expiry-notice';
    const basis = basisOf(law.expiryNotice.source);
    events.push(setDeadline({ ...wanted, basis, id, kind: id, rule, ladder: [] }));
  }
  return events;
}

/** The last day on which a renewal may be filed, with the calls to the producer. */
export function filingDeadline(
  rules: CaseRules,
  { closesOn }: RenewalWindow,
  basis: LegalBasis,
): RecognitionEvent {
  return setDeadline({
    id: 'file-renewal',
    kind: 'file-renewal',
    rule: { kind: 'by', date: closesOn },
    calendar: rules.calendar,
    ladder: ladderFor(rules, 'file-renewal'),
    basis,
  });
}

/**
 * The filing window of a law for a certificate. When the law came too late for its own window, the producer may
 * file until the certificate expires (QĐ 26/2026, điều 12).
 */
function windowUnder(
  law: Regulation,
  validUntil: string,
  today: string,
): { window?: RenewalWindow; transitional?: true } {
  if (!law.reEvaluation) return {};
  const { opensDaysBefore, closesDaysBefore } = law.reEvaluation.filingWindow;
  const opensOn = addDays(validUntil, -opensDaysBefore);
  const closesOn = addDays(validUntil, -closesDaysBefore);
  if (closesOn >= law.inForceFrom) return { window: { opensOn, closesOn } };
  return { window: { opensOn: today, closesOn: validUntil }, transitional: true };
}

export function windowOpensAt(state: RecognitionState): Instant | undefined {
  const { window, windowOpened, stage } = state;
  if (!window || windowOpened || stage === 'grace') return undefined;
  return atTime(window.opensOn, 8);
}

export function expiryNoticeAt(state: RecognitionState): Instant | undefined {
  const notice = state.deadlines['expiry-notice'];
  if (!notice?.open || notice.state !== 'running') return undefined;
  return atTime(addDays(notice.deadline.lastDay, -NOTICE_AHEAD_DAYS), 8);
}
