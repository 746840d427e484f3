import { addDays, addMonths, type CivilDate } from './civil-date';
import { findCalendar } from './find-calendar';
import { endOfDay, type Instant } from './vietnam-time';
import { dayStatus, nextWorkingDay, type WorkingCalendar } from './working-calendar';

/** How a last day is said in a plan or a law; kept beside the instant so that it can be derived again. */
export type DeadlineRule =
  /** "trước ngày 10/7": the last day is the day before. */
  | { readonly kind: 'before'; readonly date: CivilDate }
  /** "chậm nhất ngày 30/4": the day itself is the last. */
  | { readonly kind: 'by'; readonly date: CivilDate }
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
  /** The calendar of a year concerned is not final. */
  readonly provisional?: true;
}

/**
 * Derives the last day of a rule with one version of the calendar.
 * The day of the event is not counted; a term ends with its last day, or with the next working day
 * when that day is off (Civil Code 2015, art. 147-148). A date fixed by a plan does not move by itself.
 * @throws InvalidCivilDate, RangeError for an unknown calendar version
 */
export function deriveDeadline(rule: DeadlineRule, calendarVersion: string): Deadline {
  const calendar = findCalendar(calendarVersion);
  switch (rule.kind) {
    case 'before':
      return fixedDay(rule, addDays(rule.date, -1), calendar);
    case 'by':
      return fixedDay(rule, rule.date, calendar);
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

function fixedDay(rule: DeadlineRule, lastDay: CivilDate, calendar: WorkingCalendar): Deadline {
  const status = dayStatus(calendar, lastDay);
  return {
    ...ending(rule, lastDay, calendar),
    ...(status.working ? {} : { endsOnDayOff: status.reason }),
  };
}

function rolled(rule: DeadlineRule, day: CivilDate, calendar: WorkingCalendar): Deadline {
  const lastDay = nextWorkingDay(calendar, day);
  if (lastDay === day) return ending(rule, lastDay, calendar);
  const skipped = [];
  for (let off = day; off < lastDay; off = addDays(off, 1)) {
    skipped.push({ date: off, reason: dayStatus(calendar, off).reason });
  }
  return { ...ending(rule, lastDay, calendar), skipped, rolledFrom: day };
}

function countedInWorkingDays(
  rule: DeadlineRule,
  from: CivilDate,
  days: number,
  calendar: WorkingCalendar,
): Deadline {
  const skipped: { date: CivilDate; reason: string }[] = [];
  let provisional = false;
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    const status = dayStatus(calendar, day);
    provisional ||= status.provisional;
    if (status.working) left -= 1;
    else skipped.push({ date: day, reason: status.reason });
  }
  const end = ending(rule, day, calendar);
  return { ...end, skipped, ...(provisional ? { provisional: true as const } : {}) };
}

function ending(rule: DeadlineRule, lastDay: CivilDate, calendar: WorkingCalendar): Deadline {
  const { provisional } = dayStatus(calendar, lastDay);
  return {
    rule,
    lastDay,
    endsAt: endOfDay(lastDay),
    calendar: calendar.version,
    skipped: [],
    ...(provisional ? { provisional: true as const } : {}),
  };
}
