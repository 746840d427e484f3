import { type CivilDate, formatDay } from '@ocop/calendar';
import { RuleViolation } from '@ocop/ground';
import {
  basisOf,
  cited,
  type CommuneContent,
  type LegalBasis,
  SYSTEM_DEFAULT,
} from '@ocop/regulations';
import type { LiveCycle } from './live';

/** Working days the commune has: the law's term, or the plan's where the law has none. */
export function communeTerm({ regulation, rules }: LiveCycle): {
  readonly days: number;
  readonly basis: LegalBasis;
} {
  const { communeCheck } = regulation;
  return communeCheck?.workingDays === undefined
    ? { days: rules.terms.communeCheck, basis: SYSTEM_DEFAULT }
    : { days: communeCheck.workingDays, basis: basisOf(communeCheck.source) };
}

export function communeCheckBasis({ regulation: { communeCheck } }: LiveCycle): LegalBasis {
  return communeCheck ? basisOf(communeCheck.source) : SYSTEM_DEFAULT;
}

/** The contents that the commune answers for are those of the cycle's law. @throws RuleViolation CONTENTS_MISSING */
export function requireContents(
  { regulation }: LiveCycle,
  findings: { readonly [C in CommuneContent]?: string },
): void {
  const { communeCheck, citation } = regulation;
  const expected = communeCheck?.contents ?? [];
  const missing = expected.filter((content) => findings[content] === undefined);
  if (!communeCheck || missing.length === 0) return;
  const article = cited(communeCheck.source);
  throw new RuleViolation('CONTENTS_MISSING', { missing, expected, law: citation, article });
}

/** Nothing new is begun under a law that has ended. @throws RuleViolation FILING_ENDED */
export function requireFilingOpen({ regulation }: LiveCycle, today: CivilDate): void {
  const { ends, citation } = regulation;
  if (!ends || today <= ends.filedUntil) return;
  throw new RuleViolation('FILING_ENDED', {
    law: citation,
    until: formatDay(ends.filedUntil),
    today: formatDay(today),
    article: cited(ends.source),
  });
}

/**
 * Whether a dossier counts for a round by the day on which the commune proposed it (QĐ 26/2026, điều 5), or only from
 * the office's receipt; where the law does not say, the plan does.
 */
export function countsByProposal({ regulation, rules }: LiveCycle): boolean {
  return regulation.intake?.counts === 'commune-proposal' || rules.waitingAtOffice === 'same-round';
}
