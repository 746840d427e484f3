import { addDays, type CivilDate, epochDay, fromEpochDay, weekday, yearOf } from './civil-date';

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
  /** This day is in doubt although the year's decision is published. */
  readonly provisional?: true;
  /** The document of this day alone, where it is not that of the year. */
  readonly source?: string;
  /** A closure holds here and in the places below (`hue`, `hue/huong-tra`); without it, in the whole country. */
  readonly area?: string;
}

export interface CalendarYear {
  readonly year: number;
  /** `provisional` until the yearly decision on days off is published. */
  readonly status: 'final' | 'provisional';
  readonly source: string;
  readonly days: readonly DayRow[];
}

/** What a version that no release brought rests on: it was entered from a decision, and recorded with it. */
export interface Decided {
  /** The version that it changes, and after which it comes. */
  readonly base: string;
  /** Days off of whole years for the country, or offices closed in one place. */
  readonly of: 'years' | 'closure';
  /** Number and date of the decision, as people cite it. */
  readonly document: string;
  /** Why, where the decision says it. */
  readonly reason?: string;
  /** Where offices are closed; cases of other places do not hear of it. */
  readonly area?: string;
}

/** One version of the State's working days. A published version never changes: a correction is a new version. */
export interface WorkingCalendar {
  readonly version: string;
  readonly years: readonly CalendarYear[];
  readonly decided?: Decided;
}

/** How sure a count can be: the year's decision stands, is still to come, or the calendar has no table of that year. */
export type Certainty = 'final' | 'provisional' | 'no-table';

export interface DayStatus {
  readonly working: boolean;
  /** Why the day is off, or why a Saturday is worked; empty for an ordinary working day. */
  readonly reason: string;
  /** Without a table only weekends are known: whoever counts with such a day has to say so. */
  readonly certainty: Certainty;
}

const WEEKEND: Record<number, string> = { 0: 'Chủ nhật', 6: 'thứ Bảy' };

/** @throws InvalidCivilDate, DayOutOfRange */
export function dayStatus(calendar: WorkingCalendar, date: CivilDate): DayStatus {
  epochDay(date);
  const { year, row } = rowOf(calendar, date);
  const certainty = row?.provisional ? 'provisional' : (year?.status ?? 'no-table');
  if (row) return { working: row.kind === 'make-up', reason: row.name, certainty };
  const weekend = WEEKEND[weekday(date)];
  return { working: weekend === undefined, reason: weekend ?? '', certainty };
}

/** The table of a day's year and the row that names the day, where there are any. */
export function rowOf(calendar: WorkingCalendar, date: CivilDate) {
  const year = calendar.years.find((table) => table.year === yearOf(date));
  return { year, row: year?.days.find((day) => day.date === date) };
}

export function isWorkingDay(calendar: WorkingCalendar, date: CivilDate): boolean {
  return dayStatus(calendar, date).working;
}

/** The day itself if it is a working day, else the next one. @throws DayOutOfRange */
export function nextWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The day itself if it is a working day, else the one before it. @throws DayOutOfRange */
export function previousWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}

/**
 * Moves by whole working days, forwards or backwards; the starting day itself is never counted.
 * However many they are, the day is sought by halving and not by walking. @throws DayOutOfRange
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  date: CivilDate,
  days: number,
): CivilDate {
  if (days === 0) return date;
  const from = epochDay(date);
  const forwards = days > 0;
  const wanted = Math.abs(days);
  const counted = (distance: number) =>
    forwards
      ? workingDaysIn(calendar, from + 1, from + distance)
      : workingDaysIn(calendar, from - distance, from - 1);
  // Five working days in seven, and every day off of every table once more: farther it cannot be.
  let far = Math.ceil(wanted / 5) * 7 + rowsOf(calendar).length + 7;
  let near = 1;
  while (near < far) {
    const middle = Math.floor((near + far) / 2);
    if (counted(middle) >= wanted) far = middle;
    else near = middle + 1;
  }
  return fromEpochDay(forwards ? from + near : from - near);
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: CivilDate,
  to: CivilDate,
): number {
  return workingDaysIn(calendar, epochDay(from) + 1, epochDay(to));
}

/** Weekdays of the span by arithmetic, less the days off and with the weekend days worked that the tables name. */
function workingDaysIn(calendar: WorkingCalendar, first: number, last: number): number {
  if (last < first) return 0;
  const span = rowsOf(calendar).filter((row) => row.day >= first && row.day <= last);
  const weekdays = weekdaysBefore(last + 1) - weekdaysBefore(first);
  return span.reduce((count, row) => count + row.counts, weekdays);
}

/** Mondays to Fridays from a fixed Monday up to the day, the day not counted. */
function weekdaysBefore(epoch: number): number {
  const sinceMonday = epoch + 3; // 1970-01-01 was a Thursday: day -3 was a Monday
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}

interface RowAsDay {
  readonly day: number;
  /** What the row changes in a count of weekdays. */
  readonly counts: -1 | 0 | 1;
}

const known = new WeakMap<WorkingCalendar, readonly RowAsDay[]>();

/** The rows of all tables as numbers of days, made once for each calendar. */
function rowsOf(calendar: WorkingCalendar): readonly RowAsDay[] {
  const made = known.get(calendar);
  if (made) return made;
  const rows = calendar.years.flatMap(({ days }) => days.map(asDay));
  known.set(calendar, rows);
  return rows;
}

function asDay({ date, kind }: DayRow): RowAsDay {
  const weekend = WEEKEND[weekday(date)] !== undefined;
  const counts = kind === 'make-up' ? (weekend ? 1 : 0) : weekend ? 0 : -1;
  return { day: epochDay(date), counts };
}
