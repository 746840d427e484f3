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

/** Calendars that somebody asks "what if" about; the latest of them, so that a server that is asked all day keeps few. */
const considered = new Map<string, WorkingCalendar>();
const MOST_CONSIDERED = 50;

/** Makes a calendar known to whoever counts by its name, and to nobody who looks for calendars to adopt. */
export function considerCalendar(calendar: WorkingCalendar): void {
  if (published.some(({ version }) => version === calendar.version)) return;
  considered.delete(calendar.version);
  considered.set(calendar.version, calendar);
  const [oldest] = considered.keys();
  if (considered.size > MOST_CONSIDERED && oldest !== undefined) considered.delete(oldest);
}

/** True when a version was published after another. */
export function isLaterCalendar(version: string, than: string): boolean {
  const placeOf = (name: string) => published.findIndex((calendar) => calendar.version === name);
  return placeOf(version) > placeOf(than);
}

/** @throws RangeError when no such version was ever published. */
export function findCalendar(version: string): WorkingCalendar {
  const calendar = published.find((candidate) => candidate.version === version);
  const known = calendar ?? considered.get(version);
  if (known) return known;
  const names = published.map((candidate) => candidate.version).join(', ');
  throw new RangeError(`unknown calendar version ${JSON.stringify(version)}; known: ${names}`);
}

export function isCalendarVersion(version: string): boolean {
  return published.some((candidate) => candidate.version === version);
}
