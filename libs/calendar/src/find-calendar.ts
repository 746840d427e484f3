import { vn1 } from './tables/vn-1';
import type { WorkingCalendar } from './working-calendar';

const published: readonly WorkingCalendar[] = [vn1];

/** The version that new cycles pin. */
export const CURRENT_CALENDAR = vn1.version;

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
