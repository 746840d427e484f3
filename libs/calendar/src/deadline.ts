import { addDays, type CivilDate, epochDay, fromEpochDay } from './civil-date';
import { statusAt } from './day-index';
import { findCalendar } from './find-calendar';
import { lastDayOf, usual } from './last-day';
import type { DeadlineRule, IfNonWorking } from './rule';
import { type Uncertainty, uncertaintyOf } from './uncertainty';
import { atTime, endOfDay, type Instant } from './vietnam-time';
import type { WorkingCalendar } from './working-calendar';
import { dayStatus, nextWorkingDay, previousWorkingDay } from './working-days';

/** A rule with the last day and the instant derived from it, and what is needed to explain both. */
export interface Deadline {
  readonly rule: DeadlineRule;
  readonly lastDay: CivilDate;
  /** First instant at which the deadline has passed: the end of the last day in Viet Nam, or of its morning. */
  readonly endsAt: Instant;
  readonly calendar: string;
  /** Days of the term that did not count, with the reason, in order. */
  readonly skipped: readonly { readonly date: CivilDate; readonly reason: string }[];
  /** The day the rule names, when it is a day off and another takes its place. */
  readonly rolledFrom?: CivilDate;
  /** A date fixed by a plan falls on a day off: it stays, and people are told. */
  readonly endsOnDayOff?: string;
  /** The calendar of a year concerned is not final, or has no table of that year at all. */
  readonly provisional?: Uncertainty;
}

/** The morning session of an office ends; where an authority keeps other hours its plan says so in the deadline shown. */
const NOON = 12;

/**
 * Derives the last day of a rule with one version of the calendar.
 * The day of the event is not counted; a term ends with its last day, or with the next working day
 * when that day is off (Civil Code 2015, art. 147-148). A date fixed by a plan does not move by itself.
 * @param name the version, or the version as it counts in a place (`calendarNameIn`)
 * @throws InvalidCivilDate, DayOutOfRange, RangeError for an unknown calendar version
 */
export function deriveDeadline(rule: DeadlineRule, name: string): Deadline {
  const calendar = findCalendar(name);
  const { day, walked, until } = lastDayOf(rule, calendar);
  const lastDay = settle(day, rule.ifNonWorking ?? usual(rule), calendar);
  const off = daysMoved(day, lastDay);
  const status = dayStatus(calendar, lastDay);
  const days = walked ? daysOfTerm(walked, lastDay, calendar) : undefined;
  const touched = [...(days?.doubtful ?? []), ...off, lastDay];
  const provisional = uncertaintyOf(calendar, touched, walked && { ...walked, lastDay });
  return {
    rule,
    lastDay,
    endsAt: until === 'noon' ? atTime(lastDay, NOON) : endOfDay(lastDay),
    calendar: calendar.version,
    skipped: days?.skipped ?? off.map((date) => withReason(date, calendar)),
    ...(off.length > 0 ? { rolledFrom: day } : {}),
    ...(status.working ? {} : { endsOnDayOff: status.reason }),
    ...(provisional ? { provisional } : {}),
  };
}

function settle(day: CivilDate, move: IfNonWorking, calendar: WorkingCalendar): CivilDate {
  if (move === 'keep') return day;
  return move === 'next' ? nextWorkingDay(calendar, day) : previousWorkingDay(calendar, day);
}

/** Days off between the day that the rule names and the one that takes its place, in order. */
function daysMoved(named: CivilDate, lastDay: CivilDate): CivilDate[] {
  const off: CivilDate[] = [];
  for (let day = named; day < lastDay; day = addDays(day, 1)) off.push(day);
  for (let day = named; day > lastDay; day = addDays(day, -1)) off.unshift(day);
  return off;
}

/** More days off than people read; a term with more of them names the first. */
const SKIPPED_NAMED = 120;

/** The days of a term counted by working days: which were left out, and which are in doubt. */
function daysOfTerm(
  { after, upTo }: { readonly after: CivilDate; readonly upTo: CivilDate },
  lastDay: CivilDate,
  calendar: WorkingCalendar,
) {
  const skipped: { date: CivilDate; reason: string }[] = [];
  const doubtful: CivilDate[] = [];
  const last = epochDay(upTo > lastDay ? upTo : lastDay);
  for (let day = epochDay(after) + 1; day <= last; day += 1) {
    const { working, reason, certainty } = statusAt(calendar, day);
    if (working && certainty === 'final') continue;
    const date = fromEpochDay(day);
    if (!working) skipped.push({ date, reason });
    if (certainty !== 'final') doubtful.push(date);
    if (skipped.length >= SKIPPED_NAMED) break;
  }
  return { skipped, doubtful };
}

const withReason = (date: CivilDate, calendar: WorkingCalendar) => ({
  date,
  reason: dayStatus(calendar, date).reason,
});
