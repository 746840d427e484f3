import { type CivilDate, type DeadlineRule, isCivilMonth } from '@ocop/calendar';
import { beginOf, lastDayOf, openingDayOf, ruleOf } from '../dates';
import type { Plan } from '../plan-shape';
import type { ActivityHolder } from '../shape/activity';
import type { OpeningDay, When } from '../shape/when';
import type { PlanSource } from '../source-shape';

/** How a day is read when it is moved: the first day of something, "before" it, or the last day itself. */
export type DayForm = 'on' | 'before' | 'by';

/** What is to be done by a day, as far as the plan tells. */
export type PlanStep =
  | { readonly of: 'additions' | 'closes' }
  /** Whose, where it is not the communes': the districts', or the authority's own to the level above. */
  | { readonly of: 'report'; readonly name: string; readonly whose?: 'districts' | 'above' }
  | { readonly of: 'activity'; readonly name: string; readonly who?: string }
  | {
      readonly of: 'round';
      readonly no: number;
      readonly step:
        'opens' | 'communes-propose' | 'intake-closes' | 'session' | 'recognise' | 'forward';
      /** What a session is about, and where it is. */
      readonly note?: string;
    };

/** A day of the plan that has a name, and what the plan is with another day in its place. */
export interface PlanDate {
  readonly name: string;
  readonly step: PlanStep;
  readonly holder: ActivityHolder;
  readonly form: DayForm;
  /** In that form; of a month or a window its last day. */
  readonly day: CivilDate;
  /** The last day on which it is in time; of an opening the day itself. */
  readonly last: CivilDate;
  /** The first day of a month or a window. */
  readonly begin?: CivilDate;
  /** The words of the plan; nothing where something opens. */
  readonly rule?: DeadlineRule;
  with(to: CivilDate, source: PlanSource): Plan;
}

/** What a day is, apart from when it is. */
export type Named = Pick<PlanDate, 'name' | 'step' | 'holder'>;

/** "Trước ngày" stays so; a month or a window gives way to the last day itself. */
export function lastDate<P>(
  named: Named,
  now: When,
  put: (moved: When) => P,
): Omit<PlanDate, 'with'> & { with(to: CivilDate, source: PlanSource): P } {
  const { before } = now;
  const [begin, last, rule] = [beginOf(now), lastDayOf(now), ruleOf(now)];
  const read = { ...named, rule, last, ...(begin === undefined ? {} : { begin }) };
  if (before === undefined)
    return { ...read, form: 'by', day: last, with: (by, source) => put({ by, source }) };
  const day = isCivilMonth(before) ? `${before}-01` : before;
  return { ...read, form: 'before', day, with: (to, source) => put({ before: to, source }) };
}

export function openingDate(
  named: Named,
  now: OpeningDay,
  put: (moved: OpeningDay) => Plan,
): PlanDate {
  const day = openingDayOf(now);
  return { ...named, form: 'on', day, last: day, with: (on, source) => put({ on, source }) };
}

export function replaced<T>(items: readonly T[], at: number, by: T): T[] {
  return items.map((item, i) => (i === at ? by : item));
}
