import {
  addDays,
  type CivilDate,
  type DeadlineRule,
  isCivilMonth,
  lastDayOfMonth,
} from '@ocop/calendar';
import type { Said, SaidOpening } from './shape/when';

/** The rule of a day as a plan says it; the rule keeps the words. @throws RangeError where nothing is said */
export function ruleOf({ before, by, month, from, to }: Said): DeadlineRule {
  if (before !== undefined)
    return isCivilMonth(before)
      ? { kind: 'before-month', month: before }
      : { kind: 'before', date: before };
  if (by !== undefined)
    return isCivilMonth(by) ? { kind: 'by-month', month: by } : { kind: 'by', date: by };
  if (month !== undefined) return { kind: 'in-month', month };
  if (from !== undefined && to !== undefined) return { kind: 'window', from, to };
  throw new RangeError('a plan that was checked says each of its days in one way');
}

/** The first day on which it is too late: "trước ngày 10/7" and "chậm nhất ngày 9/7" both end on 10 July. */
export function endOf({ before, by, month, to }: Said): CivilDate {
  if (before !== undefined) return firstDay(before);
  return addDays(lastDay(by ?? month ?? to ?? ''), 1);
}

/** The last day on which it is in time. */
export const lastDayOf = (said: Said): CivilDate => addDays(endOf(said), -1);

/** The day on which something opens. */
export function openingDayOf({ on, month, from }: SaidOpening): CivilDate {
  return firstDay(on ?? month ?? from ?? '');
}

/** The first day of a window, where one is said. */
export function beginOf({ month, from }: Said): CivilDate | undefined {
  const begin = from ?? month;
  return begin === undefined ? undefined : firstDay(begin);
}

const firstDay = (end: string): CivilDate => (isCivilMonth(end) ? `${end}-01` : end);
const lastDay = (end: string): CivilDate => (isCivilMonth(end) ? lastDayOfMonth(end) : end);
