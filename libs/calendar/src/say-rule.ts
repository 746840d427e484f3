import { formatDay as day, formatMonth, isCivilMonth } from './civil-date';
import type { DeadlineRule } from './rule';

export type Language = 'vi' | 'en';

/** A rule in the words of documents: "trước ngày 10/07/2024", "trong tháng 4/2020". */
export function sayRule(rule: DeadlineRule, language: Language): string {
  const say = (language === 'vi' ? vietnamese : english)[rule.kind] as (r: DeadlineRule) => string;
  return say(rule);
}

type Kind = DeadlineRule['kind'];
type Of<K extends Kind> = DeadlineRule & { readonly kind: K };
type Sayings = { readonly [K in Kind]: (rule: Of<K>) => string };

const HALF = { morning: 'sáng', afternoon: 'chiều' } as const;
const monthOrDay = (end: string) =>
  isCivilMonth(end) ? `tháng ${formatMonth(end)}` : `ngày ${day(end)}`;
const shortEnd = (end: string) => (isCivilMonth(end) ? end : day(end));

const vietnamese: Sayings = {
  before: (rule) => `trước ngày ${day(rule.date)}`,
  by: (rule) => `chậm nhất ngày ${day(rule.date)}`,
  'before-month': (rule) => `trước tháng ${formatMonth(rule.month)}`,
  'in-month': (rule) => `trong tháng ${formatMonth(rule.month)}`,
  'by-month': (rule) => `đến hết tháng ${formatMonth(rule.month)}`,
  window: (rule) => `từ ${monthOrDay(rule.from)} đến ${monthOrDay(rule.to)}`,
  'month-day': (rule) => `ngày ${rule.day} hằng tháng, kể từ ngày ${day(rule.from)}`,
  'end-of-month': (rule) => `hết tháng, kể từ ngày ${day(rule.from)}`,
  'working-days': (rule) => `${rule.days} ngày làm việc kể từ ngày ${day(rule.from)}`,
  sessions: (rule) =>
    `${rule.sessions} buổi làm việc kể từ buổi ${HALF[rule.in]} ngày ${day(rule.from)}`,
  days: (rule) => `${rule.days} ngày kể từ ngày ${day(rule.from)}`,
  months: (rule) => `${rule.months} tháng kể từ ngày ${day(rule.from)}`,
  'days-ahead': (rule) => `không muộn hơn ${rule.days} ngày trước ngày ${day(rule.of)}`,
  'working-days-ahead': (rule) =>
    `không muộn hơn ${rule.days} ngày làm việc trước ngày ${day(rule.of)}`,
};

const english: Sayings = {
  before: (rule) => `before ${day(rule.date)}`,
  by: (rule) => `by ${day(rule.date)}`,
  'before-month': (rule) => `before ${rule.month}`,
  'in-month': (rule) => `in ${rule.month}`,
  'by-month': (rule) => `by the end of ${rule.month}`,
  window: (rule) => `from ${shortEnd(rule.from)} to ${shortEnd(rule.to)}`,
  'month-day': (rule) => `day ${rule.day} of the month from ${day(rule.from)}`,
  'end-of-month': (rule) => `end of the month from ${day(rule.from)}`,
  'working-days': (rule) => `${rule.days} working days from ${day(rule.from)}`,
  sessions: (rule) => `${rule.sessions} sessions from the ${rule.in} of ${day(rule.from)}`,
  days: (rule) => `${rule.days} days from ${day(rule.from)}`,
  months: (rule) => `${rule.months} months from ${day(rule.from)}`,
  'days-ahead': (rule) => `not later than ${rule.days} days before ${day(rule.of)}`,
  'working-days-ahead': (rule) => `not later than ${rule.days} working days before ${day(rule.of)}`,
};
