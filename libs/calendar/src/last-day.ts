import {
  addDays,
  addMonths,
  type CivilDate,
  dayOfMonth,
  isCivilMonth,
  lastDayOfMonth,
} from './civil-date';
import type { DeadlineRule, IfNonWorking, Session } from './rule';
import type { WorkingCalendar } from './working-calendar';
import { addWorkingDays, isWorkingDay } from './working-days';

/** The day that a rule names, before anybody asks whether it is a day off. */
interface Named {
  readonly day: CivilDate;
  /** It was found by walking from one day to another, over days that count and days that do not. */
  readonly walked?: { readonly after: CivilDate; readonly upTo: CivilDate };
  /** The term ends with the morning. */
  readonly until?: 'noon';
}

/** @throws InvalidCivilDate, DayOutOfRange */
export function lastDayOf(rule: DeadlineRule, calendar: WorkingCalendar): Named {
  switch (rule.kind) {
    case 'before':
      return { day: addDays(rule.date, -1) };
    case 'by':
      return { day: rule.date };
    case 'before-month':
      return { day: addDays(`${rule.month}-01`, -1) };
    case 'in-month':
    case 'by-month':
      return { day: lastDayOfMonth(rule.month) };
    case 'window':
      return { day: isCivilMonth(rule.to) ? lastDayOfMonth(rule.to) : rule.to };
    case 'month-day':
      return { day: nextMonthDay(rule.day, rule.from) };
    case 'end-of-month':
      return { day: lastDayOfMonth(rule.from.slice(0, 7)) };
    case 'days-ahead':
      return { day: addDays(rule.of, -rule.days) };
    case 'working-days-ahead':
      return before(rule.of, rule.days, calendar);
    case 'days':
      return { day: addDays(rule.from, rule.days) };
    case 'months':
      return { day: addMonths(rule.from, rule.months) };
    case 'working-days':
      return after(rule.from, rule.days, calendar);
    case 'sessions':
      return afterSessions(rule.from, rule.in, rule.sessions, calendar);
  }
}

/** A date that somebody fixed stays where it is; the end of a term moves on to a working day. */
export function usual(rule: DeadlineRule): IfNonWorking {
  if (rule.kind === 'days') return 'next';
  return rule.kind === 'months' && !rule.fixed ? 'next' : 'keep';
}

function after(from: CivilDate, days: number, calendar: WorkingCalendar): Named {
  const day = addWorkingDays(calendar, from, days);
  return { day, walked: { after: from, upTo: day } };
}

function before(of: CivilDate, days: number, calendar: WorkingCalendar): Named {
  const day = addWorkingDays(calendar, of, -days);
  return { day, walked: { after: day, upTo: addDays(of, -1) } };
}

/** Two sessions a working day. An event on a day off lies before the first session of the next working day. */
function afterSessions(
  from: CivilDate,
  at: Session,
  sessions: number,
  calendar: WorkingCalendar,
): Named {
  const gone = !isWorkingDay(calendar, from) ? 2 : at === 'morning' ? 1 : 2;
  const reached = gone + sessions;
  const whole = Math.ceil(reached / 2) - 1;
  const { day } = after(from, whole, calendar);
  return {
    day,
    walked: { after: from, upTo: day },
    ...(reached % 2 === 1 ? { until: 'noon' } : {}),
  };
}

function nextMonthDay(wanted: number, from: CivilDate): CivilDate {
  const here = dayOfMonth(from.slice(0, 7), wanted);
  return here > from
    ? here
    : dayOfMonth(addMonths(`${from.slice(0, 7)}-01`, 1).slice(0, 7), wanted);
}
