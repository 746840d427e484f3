import { addDays, type CivilDate, yearOf } from './civil-date';
import type { WorkingCalendar } from './working-calendar';
import { dayStatus } from './working-days';

/** Why a last day may still move: the yearly decision is awaited, or these years have no table (only weekends counted). */
export type Uncertainty =
  { readonly why: 'awaited' } | { readonly why: 'no-table'; readonly years: readonly number[] };

/**
 * What is unsure about an answer that rests on these days; nothing when all their tables are final.
 * @param walked days that were counted one by one, of which a long term names only the first
 */
export function uncertaintyOf(
  calendar: WorkingCalendar,
  days: readonly CivilDate[],
  walked?: { readonly after: CivilDate; readonly upTo: CivilDate; readonly lastDay: CivilDate },
): Uncertainty | undefined {
  const certainties = days.map((day) => ({ day, certainty: dayStatus(calendar, day).certainty }));
  const named = certainties.filter(({ certainty }) => certainty === 'no-table');
  const without = new Set(named.map(({ day }) => yearOf(day)));
  if (walked)
    for (const year of yearsWithoutTable(calendar, addDays(walked.after, 1), walked))
      without.add(year);
  if (without.size > 0) return { why: 'no-table', years: [...without].sort((a, b) => a - b) };
  return certainties.some(({ certainty }) => certainty === 'provisional')
    ? { why: 'awaited' }
    : undefined;
}

function yearsWithoutTable(
  calendar: WorkingCalendar,
  from: CivilDate,
  { upTo, lastDay }: { readonly upTo: CivilDate; readonly lastDay: CivilDate },
): number[] {
  const [first, last] = [yearOf(from), yearOf(upTo > lastDay ? upTo : lastDay)];
  const without: number[] = [];
  for (let year = first; year <= last; year += 1)
    if (dayStatus(calendar, `${year}-07-01`).certainty === 'no-table') without.push(year);
  return without;
}

/** `2018-2031, 2035`: years that follow one another are said together. */
export function sayYears(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year <= run[1] + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
