import { type Stars, totalOf } from '@ocop/regulations';
import { type Compiled, compiled } from './compiled';
import type { CriteriaSet } from './criteria-set';
import type { Findings, Gate, SheetFault, SheetScore, WrittenSheet } from './sheet';
import { taken } from './taken';

/** Adds up a sheet: its parts, the star that its points give, the star that its marks allow, and which of them it missed. */
export function scoreSheet(set: CriteriaSet, sheet: WrittenSheet, findings?: Findings): SheetScore {
  const rules = compiled(set);
  const { points, faults } = taken(rules, sheet, findings);
  if (faults.length > 0) return unscored(set, faults);
  const parts = sumsOf(rules, points);
  const total = totalOf(parts);
  const gates = missedMarks(rules, points, findings);
  if (rules.faults.length > 0) return { ...unscored(set, rules.faults), parts, total, gates };
  const starByPoints = rules.stars[total] ?? 1;
  const starByGates = starAllowedBy(gates);
  const star = starByGates < starByPoints ? starByGates : starByPoints;
  return { set: set.id, parts, total, starByPoints, starByGates, star, gates, faults };
}

function unscored({ id }: CriteriaSet, faults: readonly SheetFault[]): SheetScore {
  const stars = { starByPoints: null, starByGates: null, star: null };
  return { set: id, parts: null, total: null, ...stars, gates: [], faults };
}

function sumsOf({ criteria }: Compiled, points: readonly number[]) {
  const parts = { A: 0, B: 0, C: 0 };
  criteria.forEach(({ part }, i) => (parts[part] += points[i] ?? 0));
  return parts;
}

function missedMarks({ marks, stops }: Compiled, points: readonly number[], findings?: Findings) {
  const gates: Gate[] = [];
  for (const { at, criterion, star, needed } of marks) {
    const got = points[at] ?? 0;
    if (got < needed) gates.push({ criterion, star, needed, got });
  }
  for (const criterion of findings?.stoppedAt ?? []) {
    const mark = stops.get(criterion);
    if (mark) gates.push({ ...mark, got: 0 });
  }
  return gates;
}

/** The marks are cumulative: whoever misses one of three stars has not got four either. */
function starAllowedBy(gates: readonly Gate[]): Stars {
  let allowed: Stars = 5;
  for (const { star } of gates) if (star <= allowed) allowed = BELOW[star];
  return allowed;
}

const BELOW = { 3: 2, 4: 3, 5: 4 } as const;
