import { date, dayOrMonth, month, optional, record, type RecordOf } from '@ocop/ground';
import { sourceShape } from '../source-shape';

/**
 * A last day as documents say it, in one of the ways:
 * `before` "trước ngày 10/7", "trước tháng 8"; `by` "chậm nhất ngày 30/4", "đến hết tháng 4"; `month` "trong tháng 4";
 * `from` and `to` "từ ngày 10/10 đến ngày 30/10", "từ tháng 3 đến tháng 4".
 */
export const whenFields = {
  before: optional(dayOrMonth()),
  by: optional(dayOrMonth()),
  month: optional(month()),
  from: optional(dayOrMonth()),
  to: optional(dayOrMonth()),
} as const;

/** A last day with the sentence that says it. */
export const whenShape = record({ ...whenFields, source: sourceShape });

/** A first day: `on` the day itself, `month` the first of the month, or the first of a window. */
export const openingFields = {
  on: optional(date()),
  month: optional(month()),
  from: optional(dayOrMonth()),
  to: optional(dayOrMonth()),
} as const;
export const openingShape = record({ ...openingFields, source: sourceShape });

export type Said = RecordOf<typeof whenFields>;
export type When = RecordOf<(typeof whenShape)['fields']>;
export type SaidOpening = RecordOf<typeof openingFields>;
export type OpeningDay = RecordOf<(typeof openingShape)['fields']>;
