import type { CivilDate, CivilMonth } from './civil-date';

/** What happens when the last day is a day off: it stays, or the working day after or before it takes its place. */
export type IfNonWorking = 'keep' | 'next' | 'previous';

/** Halves of an office's day, where terms are counted in sessions ("buổi làm việc"). */
export type Session = 'morning' | 'afternoon';

type Said =
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
  /** "ngày 15 hằng tháng": the next such day after the event; a shorter month ends it with its last day. */
  | { readonly kind: 'month-day'; readonly day: number; readonly from: CivilDate }
  /** "hết tháng": the last day of the month of the event. */
  | { readonly kind: 'end-of-month'; readonly from: CivilDate }
  /** "15 ngày làm việc kể từ ngày nhận". */
  | { readonly kind: 'working-days'; readonly days: number; readonly from: CivilDate }
  /** "3 buổi làm việc": half days of the office; the one of the event is not counted. */
  | {
      readonly kind: 'sessions';
      readonly sessions: number;
      readonly from: CivilDate;
      readonly in: Session;
    }
  | { readonly kind: 'days'; readonly days: number; readonly from: CivilDate }
  /** `fixed`: the last day is printed on a certificate and does not move off a holiday. */
  | {
      readonly kind: 'months';
      readonly months: number;
      readonly from: CivilDate;
      readonly fixed?: boolean;
    }
  /** "không muộn hơn 120 ngày trước ngày hết hạn". */
  | { readonly kind: 'days-ahead'; readonly days: number; readonly of: CivilDate }
  /** "trước phiên họp 5 ngày làm việc". */
  | { readonly kind: 'working-days-ahead'; readonly days: number; readonly of: CivilDate };

/**
 * How a last day is said in a plan or a law; kept beside the instant so that it can be derived again.
 * Without `ifNonWorking` a date that somebody fixed stays, and a term goes on to the next working day (Civil Code 2015,
 * art. 148).
 */
export type DeadlineRule = Said & { readonly ifNonWorking?: IfNonWorking };
