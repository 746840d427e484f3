import { addDays, addMonths, type CivilDate } from '@ocop/calendar';
import type { LegalSource, Regulation } from '@ocop/regulations';
import { finding, type Finding } from './finding';
import { lawOn } from './law-on';
import type { Question } from './question';

/** How the former recognition stands on the day of filing, and whether the filing is in time. */
export function certificateFindings(law: Regulation, question: Question): Finding[] {
  const { recognised, filed, kind } = question;
  if (recognised === undefined) return [];
  const former = lawOn(recognised);
  const validUntil = addMonths(recognised, former.validity.months);
  const { source, months } = former.validity;
  return [
    finding('recognised-under', source, { law: former.id }),
    finding('certificate-until', source, { months, until: validUntil }),
    ...(filed > validUntil
      ? [finding('certificate-expired', ownReading(law), { until: validUntil })]
      : []),
    ...(kind === 'upgrade' ? upgradeFindings(law) : renewalFindings(law, filed, validUntil)),
  ];
}

/** "Cùng trình tự, bất cứ lúc nào": only QĐ 26/2026 was read on upgrades. */
function upgradeFindings(law: Regulation): Finding[] {
  const document = law.validity.source.document;
  if (!law.reEvaluation) return [finding('upgrade-any-time', { document, certainty: 'inference' })];
  return [finding('upgrade-any-time', { document, article: 'điều 7 khoản 5', certainty: 'text' })];
}

function renewalFindings(law: Regulation, filed: CivilDate, validUntil: CivilDate): Finding[] {
  const rule = law.reEvaluation;
  if (!rule) return [finding('no-window', law.expiryNotice?.source ?? law.validity.source)];
  const opens = addDays(validUntil, -rule.filingWindow.opensDaysBefore);
  const closes = addDays(validUntil, -rule.filingWindow.closesDaysBefore);
  return [
    finding('window', rule.source, { opens, closes }),
    ...timeliness(law, { filed, opens, closes, validUntil }, rule.source),
    finding('evaluate-within', rule.source, { days: rule.evaluateWithinDays }),
  ];
}

interface Days {
  readonly filed: CivilDate;
  readonly opens: CivilDate;
  readonly closes: CivilDate;
  readonly validUntil: CivilDate;
}

/** A window that had closed before the law came could not be met: the certificate outlives its term for a while. */
function timeliness(law: Regulation, days: Days, source: LegalSource): Finding[] {
  const { filed, opens, closes, validUntil } = days;
  const grace = law.graceAfterExpiry;
  if (filed < opens) return [finding('before-window', source, { opens })];
  if (filed <= closes) return [finding('in-window', source, { closes })];
  if (closes >= law.inForceFrom || !grace) return [finding('after-window', source, { closes })];
  const until = addDays(validUntil, grace.days);
  return [finding('window-could-not-be-met', grace.source, { days: grace.days, until })];
}

function ownReading(law: Regulation): LegalSource {
  return { document: law.validity.source.document, certainty: 'inference' };
}
