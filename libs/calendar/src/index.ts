export {
  addDays,
  addMonths,
  type CivilDate,
  DayOutOfRange,
  daysBetween,
  epochDay,
  FIRST_DAY,
  formatDay,
  fromEpochDay,
  InvalidCivilDate,
  isCivilDate,
  LAST_DAY,
  weekday,
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
  calendarFaults,
  type CalendarYear,
  type Certainty,
  type DayKind,
  type DayRow,
  type DayStatus,
  dayStatus,
  isWorkingDay,
  nextWorkingDay,
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
export { type Deadline, type DeadlineRule, deriveDeadline, type Uncertainty } from './deadline';
export { explainDeadline, type Language, sayRule } from './explain';
