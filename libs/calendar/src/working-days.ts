import { addDays, type CivilDate, epochDay, fromEpochDay, yearOf } from './civil-date';
import { statusAt, workingDayNo, workingDaysBefore } from './day-index';
import type { DayStatus, WorkingCalendar } from './working-calendar';

/** @throws InvalidCivilDate, DayOutOfRange */
export function dayStatus(calendar: WorkingCalendar, date: CivilDate): DayStatus {
  return statusAt(calendar, epochDay(date));
}

/** The table of a day's year and the row that names the day, where there are any. */
export function rowOf(calendar: WorkingCalendar, date: CivilDate) {
  const wanted = yearOf(date);
  const year = calendar.years.find((table) => table.year === wanted);
  return { year, row: year?.days.find((day) => day.date === date) };
}

export function isWorkingDay(calendar: WorkingCalendar, date: CivilDate): boolean {
  return dayStatus(calendar, date).working;
}

/** The day itself if it is a working day, else the next one. @throws DayOutOfRange */
export function nextWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The day itself if it is a working day, else the one before it. @throws DayOutOfRange */
export function previousWorkingDay(calendar: WorkingCalendar, date: CivilDate): CivilDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, -1);
  return day;
}

/**
 * Moves by whole working days, forwards or backwards; the starting day itself is never counted.
 * However many they are, the day is looked up and not walked to. @throws DayOutOfRange
 */
export function addWorkingDays(
  calendar: WorkingCalendar,
  date: CivilDate,
  days: number,
): CivilDate {
  if (days === 0) return date;
  const from = epochDay(date);
  const before = workingDaysBefore(calendar, days > 0 ? from + 1 : from);
  return fromEpochDay(workingDayNo(calendar, days > 0 ? before + days : before + days + 1));
}

/** Working days after `from`, up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: CivilDate,
  to: CivilDate,
): number {
  const [after, upTo] = [epochDay(from) + 1, epochDay(to) + 1];
  if (upTo <= after) return 0;
  return workingDaysBefore(calendar, upTo) - workingDaysBefore(calendar, after);
}
