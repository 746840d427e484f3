import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  isCivilMonth,
  lastDayOfMonth,
  yearOf,
} from './civil-date';
import { findCalendar } from './find-calendar';
import { endOfDay, type Instant } from './vietnam-time';
import {
  addWorkingDays,
  dayStatus,
  nextWorkingDay,
  type WorkingCalendar,
} from './working-calendar';

/** How a last day is said in a plan or a law; kept beside the instant so that it can be derived again. */
export type DeadlineRule =
  /** "trước ngày 10/7": the last day is the day before. */
  | { readonly kind: 'before'; readonly date: CivilDate }
  /** "chậm nhất ngày 30/4": the day itself is the last. */
  | { readonly kind: 'by'; readonly date: CivilDate }
  /** "trước tháng 8": the last day of July. */
  | { readonly kind: 'before-month'; readonly month: CivilMonth }
  /** "trong tháng 4", "đến hết tháng 4": the last day of the month. */
  | { readonly kind: 'in-month' | 'by-month'; readonly month: CivilMonth }
  /** "từ ngày 10/10 đến ngày 30/10", "từ tháng 3 đến tháng 4": the last day of its end; each is a day or a month. */
  | { readonly kind: 'window'; readonly from: string; readonly to: string }
  /** "15 ngày làm việc kể từ ngày nhận". */
  | { readonly kind: 'working-days'; readonly days: number; readonly from: CivilDate }
  | { readonly kind: 'days'; readonly days: number; readonly from: CivilDate }
  /** `fixed`: the last day is printed on a certificate and does not move off a holiday. */
  | {
      readonly kind: 'months';
      readonly months: number;
      readonly from: CivilDate;
      readonly fixed?: boolean;
    }
  /** "không muộn hơn 120 ngày trước ngày hết hạn". */
  | { readonly kind: 'days-ahead'; readonly days: number; readonly of: CivilDate };

/** Why a last day may still move: the yearly decision is awaited, or these years have no table (only weekends counted). */
export type Uncertainty =
  { readonly why: 'awaited' } | { readonly why: 'no-table'; readonly years: readonly number[] };

/** A rule with the last day and the instant derived from it, and what is needed to explain both. */
export interface Deadline {
  readonly rule: DeadlineRule;
  readonly lastDay: CivilDate;
  /** First instant at which the deadline has passed: the end of the last day in Viet Nam. */
  readonly endsAt: Instant;
  readonly calendar: string;
  /** Days of the term that did not count, with the reason, in order. */
  readonly skipped: readonly { readonly date: CivilDate; readonly reason: string }[];
  /** The day a term would have ended on, had that day been a working day. */
  readonly rolledFrom?: CivilDate;
  /** A date fixed by a plan falls on a day off: it stays, and people are told. */
  readonly endsOnDayOff?: string;
  /** The calendar of a year concerned is not final, or has no table of that year at all. */
  readonly provisional?: Uncertainty;
}

/**
 * Derives the last day of a rule with one version of the calendar.
 * The day of the event is not counted; a term ends with its last day, or with the next working day
 * when that day is off (Civil Code 2015, art. 147-148). A date fixed by a plan does not move by itself.
 * @throws InvalidCivilDate, DayOutOfRange, RangeError for an unknown calendar version
 */
export function deriveDeadline(rule: DeadlineRule, calendarVersion: string): Deadline {
  const calendar = findCalendar(calendarVersion);
  switch (rule.kind) {
    case 'before':
      return fixedDay(rule, addDays(rule.date, -1), calendar);
    case 'by':
      return fixedDay(rule, rule.date, calendar);
    case 'before-month':
      return fixedDay(rule, addDays(`${rule.month}-01`, -1), calendar);
    case 'in-month':
    case 'by-month':
      return fixedDay(rule, lastDayOfMonth(rule.month), calendar);
    case 'window':
      return fixedDay(rule, lastDayOf(rule.to), calendar);
    case 'days-ahead':
      return fixedDay(rule, addDays(rule.of, -rule.days), calendar);
    case 'days':
      return rolled(rule, addDays(rule.from, rule.days), calendar);
    case 'months':
      return rule.fixed
        ? fixedDay(rule, addMonths(rule.from, rule.months), calendar)
        : rolled(rule, addMonths(rule.from, rule.months), calendar);
    case 'working-days':
      return countedInWorkingDays(rule, rule.from, rule.days, calendar);
  }
}

/** The last day of a day or of a month. */
function lastDayOf(end: string): CivilDate {
  return isCivilMonth(end) ? lastDayOfMonth(end) : end;
}

function fixedDay(rule: DeadlineRule, lastDay: CivilDate, calendar: WorkingCalendar): Deadline {
  const status = dayStatus(calendar, lastDay);
  return {
    ...ending(rule, lastDay, calendar, []),
    ...(status.working ? {} : { endsOnDayOff: status.reason }),
  };
}

function rolled(rule: DeadlineRule, day: CivilDate, calendar: WorkingCalendar): Deadline {
  const lastDay = nextWorkingDay(calendar, day);
  if (lastDay === day) return ending(rule, lastDay, calendar, []);
  const off = [];
  for (let next = day; next < lastDay; next = addDays(next, 1)) off.push(next);
  const skipped = off.map((date) => ({ date, reason: dayStatus(calendar, date).reason }));
  return { ...ending(rule, lastDay, calendar, off), skipped, rolledFrom: day };
}

/** More days off than people read; a term with more of them names the first. */
const SKIPPED_NAMED = 120;

function countedInWorkingDays(
  rule: DeadlineRule,
  from: CivilDate,
  days: number,
  calendar: WorkingCalendar,
): Deadline {
  const lastDay = addWorkingDays(calendar, from, days);
  const skipped: { date: CivilDate; reason: string }[] = [];
  const years = new Set<CivilDate>();
  for (let day = addDays(from, 1); day <= lastDay; day = addDays(day, 1)) {
    const status = dayStatus(calendar, day);
    if (!status.working) skipped.push({ date: day, reason: status.reason });
    if (status.certainty !== 'final') years.add(day);
    if (skipped.length >= SKIPPED_NAMED) break;
  }
  return { ...ending(rule, lastDay, calendar, [...years]), skipped };
}

/** `counted`: the days besides the last on which the answer rests. */
function ending(
  rule: DeadlineRule,
  lastDay: CivilDate,
  calendar: WorkingCalendar,
  counted: readonly CivilDate[],
): Deadline {
  const provisional = uncertaintyOf(calendar, [...counted, lastDay]);
  return {
    rule,
    lastDay,
    endsAt: endOfDay(lastDay),
    calendar: calendar.version,
    skipped: [],
    ...(provisional ? { provisional } : {}),
  };
}

function uncertaintyOf(
  calendar: WorkingCalendar,
  days: readonly CivilDate[],
): Uncertainty | undefined {
  const certainties = days.map((day) => ({ day, certainty: dayStatus(calendar, day).certainty }));
  const without = certainties.filter(({ certainty }) => certainty === 'no-table');
  if (without.length > 0)
    return { why: 'no-table', years: [...new Set(without.map(({ day }) => yearOf(day)))] };
  return certainties.some(({ certainty }) => certainty === 'provisional')
    ? { why: 'awaited' }
    : undefined;
}
