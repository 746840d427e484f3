import { type CivilDate, formatDay } from '@ocop/calendar';
import type { Actor } from '@ocop/ground';

/** The lines above a list: what it is, and for whom it was written out when; which rows there are depends on both. */
export function head(title: string, { area }: Actor, today: CivilDate): string[] {
  return [title, `(Tính đến ngày ${formatDay(today)}, phạm vi ${area})`];
}

/** A day, or nothing. */
export function dayOrNone(day: CivilDate | null | undefined) {
  return day ? { day } : null;
}
