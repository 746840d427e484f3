import { RuleViolation } from '@ocop/ground';
import { findRegulation } from '@ocop/regulations';
import type { CriteriaSet } from './criteria-set';
import { setsOf1048 } from './sets/1048-2019';
import { setsOf26 } from './sets/26-2026';

/** Every set that is known, by generation of the law. */
export const criteriaSets: readonly CriteriaSet[] = [...setsOf1048, ...setsOf26];

const byId = new Map(criteriaSets.map((set) => [set.id, set]));

/** @throws RuleViolation CRITERIA_SET_UNKNOWN */
export function findSet(id: string): CriteriaSet {
  const set = byId.get(id);
  if (set) return set;
  const known = `${[...byId.keys()].at(0)} … ${[...byId.keys()].at(-1)}`;
  throw new RuleViolation('CRITERIA_SET_UNKNOWN', { set: id, known });
}

/** A set as readers know it, by its number and its name; the number alone where this release does not know it. */
export function setInWords(id: string): string {
  const set = byId.get(id);
  return set ? `${set.id} ${set.name}` : id;
}

/**
 * The sets of a regulation; none for QĐ 148 and its amendment, whose sheets were not found.
 * @throws RuleViolation REGULATION_UNKNOWN
 */
export function setsOf(regulation: string): readonly CriteriaSet[] {
  const { id } = findRegulation(regulation);
  return criteriaSets.filter((set) => set.regulation === id);
}

/**
 * How a round under a regulation is scored: on the criteria of a sheet, or, where no sheets are known, by part totals,
 * which stay provisional. The sheets of another generation never take their place.
 * @throws RuleViolation REGULATION_UNKNOWN
 */
export function scoredBy(regulation: string): 'criteria' | 'provisional-part-totals' {
  return setsOf(regulation).length > 0 ? 'criteria' : 'provisional-part-totals';
}
