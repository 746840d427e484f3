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
  nextWorkingDay,
  previousWorkingDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './working-calendar';
export {
  calendars,
  considerCalendar,
  CURRENT_CALENDAR,
  findCalendar,
  isCalendarVersion,
  isLaterCalendar,
  publishCalendar,
} from './find-calendar';
export type { DeadlineRule, IfNonWorking, Session } from './rule';
export { type Deadline, deriveDeadline } from './deadline';
export { explainDeadline } from './explain';
export { type Language, sayRule } from './say-rule';
export { readRule, RULE_EXAMPLES, type RuleEvent } from './read-rule';
export { type CountedDays, countedDays } from './counted-days';
