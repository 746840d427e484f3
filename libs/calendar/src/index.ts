export {
  addDays,
  addMonths,
  type CivilDate,
  DayOutOfRange,
  daysBetween,
  FIRST_DAY,
  formatDay,
  InvalidCivilDate,
  isCivilDate,
  isCivilMonth,
  lastDayOfMonth,
  LAST_DAY,
  yearOf,
} from './civil-date';
export {
  atTime,
  civilDateAt,
  endOfDay,
  type Instant,
  isoInVietnam,
  startOfDay,
} from './vietnam-time';
export {
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-calendar';
export {
  calendars,
  CURRENT_CALENDAR,
  findCalendar,
  isCalendarVersion,
  isLaterCalendar,
  publishCalendar,
} from './find-calendar';
export { type Deadline, type DeadlineRule, deriveDeadline } from './deadline';
export { explainDeadline, type Language, sayRule } from './explain';
