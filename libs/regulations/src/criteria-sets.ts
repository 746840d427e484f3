import { RuleViolation } from '@ocop/ground';
import type { Regulation } from './regulation';

/** How the sheets of a generation of the law are numbered; what they print is in `libs/criteria`. */
const PRINTED: Readonly<Record<string, { readonly of: string; readonly sheets: number }>> = {
  '1048-2019': { of: '1048', sheets: 26 },
  '26-2026': { of: '26/2026', sheets: 26 },
};

/** Ids of the criteria sets of a law, `26/2026-07`; none for QĐ 148 and its amendment, whose sheets were not found. */
export function setIdsOf(regulation: string): readonly string[] {
  const printed = Object.hasOwn(PRINTED, regulation) ? PRINTED[regulation] : undefined;
  if (!printed) return [];
  const { of, sheets } = printed;
  return Array.from({ length: sheets }, (_, i) => `${of}-${String(i + 1).padStart(2, '0')}`);
}

/** @throws RuleViolation LAW_WITHOUT_SETS, CRITERIA_SET_UNKNOWN for a set of no law or of another one */
export function requireSetOf({ id, citation }: Regulation, set: string): void {
  const known = setIdsOf(id);
  if (known.includes(set)) return;
  if (known.length === 0) throw new RuleViolation('LAW_WITHOUT_SETS', { set, law: citation });
  throw new RuleViolation('CRITERIA_SET_UNKNOWN', { set, law: citation, known });
}
