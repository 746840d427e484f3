import { type CivilDate, FIRST_DAY, LAST_DAY, weekday, yearOf } from './civil-date';
import type { CalendarYear, DayRow, WorkingCalendar } from './working-calendar';

/** What is wrong with a day of a decision; `at` counts the days as they were given. */
export interface DayFault {
  readonly at: number;
  readonly field: 'day' | 'kind';
  readonly code:
    | 'TWICE'
    | 'YEAR_MISSING'
    | 'YEAR_UNKNOWN'
    | 'MAKE_UP_ON_WORKING_DAY'
    | 'SWAP_ON_WEEKEND'
    | 'SWAPS_UNEVEN';
  readonly got: string;
  /** Years that the calendar knows, or that are missing between. */
  readonly years?: readonly number[];
}

/** Kinds of days that a yearly decision names; closures of a place are decided for themselves. */
export const YEARLY_KINDS = ['holiday', 'holiday-moved', 'swapped-off', 'make-up'] as const;

/** Everything that keeps the days of a yearly decision from counting, all at once. */
export function yearlyFaults(base: WorkingCalendar, days: readonly DayRow[]): DayFault[] {
  const seen = new Set<CivilDate>();
  const faults = days.flatMap<DayFault>(({ date, kind }, at) => {
    const twice = seen.has(date);
    seen.add(date);
    if (twice) return [{ at, field: 'day', code: 'TWICE', got: date }];
    const weekend = [0, 6].includes(weekday(date));
    if (kind === 'make-up' && !weekend)
      return [{ at, field: 'day', code: 'MAKE_UP_ON_WORKING_DAY', got: date }];
    if (weekend && (kind === 'holiday-moved' || kind === 'swapped-off'))
      return [{ at, field: 'day', code: 'SWAP_ON_WEEKEND', got: date }];
    return [];
  });
  return [...faults, ...gaps(base, days), ...uneven(days)];
}

/** Everything that keeps the days on which a place is closed from counting. */
export function closureFaults(base: WorkingCalendar, days: readonly CivilDate[]): DayFault[] {
  const known = base.years.map(({ year }) => year);
  const years = [known[0] ?? 0, known.at(-1) ?? 0];
  return days.flatMap<DayFault>((date, at) => {
    if (days.indexOf(date) !== at) return [{ at, field: 'day', code: 'TWICE', got: date }];
    return known.includes(yearOf(date))
      ? []
      : [{ at, field: 'day', code: 'YEAR_UNKNOWN', got: date, years }];
  });
}

/** Years follow one another: a calendar with a hole would count one of them by weekends alone. */
function gaps(base: WorkingCalendar, days: readonly DayRow[]): DayFault[] {
  const known = base.years.map(({ year }) => year);
  const [first = yearOf(FIRST_DAY)] = known;
  const last = known.at(-1) ?? yearOf(LAST_DAY);
  const years = [...new Set(days.map(({ date }) => yearOf(date)))].sort((a, b) => a - b);
  return years.flatMap<DayFault>((year, i) => {
    const at = days.findIndex(({ date }) => yearOf(date) === year);
    const before = Math.max(last, years[i - 1] ?? 0);
    if (year < first)
      return [{ at, field: 'day', code: 'YEAR_UNKNOWN', got: String(year), years: [first, last] }];
    if (year <= before + 1) return [];
    const missing = Array.from(
      { length: Math.min(year - before - 1, 20) },
      (_, n) => before + 1 + n,
    );
    return [{ at, field: 'day', code: 'YEAR_MISSING', got: String(year), years: missing }];
  });
}

/** For every working day given off by exchange another day is worked, in the same decision. */
function uneven(days: readonly DayRow[]): DayFault[] {
  const of = (wanted: DayRow['kind']) => days.filter(({ kind }) => kind === wanted).length;
  const [off, worked] = [of('swapped-off'), of('make-up')];
  if (off === worked) return [];
  const at = days.findIndex(({ kind }) => kind === (off > worked ? 'swapped-off' : 'make-up'));
  return [{ at, field: 'kind', code: 'SWAPS_UNEVEN', got: `${off}/${worked}` }];
}

/** The tables of a decision's days, a year each; `provisional` where the decision itself says it is. */
export function yearsOf(days: readonly DayRow[], document: string): CalendarYear[] {
  const years = [...new Set(days.map(({ date }) => yearOf(date)))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    status: 'final',
    source: document,
    days: days
      .filter(({ date }) => yearOf(date) === year)
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
  }));
}
