import { addDays, type CivilDate, epochDay, weekday, yearOf } from './civil-date';

/** Why a day counts or does not count as a working day of the State's offices. */
export type DayKind =
  | 'holiday' // a paid public holiday of the Labour Code, art. 112
  | 'holiday-moved' // the day off that replaces a holiday fallen on a weekend
  | 'swapped-off' // a working day given off by the yearly decision …
  | 'make-up' // … and the Saturday worked in its place
  | 'local-closure'; // offices of one place closed by decision (storm, flood)

export interface DayRow {
  readonly date: CivilDate;
  readonly kind: DayKind;
  readonly name: string;
}

export interface CalendarYear {
  readonly year: number;
  /** `provisional` until the yearly decision on days off is published. */
  readonly status: 'final' | 'provisional';
  readonly source: string;
  readonly days: readonly DayRow[];
}

/** One version of the State's working days. A published version never changes: a correction is a new version. */
export interface WorkingCalendar {
  readonly version: string;
  readonly years: readonly CalendarYear[];
}

export interface DayStatus {
  readonly working: boolean;
  /** Why the day is off, or why a Saturday is worked; empty for an ordinary working day. */
  readonly reason: string;
  /** True when the year's table is missing or not final: only weekends and known holidays are certain. */
  readonly provisional: boolean;
}

const WEEKEND: Record<number, string> = { 0: 'Chủ nhật', 6: 'thứ Bảy' };

export function dayStatus(calendar: WorkingCalendar, date: CivilDate): DayStatus {
  epochDay(date);
  const year = calendar.years.find((table) => table.year === yearOf(date));
  const provisional = year?.status !== 'final';
  const row = year?.days.find((day) => day.date === date);
  if (row) return { working: row.kind === 'make-up', reason: row.name, provisional };
  const weekend = WEEKEND[weekday(date)];
  return { working: weekend === undefined, reason: weekend ?? '', provisional };
}

export function isWorkingDay(calendar: WorkingCalendar, date: CivilDate): boolean {
  return dayStatus(calendar, date).working;
}

/** The day itself if it is a working day, else the next one. */
export function nextWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** Moves by whole working days, forwards or backwards; the starting day itself is never counted. */
export function addWorkingDays(
  calendar: WorkingCalendar,
  date: CivilDate,
  days: number,
): CivilDate {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: CivilDate,
  to: CivilDate,
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/** Every fault of a table at once: wrong years, doubled days, make-up days that were working days anyway. */
export function calendarFaults(calendar: WorkingCalendar): string[] {
  const faults: string[] = [];
  const years = calendar.years.map((table) => table.year);
  years.forEach((year, i) => {
    if (i > 0 && year !== (years[i - 1] ?? 0) + 1)
      faults.push(`${year}: years must follow one another`);
  });
  for (const table of calendar.years) {
    const seen = new Set<string>();
    for (const row of table.days) {
      if (yearOf(row.date) !== table.year)
        faults.push(`${row.date}: does not belong to ${table.year}`);
      if (seen.has(row.date)) faults.push(`${row.date}: twice in ${table.year}`);
      seen.add(row.date);
      const weekend = WEEKEND[weekday(row.date)] !== undefined;
      if (row.kind === 'make-up' && !weekend)
        faults.push(`${row.date}: a make-up day must be a weekend day`);
    }
  }
  return faults;
}
