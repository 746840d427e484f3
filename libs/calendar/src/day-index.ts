import { epochDay, fromEpochDay } from './civil-date';
import type { Certainty, DayRow, DayStatus, WorkingCalendar } from './working-calendar';

/** Every day of a calendar's tables by its number, so that nothing is looked for twice. */
interface DayIndex {
  /** Days since 1970-01-01 of the first day of the tables, and of the day after their last. */
  readonly first: number;
  readonly end: number;
  readonly statuses: readonly DayStatus[];
  /** Working days of the tables before each of their days, and before the day after. */
  readonly before: Int32Array;
  /** The working days themselves, in order. */
  readonly working: Int32Array;
}

const WEEKEND: Readonly<Record<number, string>> = { 0: 'Chủ nhật', 6: 'thứ Bảy' };
/** 0 = Sunday … 6 = Saturday. */
const weekdayOf = (epoch: number) => (((epoch + 4) % 7) + 7) % 7;

const made = new WeakMap<WorkingCalendar, DayIndex>();

function indexOf(calendar: WorkingCalendar): DayIndex {
  const known = made.get(calendar);
  if (known) return known;
  const index = indexed(calendar);
  made.set(calendar, index);
  return index;
}

function indexed({ years }: WorkingCalendar): DayIndex {
  const first = epochDay(`${years[0]?.year ?? 2000}-01-01`);
  const end = years.length === 0 ? first : epochDay(`${years.at(-1)?.year ?? 2000}-12-31`) + 1;
  const certainties = new Map<number, Certainty>(years.map(({ year, status }) => [year, status]));
  const rows = new Map<number, DayRow>();
  for (const { days } of years) for (const row of days) rows.set(epochDay(row.date), row);
  const statuses: DayStatus[] = [];
  const before = new Int32Array(end - first + 1);
  const working: number[] = [];
  for (let day = first; day < end; day += 1) {
    const year = Number(fromEpochDay(day).slice(0, 4));
    const status = statusBy(day, rows.get(day), certainties.get(year) ?? 'no-table');
    statuses.push(status);
    if (status.working) working.push(day);
    before[day - first + 1] = working.length;
  }
  return { first, end, statuses, before, working: Int32Array.from(working) };
}

function statusBy(day: number, row: DayRow | undefined, known: Certainty): DayStatus {
  const certainty = row?.provisional ? 'provisional' : known;
  if (row) return { working: row.kind === 'make-up', reason: row.name, certainty };
  const weekend = WEEKEND[weekdayOf(day)];
  return { working: weekend === undefined, reason: weekend ?? '', certainty };
}

export function statusAt(calendar: WorkingCalendar, day: number): DayStatus {
  const { first, statuses } = indexOf(calendar);
  return statuses[day - first] ?? statusBy(day, undefined, 'no-table');
}

/** Mondays to Fridays from a fixed Monday up to the day, the day not counted. */
function weekdaysBefore(epoch: number): number {
  const sinceMonday = epoch + 3; // 1970-01-01 was a Thursday: day -3 was a Monday
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}

/** Working days before a day, counted from a fixed day: by the tables inside them, by weekends alone outside. */
export function workingDaysBefore(calendar: WorkingCalendar, day: number): number {
  const { first, end, before } = indexOf(calendar);
  if (day <= first) return weekdaysBefore(day);
  const inTables = weekdaysBefore(first) + (before[Math.min(day, end) - first] ?? 0);
  return day <= end ? inTables : inTables + weekdaysBefore(day) - weekdaysBefore(end);
}

/** The working day with so many before it, and itself, counted from the same day: the other way round. */
export function workingDayNo(calendar: WorkingCalendar, wanted: number): number {
  const { first, end, working } = indexOf(calendar);
  const inTables = wanted - weekdaysBefore(first);
  if (inTables > 0 && inTables <= working.length) return working[inTables - 1] ?? first;
  const later = inTables <= 0 ? 0 : working.length - (weekdaysBefore(end) - weekdaysBefore(first));
  return weekdayNo(wanted - later);
}

/** The Monday to Friday that is the n-th from that fixed Monday. */
function weekdayNo(wanted: number): number {
  const weeks = Math.floor((wanted - 1) / 5);
  return weeks * 7 + (wanted - 1 - weeks * 5) - 3;
}
