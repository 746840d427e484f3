import { type CivilDate, isCivilDate } from '@ocop/calendar';

/** No act, paper or date of the programme lies outside; a year typed as 1024 or 9999 is a slip, and refused. */
export const FIRST_DAY_OF_AFFAIRS: CivilDate = '2000-01-01';
export const LAST_DAY_OF_AFFAIRS: CivilDate = '2100-12-31';

/** A day of the calendar on which something of the programme can happen. */
export function isDayOfAffairs(value: unknown): value is CivilDate {
  return isCivilDate(value) && value >= FIRST_DAY_OF_AFFAIRS && value <= LAST_DAY_OF_AFFAIRS;
}
