export {
  addDays,
  addMonths,
  type CivilDate,
  DayOutOfRange,
  daysBetween,
  FIRST_DAY,
  LATEST,
  formatDay,
  InvalidCivilDate,
  isCivilDate,
  isCivilMonth,
  lastDayOfMonth,
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
export type { CalendarYear, DayKind, DayRow, WorkingCalendar } from './working-calendar';
export {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDaysBetween,
} from './working-days';
export {
  calendarItself,
  calendarNameIn,
  calendars,
  considerCalendar,
  CURRENT_CALENDAR,
  findCalendar,
  isCalendarVersion,
  isLaterCalendar,
  laterCalendar,
  latestCalendar,
  publishCalendar,
  UnknownCalendar,
} from './find-calendar';
export {
  type ClosureDecided,
  nextDecidedVersion,
  withClosure,
  withYears,
  type YearsDecided,
} from './decided';
export {
  closureFaults,
  type DayFault,
  YEARLY_KINDS,
  yearlyFaults,
  yearsOf,
} from './decided-faults';
export { isClosedIn } from './local-closures';
export type { DeadlineRule, IfNonWorking } from './rule';
export { type Deadline, deriveDeadline } from './deadline';
export { explainDeadline } from './explain';
export { type Language, sayRule } from './say-rule';
export { readRule, RULE_EXAMPLES, type RuleEvent } from './read-rule';
export { countedDays } from './counted-days';
export { sourceOfDay } from './source-of-day';
