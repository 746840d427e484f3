import { formatDay, formatMonth, isCivilMonth } from './civil-date';
import type { Deadline, DeadlineRule, Uncertainty } from './deadline';

export type Language = 'vi' | 'en';

/** Says in one paragraph why a deadline ends on its day: the rule, the days that did not count, what is uncertain. */
export function explainDeadline(deadline: Deadline, language: Language): string {
  const say = language === 'vi' ? vietnamese : english;
  const sentences = [`${sayRule(deadline.rule, language)}: ${say.lastDay(deadline)}.`];
  if (deadline.skipped.length > 0) {
    const days = deadline.skipped.map((day) => `${formatDay(day.date)} (${day.reason})`).join(', ');
    sentences.push(say.skipped(days));
  }
  if (deadline.rolledFrom) sentences.push(say.rolled(formatDay(deadline.rolledFrom)));
  if (deadline.endsOnDayOff) sentences.push(say.dayOff(deadline.endsOnDayOff));
  if (deadline.provisional)
    sentences.push(say.provisional(deadline.provisional, deadline.calendar));
  return sentences.join(' ');
}

/** A rule in the words of documents: "trước ngày 10/07/2024", "trong tháng 4/2020". */
export function sayRule(rule: DeadlineRule, language: Language): string {
  const vi = language === 'vi';
  switch (rule.kind) {
    case 'before':
      return vi ? `trước ngày ${formatDay(rule.date)}` : `before ${formatDay(rule.date)}`;
    case 'by':
      return vi ? `chậm nhất ngày ${formatDay(rule.date)}` : `by ${formatDay(rule.date)}`;
    case 'before-month':
      return vi ? `trước tháng ${formatMonth(rule.month)}` : `before ${rule.month}`;
    case 'in-month':
      return vi ? `trong tháng ${formatMonth(rule.month)}` : `in ${rule.month}`;
    case 'by-month':
      return vi ? `đến hết tháng ${formatMonth(rule.month)}` : `by the end of ${rule.month}`;
    case 'window':
      return vi
        ? `từ ${sayEnd(rule.from)} đến ${sayEnd(rule.to)}`
        : `from ${shortEnd(rule.from)} to ${shortEnd(rule.to)}`;
    case 'working-days':
      return vi
        ? `${rule.days} ngày làm việc kể từ ngày ${formatDay(rule.from)}`
        : `${rule.days} working days from ${formatDay(rule.from)}`;
    case 'days':
      return vi
        ? `${rule.days} ngày kể từ ngày ${formatDay(rule.from)}`
        : `${rule.days} days from ${formatDay(rule.from)}`;
    case 'months':
      return vi
        ? `${rule.months} tháng kể từ ngày ${formatDay(rule.from)}`
        : `${rule.months} months from ${formatDay(rule.from)}`;
    case 'days-ahead':
      return vi
        ? `không muộn hơn ${rule.days} ngày trước ngày ${formatDay(rule.of)}`
        : `not later than ${rule.days} days before ${formatDay(rule.of)}`;
  }
}

const sayEnd = (end: string) =>
  isCivilMonth(end) ? `tháng ${formatMonth(end)}` : `ngày ${formatDay(end)}`;
const shortEnd = (end: string) => (isCivilMonth(end) ? end : formatDay(end));

const vietnamese = {
  lastDay: (d: Deadline) => `hết ngày ${formatDay(d.lastDay)} (giờ Việt Nam)`,
  skipped: (days: string) => `Không tính: ${days}.`,
  rolled: (day: string) =>
    `Ngày cuối ${day} là ngày nghỉ nên hạn kết thúc vào ngày làm việc tiếp theo (Bộ luật Dân sự 2015, điều 148).`,
  dayOff: (reason: string) => `Lưu ý: ngày cuối là ngày nghỉ (${reason}); ngày ấn định giữ nguyên.`,
  provisional: (uncertain: Uncertainty, version: string) =>
    uncertain.why === 'awaited'
      ? `Lịch nghỉ của năm liên quan chưa chính thức (lịch ${version}).`
      : `Lịch ${version} chưa có bảng ngày nghỉ của năm ${uncertain.years.join(', ')}: mới chỉ biết thứ Bảy, Chủ nhật là ngày nghỉ.`,
};

const english: typeof vietnamese = {
  lastDay: (d) => `ends with ${formatDay(d.lastDay)} (Viet Nam time)`,
  skipped: (days) => `Not counted: ${days}.`,
  rolled: (day) =>
    `The last day ${day} is a day off, so the term ends with the next working day (Civil Code 2015, art. 148).`,
  dayOff: (reason) =>
    `Note: the last day is a day off (${reason}); a date fixed by a plan does not move.`,
  provisional: (uncertain, version) =>
    uncertain.why === 'awaited'
      ? `The days off of a year concerned are not final yet (calendar ${version}).`
      : `Calendar ${version} has no table of days off for ${uncertain.years.join(', ')}: only weekends are known to be off.`,
};
