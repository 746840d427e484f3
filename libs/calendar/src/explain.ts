import { formatDay } from './civil-date';
import type { Deadline } from './deadline';
import { type Language, sayRule } from './say-rule';
import { findCalendar, isCalendarVersion } from './find-calendar';
import { sayYears, type Uncertainty } from './uncertainty';
import { endOfDay } from './vietnam-time';

/** Says in one paragraph why a deadline ends on its day: the rule, the days that did not count, what is uncertain. */
export function explainDeadline(deadline: Deadline, language: Language): string {
  const say = language === 'vi' ? vietnamese : english;
  const { rolledFrom, lastDay } = deadline;
  const sentences = [`${sayRule(deadline.rule, language)}: ${say.lastDay(deadline)}.`];
  if (deadline.skipped.length > 0) {
    const days = deadline.skipped.map((day) => `${formatDay(day.date)} (${day.reason})`).join(', ');
    sentences.push(say.skipped(days));
  }
  if (rolledFrom)
    sentences.push(
      rolledFrom < lastDay ? say.rolled(formatDay(rolledFrom)) : say.earlier(formatDay(rolledFrom)),
    );
  if (deadline.endsOnDayOff) sentences.push(say.dayOff(deadline.endsOnDayOff));
  if (deadline.provisional)
    sentences.push(say.provisional(deadline.provisional, deadline.calendar));
  return sentences.join(' ');
}

/** The years that a version knows; nothing where this process has not heard of it. */
function tablesOf(version: string, before: string, after: string): string {
  if (!isCalendarVersion(version)) return '';
  return `${before}${sayYears(findCalendar(version).years.map(({ year }) => year))}${after}`;
}

const endsAtNoon = ({ lastDay, endsAt }: Deadline) => endsAt < endOfDay(lastDay);

const vietnamese = {
  lastDay: (d: Deadline) =>
    `hết ${endsAtNoon(d) ? 'buổi sáng ' : ''}ngày ${formatDay(d.lastDay)} (giờ Việt Nam)`,
  skipped: (days: string) => `Không tính: ${days}.`,
  rolled: (day: string) =>
    `Ngày cuối ${day} là ngày nghỉ nên hạn kết thúc vào ngày làm việc tiếp theo (Bộ luật Dân sự 2015, điều 148).`,
  earlier: (day: string) =>
    `Ngày cuối ${day} là ngày nghỉ nên hạn kết thúc vào ngày làm việc liền trước, theo quy định của hạn này.`,
  dayOff: (reason: string) => `Lưu ý: ngày cuối là ngày nghỉ (${reason}); ngày ấn định giữ nguyên.`,
  provisional: (uncertain: Uncertainty, version: string) =>
    uncertain.why === 'awaited'
      ? `Lịch nghỉ của năm liên quan chưa chính thức (lịch ${version}).`
      : `Lịch ${version}${tablesOf(version, ' có bảng ngày nghỉ các năm ', ',')} chưa có bảng của năm ${sayYears(uncertain.years)}: ở đó mới chỉ biết thứ Bảy, Chủ nhật là ngày nghỉ. Khi có quyết định nghỉ lễ của năm còn thiếu: nhập ở Lịch làm việc (ocop calendar import) rồi áp dụng, hạn sẽ được tính lại.`,
};

const english: typeof vietnamese = {
  lastDay: (d) =>
    `ends with ${endsAtNoon(d) ? 'the morning of ' : ''}${formatDay(d.lastDay)} (Viet Nam time)`,
  skipped: (days) => `Not counted: ${days}.`,
  rolled: (day) =>
    `The last day ${day} is a day off, so the term ends with the next working day (Civil Code 2015, art. 148).`,
  earlier: (day) =>
    `The last day ${day} is a day off, so it ends with the working day before, as this rule says.`,
  dayOff: (reason) =>
    `Note: the last day is a day off (${reason}); a date fixed by a plan does not move.`,
  provisional: (uncertain, version) =>
    uncertain.why === 'awaited'
      ? `The days off of a year concerned are not final yet (calendar ${version}).`
      : `Calendar ${version}${tablesOf(version, ' has tables of days off for ', ' and')} has none for ${sayYears(uncertain.years)}: there only weekends are known to be off. Once the decision of a missing year is out, enter it under working days (ocop calendar import) and adopt it: the deadline is counted anew.`,
};
