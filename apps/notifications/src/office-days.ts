import {
  addDays,
  type CivilDate,
  isWorkingDay,
  latestCalendar,
  weekday,
  yearOf,
} from '@ocop/calendar';

const [SUNDAY, SATURDAY] = [0, 6];

/**
 * By the latest working days that this process knows to be decided. Where nobody has decided on a year yet its weekdays
 * count: no term of the law hangs on it here, and letters have to go out in that year, too.
 */
export function isOfficeDay(day: CivilDate): boolean {
  const calendar = latestCalendar();
  const isDecided = calendar.years.some(({ year }) => year === yearOf(day));
  return isDecided ? isWorkingDay(calendar, day) : ![SUNDAY, SATURDAY].includes(weekday(day));
}

/** The day itself if the office is open, else the next one. */
export function nextOfficeDay(day: CivilDate): CivilDate {
  return isOfficeDay(day) ? day : nextOfficeDay(addDays(day, 1));
}

/** The day itself if the office is open, else the last one before. */
export function lastOfficeDay(day: CivilDate): CivilDate {
  return isOfficeDay(day) ? day : lastOfficeDay(addDays(day, -1));
}

/** So many days later on which the office is open; the day itself for none. */
export function officeDaysAfter(day: CivilDate, days: number): CivilDate {
  let reached = day;
  for (let left = days; left > 0; left -= 1) reached = nextOfficeDay(addDays(reached, 1));
  return reached;
}
