import { calendarIn, closedPlace } from './local-closures';
import { vn1 } from './tables/vn-1';
import type { WorkingCalendar } from './working-calendar';

const published: WorkingCalendar[] = [vn1];

/** Every version that a release, a decision or a test has published, in the order in which they follow one another. */
export const calendars: readonly WorkingCalendar[] = published;

/** The version that new plans name. */
export const CURRENT_CALENDAR = vn1.version;

/** The latest that this process knows: a release's own until a later one has been decided. */
export function latestCalendar(): WorkingCalendar {
  return published.at(-1) ?? vn1;
}

/**
 * Adds a version: after the one on which it rests, where it says so, else after all others, as a release does by its
 * files. @throws RangeError for a name that is taken
 */
export function publishCalendar(calendar: WorkingCalendar): void {
  if (published.some(({ version }) => version === calendar.version))
    throw new RangeError(`calendar ${calendar.version} is published already`);
  const base = calendar.decided?.base;
  if (base === undefined) published.push(calendar);
  else published.splice(placeOf(base) + 1, 0, calendar);
}

/** Calendars that somebody asks "what if" about; the latest of them, so that a server that is asked all day keeps few. */
const considered = new Map<string, WorkingCalendar>();
const MOST_CONSIDERED = 50;

/** Makes a calendar known to whoever counts by its name, and to nobody who looks for calendars to adopt. */
export function considerCalendar(calendar: WorkingCalendar): void {
  if (isCalendarVersion(calendar.version)) return;
  considered.delete(calendar.version);
  considered.set(calendar.version, calendar);
  const [oldest] = considered.keys();
  if (considered.size > MOST_CONSIDERED && oldest !== undefined) considered.delete(oldest);
}

/** True when a version was published after another. */
export function isLaterCalendar(version: string, than: string): boolean {
  return placeOf(partsOf(version).version) > placeOf(partsOf(than).version);
}

/** The later of two versions. */
export function laterCalendar(one: string, other: string): string {
  return isLaterCalendar(other, one) ? other : one;
}

/** One that is only considered rests on a published one, and comes after it. */
function placeOf(version: string): number {
  const place = published.findIndex((calendar) => calendar.version === version);
  const base = considered.get(version)?.decided?.base;
  return place < 0 && base !== undefined ? placeOf(base) + 0.5 : place;
}

/** No release and no decision that this process has heard of brings such a calendar. */
export class UnknownCalendar extends RangeError {
  constructor(readonly version: string) {
    const names = published.map((calendar) => calendar.version).join(', ');
    super(`unknown calendar version ${JSON.stringify(version)}; known: ${names}`);
    this.name = 'UnknownCalendar';
  }
}

/** A version, or a version as it counts in a place (`calendarNameIn`). @throws UnknownCalendar */
export function findCalendar(name: string): WorkingCalendar {
  const { version, place } = partsOf(name);
  const calendar = published.find((candidate) => candidate.version === version);
  const known = calendar ?? considered.get(version);
  if (known) return calendarIn(known, place);
  throw new UnknownCalendar(name);
}

export function isCalendarVersion(name: string): boolean {
  const { version } = partsOf(name);
  return published.some((candidate) => candidate.version === version);
}

/** A version without the place in which it counts. */
export const calendarItself = (name: string) => partsOf(name).version;

/** Between a version and the place whose closures count, too. */
const IN = '@';

/**
 * What a version is called where offices of a place were closed by decision: `vn-1.2@hue/huong-tra`. Whoever counts by
 * that name counts the closures without knowing of them; elsewhere it is the version's own name. @throws UnknownCalendar
 */
export function calendarNameIn(version: string, area: string | undefined): string {
  const name = partsOf(version).version;
  const calendar = published.find((one) => one.version === name) ?? considered.get(name);
  if (!calendar) throw new UnknownCalendar(version);
  const place = closedPlace(calendar, area);
  return place === undefined ? name : `${name}${IN}${place}`;
}

function partsOf(name: string): { readonly version: string; readonly place?: string } {
  const at = name.indexOf(IN);
  return at < 0 ? { version: name } : { version: name.slice(0, at), place: name.slice(at + 1) };
}
