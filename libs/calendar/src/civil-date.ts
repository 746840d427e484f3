/** A day of the civil calendar written `YYYY-MM-DD`; it has no time and no zone. */
export type CivilDate = string;

/** A text that is not a day of the calendar (`2024-02-30`, `10/7`): never repaired, always refused. */
export class InvalidCivilDate extends RangeError {
  constructor(readonly got: unknown) {
    super(`expected a day of the calendar as YYYY-MM-DD, got ${JSON.stringify(got)}`);
    this.name = 'InvalidCivilDate';
  }
}

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01, for arithmetic on days. @throws InvalidCivilDate */
export function epochDay(date: CivilDate): number {
  const match = typeof date === 'string' ? SHAPE.exec(date) : null;
  if (!match) throw new InvalidCivilDate(date);
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  // Date.UTC turns 30 February into 1 March; only a date that comes back unchanged exists.
  if (new Date(ms).toISOString().slice(0, 10) !== date) throw new InvalidCivilDate(date);
  return ms / DAY_MS;
}

export function fromEpochDay(day: number): CivilDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function isCivilDate(text: unknown): text is CivilDate {
  try {
    epochDay(text as CivilDate);
    return true;
  } catch {
    return false;
  }
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromEpochDay(epochDay(date) + days);
}

/** The same day number `months` later, or the last day of a shorter month (Civil Code 2015, art. 148). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  epochDay(date);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return target.toISOString().slice(0, 10);
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
