import {
  addDays,
  type CivilDate,
  deriveDeadline,
  findCalendar,
  lastDayOfMonth,
  workingDaysBetween,
} from '@ocop/calendar';
import type { PlanDate } from './amending/plan-date';
import { planDates } from './amending/plan-dates';
import type { Plan } from './plan-shape';

/** One day of a plan's year as its calendar shows it. */
export interface CalendarDay {
  readonly date: PlanDate;
  /** Working days from where its time begins, or the plan was issued, to its last day. */
  readonly workingDays: number;
  /** Why the last day is a day off; it stays where the plan put it. */
  readonly dayOff?: string;
  /** The table of days off of that year is not final, or there is none. */
  readonly provisional?: true;
}

export interface CalendarMonth {
  readonly month: string;
  readonly workingDays: number;
  readonly days: readonly CalendarDay[];
}

/** The days of a plan in their order, month by month. */
export function planCalendar(plan: Plan): CalendarMonth[] {
  const dates = [...planDates(plan)].sort((a, b) => (a.last < b.last ? -1 : 1));
  const months = [...new Set(dates.map(({ last }) => last.slice(0, 7)))];
  return months.map((month) => ({
    month,
    workingDays: between(plan, addDays(`${month}-01`, -1), lastDayOfMonth(month)),
    days: dates.filter(({ last }) => last.startsWith(month)).map((date) => calendarDay(plan, date)),
  }));
}

function calendarDay(plan: Plan, date: PlanDate): CalendarDay {
  const { last, begin } = date;
  const from = begin ? addDays(begin, -1) : plan.document.issuedOn;
  const rule = { kind: 'by', date: last } as const;
  const { endsOnDayOff, provisional } = deriveDeadline(rule, plan.calendar);
  return {
    date,
    workingDays: last > from ? between(plan, from, last) : 0,
    ...(endsOnDayOff ? { dayOff: endsOnDayOff } : {}),
    ...(provisional ? { provisional: true } : {}),
  };
}

/** The first day is not counted, the last one is. */
const between = ({ calendar }: Plan, from: CivilDate, to: CivilDate) =>
  workingDaysBetween(findCalendar(calendar), from, to);
