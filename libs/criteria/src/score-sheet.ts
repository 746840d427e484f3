import { type Stars, totalOf } from '@ocop/regulations';
import { type Compiled, compiled } from './compiled';
import type { CriteriaSet } from './criteria-set';
import type { Findings, Gate, Sheet, SheetFault, SheetScore } from './sheet';
import { sheetFaults } from './sheet-faults';

/** Adds up a sheet: its parts, the star that its points give, the star that its marks allow, and which of them it missed. */
export function scoreSheet(set: CriteriaSet, sheet: Sheet, findings?: Findings): SheetScore {
  const rules = compiled(set);
  const faults = sheetFaults(rules, sheet, findings);
  if (faults.length > 0) return unscored(set, faults);
  const parts = { A: 0, B: 0, C: 0 };
  for (const { no, part } of rules.criteria) parts[part] += sheet[no] ?? 0;
  const total = totalOf(parts);
  const gates = missedMarks(rules, sheet, findings);
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

function missedMarks({ marks, stops }: Compiled, sheet: Sheet, findings?: Findings): Gate[] {
  const gates: Gate[] = [];
  for (const mark of marks) {
    const got = sheet[mark.criterion] ?? 0;
    if (got < mark.needed) gates.push({ ...mark, got });
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
