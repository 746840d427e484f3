import type { CivilDate } from './civil-date';
import { yearOf } from './civil-date';
import { findCalendar } from './find-calendar';
import type { CalendarYear, DayRow, Decided, WorkingCalendar } from './working-calendar';

/** Days off of whole years, as the State decides them once a year. */
export interface YearsDecided {
  readonly document: string;
  readonly reason?: string;
  readonly years: readonly CalendarYear[];
}

/** Offices of a place that stay closed on some days: a storm, a feast of the place. */
export interface ClosureDecided {
  readonly document: string;
  readonly reason: string;
  readonly area: string;
  readonly days: readonly CivilDate[];
}

/** The version that a decision on whole years makes of another. Closures of places stay: they were decided for themselves. */
export function withYears(
  base: string,
  version: string,
  { document, reason, years }: YearsDecided,
): WorkingCalendar {
  const before = findCalendar(base).years;
  const local = (year: number) =>
    before
      .filter((table) => table.year === year)
      .flatMap(({ days }) => days.filter(({ area }) => area !== undefined));
  const decided = years.map((table) => ({
    ...table,
    days: [...table.days, ...local(table.year)],
  }));
  const untouched = before.filter(({ year }) => !years.some((table) => table.year === year));
  return {
    version,
    years: [...untouched, ...decided].sort((a, b) => a.year - b.year),
    decided: { base, of: 'years', document, ...(reason ? { reason } : {}) },
  };
}

/** The version in which offices of a place are closed besides. */
export function withClosure(
  base: string,
  version: string,
  { document, reason, area, days }: ClosureDecided,
): WorkingCalendar {
  const closed = (year: number): DayRow[] =>
    days
      .filter((date) => yearOf(date) === year)
      .map((date) => ({ date, kind: 'local-closure', name: reason, source: document, area }));
  const years = findCalendar(base).years.map((table) => {
    const rows = closed(table.year);
    if (rows.length === 0) return table;
    const others = table.days.filter((row) => row.area !== area || !days.includes(row.date));
    return { ...table, days: [...others, ...rows] };
  });
  const decided: Decided = { base, of: 'closure', document, reason, area };
  return { version, years, decided };
}

/** Between a version of a release and the number of a decision upon it. */
const UPON = '.';

/** `vn-1.3`: what the next decision makes of the versions that there are. */
export function nextDecidedVersion(base: string, taken: readonly string[]): string {
  const [release = base] = base.split(UPON);
  const numbers = taken
    .filter((name) => name.startsWith(`${release}${UPON}`))
    .map((name) => Number(name.slice(release.length + UPON.length)));
  return `${release}${UPON}${Math.max(0, ...numbers) + 1}`;
}
