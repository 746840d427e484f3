import { vn1 } from './tables/vn-1';
import type { WorkingCalendar } from './working-calendar';

const published: WorkingCalendar[] = [vn1];

/** Every version that a release, or a test, has published, oldest first. */
export const calendars: readonly WorkingCalendar[] = published;

/** The version that new plans name. */
export const CURRENT_CALENDAR = vn1.version;

/** Adds a version after the others, as a release does by its files. @throws RangeError for a name that is taken */
export function publishCalendar(calendar: WorkingCalendar): void {
  if (isCalendarVersion(calendar.version))
    throw new RangeError(`calendar ${calendar.version} is published already`);
  published.push(calendar);
}

/** True when a version was published after another. */
export function isLaterCalendar(version: string, than: string): boolean {
  const placeOf = (name: string) => published.findIndex((calendar) => calendar.version === name);
  return placeOf(version) > placeOf(than);
}

/** @throws RangeError when no such version was ever published. */
export function findCalendar(version: string): WorkingCalendar {
  const calendar = published.find((candidate) => candidate.version === version);
  if (calendar) return calendar;
  const known = published.map((candidate) => candidate.version).join(', ');
  throw new RangeError(`unknown calendar version ${JSON.stringify(version)}; known: ${known}`);
}

export function isCalendarVersion(version: string): boolean {
  return published.some((candidate) => candidate.version === version);
}
