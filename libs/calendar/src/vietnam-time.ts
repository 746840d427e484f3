import { addDays, epochDay, type CivilDate, fromEpochDay } from './civil-date';

/** Viet Nam keeps UTC+7 all year: whole-number arithmetic is exact and needs no time-zone data. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** A point in time, milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export function startOfDay(date: CivilDate): Instant {
  return epochDay(date) * DAY_MS - OFFSET_MS;
}

/** The first instant that no longer belongs to the day. */
export function endOfDay(date: CivilDate): Instant {
  return startOfDay(addDays(date, 1));
}

export function atTime(date: CivilDate, hour: number, minute = 0): Instant {
  return startOfDay(date) + (hour * 60 + minute) * 60_000;
}

/** The civil day in Viet Nam to which an instant belongs. */
export function civilDateAt(instant: Instant): CivilDate {
  return fromEpochDay(Math.floor((instant + OFFSET_MS) / DAY_MS));
}

/** An instant in Viet Nam time, `2024-07-10T08:00:00.000+07:00`. */
export function isoInVietnam(instant: Instant): string {
  return new Date(instant + OFFSET_MS).toISOString().replace('Z', '+07:00');
}
