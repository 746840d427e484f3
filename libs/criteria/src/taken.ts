import type { Compiled } from './compiled';
import type { Findings, SheetFault, WrittenSheet } from './sheet';

/** What was taken from a sheet: the points at each criterion in the order of the set, and what is wrong with it. */
interface Taken {
  readonly points: readonly number[];
  readonly faults: readonly SheetFault[];
}

/** Reads a sheet once: names that the set lacks, points that no option prints, findings that cannot be are faults. */
export function taken(rules: Compiled, sheet: WrittenSheet, findings?: Findings): Taken {
  const faults: SheetFault[] = [];
  let named = 0;
  const points = rules.criteria.map(({ no, options, printed }) => {
    const got = sheet[no];
    if (got === undefined) return 0;
    named += 1;
    if (got === null) return 0;
    if (typeof got === 'number' && options.has(got)) return got;
    faults.push({ code: 'OPTION_UNKNOWN', criterion: no, got, options: printed });
    return 0;
  });
  const names = Object.keys(sheet);
  if (names.length > named) faults.push(...strangers(rules, names));
  if (findings) faults.push(...findingFaults(rules, findings));
  return { points, faults };
}

function strangers({ criteria }: Compiled, names: readonly string[]): SheetFault[] {
  const known = criteria.map(({ no }) => no);
  return names
    .filter((name) => !known.includes(name))
    .map((criterion) => ({ code: 'CRITERION_UNKNOWN', criterion, known }));
}

function findingFaults({ stops }: Compiled, { rejected, stoppedAt = [] }: Findings): SheetFault[] {
  const known = [...stops.keys()];
  const wrong = stoppedAt
    .filter((criterion) => !stops.has(criterion))
    .map((criterion) => ({ code: 'NO_STOP_HERE', criterion, known }) as const);
  return rejected ? [{ code: 'DOSSIER_REJECTED' }, ...wrong] : wrong;
}
