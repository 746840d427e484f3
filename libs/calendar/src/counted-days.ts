import { addDays, type CivilDate } from './civil-date';
import type { Deadline } from './deadline';
import { findCalendar } from './find-calendar';
import { sourceOfDay } from './source-of-day';
import type { WorkingCalendar } from './working-calendar';
import { isWorkingDay, rowOf } from './working-days';

/** Every day on which a deadline rests, so that a clerk can count along with a finger on the wall calendar. */
export interface CountedDays {
  /** Days that the term counted, in order; none where the rule names its day itself. */
  readonly counted: readonly CivilDate[];
  readonly skipped: readonly {
    readonly day: CivilDate;
    readonly why: string;
    /** The document that makes it a day off: the year's decision, or the Labour Code for weekends. */
    readonly source: string;
  }[];
}

/** Weekends are the offices' days of rest. */
const WEEKLY_REST = 'Bộ luật Lao động 2019, điều 111';

/** Which days a deadline counted and which it left out, each with why and by what document. */
export function countedDays(deadline: Deadline): CountedDays {
  const calendar = findCalendar(deadline.calendar);
  const { rule } = deadline;
  const counts = (day: CivilDate) => rule.kind === 'days' || isWorkingDay(calendar, day);
  const counted = spanOf(deadline).filter(counts);
  const skipped = deadline.skipped.map(({ date, reason }) => ({
    day: date,
    why: reason,
    source: sourceOf(calendar, date),
  }));
  return { counted, skipped };
}

function spanOf({ rule, lastDay, rolledFrom }: Deadline): CivilDate[] {
  switch (rule.kind) {
    case 'days':
      return between(rule.from, rolledFrom && rolledFrom < lastDay ? rolledFrom : lastDay);
    case 'working-days':
    case 'sessions':
      return between(rule.from, lastDay);
    case 'working-days-ahead':
      return between(addDays(lastDay, -1), addDays(rule.of, -1));
    default:
      return [];
  }
}

function between(after: CivilDate, upTo: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) days.push(day);
  return days;
}

function sourceOf(calendar: WorkingCalendar, date: CivilDate): string {
  const { year, row } = rowOf(calendar, date);
  return row && year ? sourceOfDay(row, year) : WEEKLY_REST;
}
