import type { Compiled } from './compiled';
import type { Findings, Sheet, SheetFault } from './sheet';

/** What is wrong with a sheet: names that the set lacks, points that no option prints, findings that cannot be. */
export function sheetFaults(rules: Compiled, sheet: Sheet, findings?: Findings): SheetFault[] {
  const faults: SheetFault[] = [];
  let named = 0;
  for (const { no, options } of rules.criteria) {
    const got = sheet[no];
    if (got === undefined) continue;
    named += 1;
    if (got !== null && !options.has(got))
      faults.push({ code: 'OPTION_UNKNOWN', criterion: no, got, options: [...options] });
  }
  const names = Object.keys(sheet);
  if (names.length > named) faults.push(...strangers(rules, names));
  if (findings) faults.push(...findingFaults(rules, findings));
  return faults;
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
