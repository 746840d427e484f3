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
export const LATEST: CivilDate = '2299-12-31';

/** Days since 1970-01-01, for arithmetic on days. @throws InvalidCivilDate, DayOutOfRange */
export function epochDay(date: CivilDate): number {
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 2);
  const day = digits(date, 8, 2);
  const isWritten = typeof date === 'string' && date.length === 10 && date[4] === '-';
  if (!isWritten || date[7] !== '-' || !isDayOf(year, month, day)) throw new InvalidCivilDate(date);
  // Those days exist, but nobody means them.
  if (year < 100) throw new DayOutOfRange(date);
  return requireRange(daysTo(year, month) + day - 1);
}

/** NaN for anything but digits. */
function digits(text: string, from: number, count: number): number {
  let number = 0;
  for (let i = from; i < from + count; i += 1) {
    const digit = typeof text === 'string' ? text.charCodeAt(i) - 48 : NaN;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

const isDayOf = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && year >= 0;

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days of a common year that lie before each month. */
const BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const BEFORE_1970 = 719_162;

/** Days from 1970-01-01 to the first of a month, by the rule of the calendar alone. */
function daysTo(year: number, month: number): number {
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const thisYear = (BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
  return past * 365 + leaps + thisYear - BEFORE_1970;
}

/** Written once: the days that people name are few, and counted over and over. */
const written: CivilDate[] = [];

/** @throws DayOutOfRange */
export function fromEpochDay(day: number): CivilDate {
  return (written[requireRange(day) - FIRST_EPOCH_DAY] ??= writtenDay(day));
}

function writtenDay(day: number): CivilDate {
  let year = Math.floor((day + BEFORE_1970) / 365.2425) + 1;
  while (daysTo(year, 1) > day) year -= 1;
  while (daysTo(year + 1, 1) <= day) year += 1;
  const inYear = day - daysTo(year, 1);
  let month = Math.min(12, Math.floor(inYear / 29) + 1);
  while (daysTo(year, month) > day) month -= 1;
  return `${year}-${twoDigits(month)}-${twoDigits(day - daysTo(year, month) + 1)}`;
}

const twoDigits = (number: number) => (number < 10 ? `0${number}` : String(number));

/** The two ends of what sums may reach, as days since 1970-01-01. */
const FIRST_EPOCH_DAY = daysTo(Number(EARLIEST.slice(0, 4)), 1);
const LAST_EPOCH_DAY = daysTo(Number(LATEST.slice(0, 4)) + 1, 1) - 1;

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
  const lastDay = daysIn(targetYear, targetMonth + 1);
  return fromEpochDay(daysTo(targetYear, targetMonth + 1) + Math.min(day, lastDay) - 1);
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
