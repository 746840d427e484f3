/** A day of the civil calendar written `YYYY-MM-DD`; it has no time and no zone. */
export type CivilDate = string;

/** A text that is not a day of the calendar (`2024-02-30`, `10/7`): never repaired, always refused. */
export class InvalidCivilDate extends RangeError {
  constructor(readonly got: unknown) {
    super(`expected a day of the calendar as YYYY-MM-DD, got ${JSON.stringify(got)}`);
    this.name = 'InvalidCivilDate';
  }
}

/** A calculation that leaves the days this system knows: the year was mistyped, or a term has no sensible end. */
export class DayOutOfRange extends RangeError {
  constructor(readonly got: string) {
    super(`expected a day from ${EARLIEST} to ${LATEST}, got ${got}`);
    this.name = 'DayOutOfRange';
  }
}

/** No act, paper or date of the programme lies outside; a year typed as 1024 or 9999 is a slip, and refused. */
export const FIRST_DAY: CivilDate = '2000-01-01';
export const LAST_DAY: CivilDate = '2100-12-31';

/** Sums may go a century further than what is written, so that any term from any written day has an end. */
const EARLIEST: CivilDate = '1800-01-01';
const LATEST: CivilDate = '2299-12-31';

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01, for arithmetic on days. @throws InvalidCivilDate, DayOutOfRange */
export function epochDay(date: CivilDate): number {
  const match = typeof date === 'string' ? SHAPE.exec(date) : null;
  if (!match) throw new InvalidCivilDate(date);
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  // Date.UTC turns 30 February into 1 March; only a date that comes back unchanged exists.
  if (new Date(ms).toISOString().slice(0, 10) !== date) {
    // It also turns the years 0 to 99 into 1900 to 1999: those days exist, but nobody means them.
    if (Number(match[1]) < 100) throw new DayOutOfRange(date);
    throw new InvalidCivilDate(date);
  }
  return requireRange(ms / DAY_MS);
}

/** @throws DayOutOfRange */
export function fromEpochDay(day: number): CivilDate {
  return new Date(requireRange(day) * DAY_MS).toISOString().slice(0, 10);
}

const FIRST_EPOCH_DAY = Date.UTC(1800, 0, 1) / DAY_MS;
const LAST_EPOCH_DAY = Date.UTC(2299, 11, 31) / DAY_MS;

function requireRange(day: number): number {
  if (day >= FIRST_EPOCH_DAY && day <= LAST_EPOCH_DAY) return day;
  throw new DayOutOfRange(`day ${day} from 1970-01-01`);
}

/** A day that a person may write: it exists and lies between FIRST_DAY and LAST_DAY. */
export function isCivilDate(text: unknown): text is CivilDate {
  try {
    const day = epochDay(text as CivilDate);
    return day >= epochDay(FIRST_DAY) && day <= epochDay(LAST_DAY);
  } catch {
    return false;
  }
}

/** A month of the civil calendar written `YYYY-MM`. */
export type CivilMonth = string;

/** A month that a person may write, between those of FIRST_DAY and LAST_DAY. */
export function isCivilMonth(text: unknown): text is CivilMonth {
  return typeof text === 'string' && isCivilDate(`${text}-01`);
}

/** The last day of a month. @throws InvalidCivilDate */
export function lastDayOfMonth(month: CivilMonth): CivilDate {
  return addDays(addMonths(`${month}-01`, 1), -1);
}

/** A day of a month by its number; a shorter month gives its last. @throws InvalidCivilDate */
export function dayOfMonth(month: CivilMonth, day: number): CivilDate {
  const last = lastDayOfMonth(month);
  const wanted = `${month}-${String(day).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
}

/** @throws DayOutOfRange */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromEpochDay(epochDay(date) + days);
}

/**
 * The same day number `months` later, or the last day of a shorter month (Civil Code 2015, art. 148).
 * @throws DayOutOfRange
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  epochDay(date);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  const lastDay = new Date(Date.UTC(targetYear, targetMonth + 1, 0)).getUTCDate();
  return fromEpochDay(Date.UTC(targetYear, targetMonth, Math.min(day, lastDay)) / DAY_MS);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: CivilDate): number {
  return (((epochDay(date) + 4) % 7) + 7) % 7;
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** `2024-07-10` as an official writes it: `10/07/2024`. */
export function formatDay(date: CivilDate): string {
  const [year, month, day] = date.split('-');
  return `${day}/${month}/${year}`;
}

/** `2024-07` as an official writes it: `7/2024`; a month before October has one digit. */
export function formatMonth(month: CivilMonth): string {
  const [year, number] = month.split('-');
  return `${Number(number)}/${year}`;
}
