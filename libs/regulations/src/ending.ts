import { type CivilDate, formatDay } from '@ocop/calendar';
import { type Refusal, RuleViolation } from '@ocop/ground';
import type { DossierKind, LegalSource, Regulation, Tier } from './regulation';
import { tierRule } from './scores';

/** What a decision on a dossier rests on: who signs it, about what, and when. */
export interface Deciding {
  readonly tier: Tier;
  readonly kind: DossierKind;
  readonly signedOn: CivilDate;
}

/** Why the law bars a decision signed on that day; undefined when it may be signed. */
export function barToDeciding(regulation: Regulation, deciding: Deciding): Refusal | undefined {
  return barOfLaw(regulation, deciding) ?? barOfTier(regulation, deciding.tier, deciding.signedOn);
}

/** @throws RuleViolation LAW_NOT_BEGUN, LAW_ENDED, TIER_ENDED or TIER_UNKNOWN */
export function requireMayDecide(regulation: Regulation, deciding: Deciding): void {
  const bar = barToDeciding(regulation, deciding);
  if (bar) throw new RuleViolation(bar.code, bar.facts);
}

function barOfLaw(
  { citation, inForceFrom, ends }: Regulation,
  { kind, signedOn }: Deciding,
): Refusal | undefined {
  const facts = { law: citation, kind, signedOn: formatDay(signedOn) };
  if (signedOn < inForceFrom)
    return { code: 'LAW_NOT_BEGUN', facts: { ...facts, from: formatDay(inForceFrom) } };
  const until = ends?.decidedUntil[kind];
  if (!ends || !until || signedOn <= until) return undefined;
  return {
    code: 'LAW_ENDED',
    facts: { ...facts, until: formatDay(until), article: cited(ends.source) },
  };
}

/** A tier that was abolished signs nothing after its last day. */
export function barOfTier(
  regulation: Regulation,
  tier: Tier,
  signedOn: CivilDate,
): Refusal | undefined {
  const { ends, decidedBy } = tierRule(regulation, tier);
  if (!ends || signedOn <= ends.lastDay) return undefined;
  const facts = {
    tier,
    decidedBy,
    signedOn: formatDay(signedOn),
    lastDay: formatDay(ends.lastDay),
    powersTo: ends.powersTo,
    powersFrom: formatDay(ends.powersFrom),
    article: cited(ends.source),
  };
  return { code: 'TIER_ENDED', facts };
}

/** `QĐ 26/2026/QĐ-TTg ngày 22/05/2026, điều 12`. */
export function cited({ document, article, note }: LegalSource): string {
  return [document, article ?? note].filter(Boolean).join(', ');
}
