import {
  atTime,
  calendarNameIn,
  calendars,
  DayOutOfRange,
  type Deadline,
  type DeadlineRule,
  deriveDeadline,
  FIRST_DAY,
  formatDay,
  type IfNonWorking,
  isCalendarVersion,
  isCivilDate,
  isoInVietnam,
  LAST_DAY,
  LATEST,
  readRule,
  RULE_EXAMPLES,
  type RuleEvent,
  sayRule,
} from '@ocop/calendar';
import { dayWritten } from '@ocop/exchange';
import { Refused } from '../refused';

const TIME = /^(.+?)(?:[T ](\d{1,2}):(\d{2})(?::\d{2})?(?:\+07:?00)?)?$/;
/** Until noon an event belongs to the morning. */
const NOON = 12;

/** The event from which a term runs. @throws Refused DAY_UNREADABLE */
export function eventAsked(text: string): RuleEvent & { readonly written: string } {
  const [, dayText = '', hour, minute] = TIME.exec(text.trim()) ?? [];
  const from = dayWritten(dayText);
  const timed = hour !== undefined && minute !== undefined;
  const whole = !timed || (Number(hour) < 24 && Number(minute) < 60);
  if (!isCivilDate(from) || !whole)
    throw new Refused('DAY_UNREADABLE', {
      vi: `--from: "${text}" không phải một ngày từ ${formatDay(FIRST_DAY)} đến ${formatDay(LAST_DAY)}; viết 2026-02-10, 10/02/2026 hoặc 2026-02-10T16:40 (giờ Việt Nam)`,
      en: `--from: "${text}" is no day from ${FIRST_DAY} to ${LAST_DAY}; write 2026-02-10, 10/02/2026 or 2026-02-10T16:40 (Viet Nam time)`,
    });
  if (!timed) return { from, in: 'afternoon', written: from };
  const written = isoInVietnam(atTime(from, Number(hour), Number(minute)));
  return { from, in: Number(hour) < NOON ? 'morning' : 'afternoon', written };
}

/** @throws Refused RULE_UNREADABLE */
export function ruleAsked(words: string, event: RuleEvent, ifNonWorking?: IfNonWorking) {
  const rule = readRule(words, event);
  if (rule) return ifNonWorking ? { ...rule, ifNonWorking } : rule;
  throw new Refused('RULE_UNREADABLE', {
    vi: `--rule: không hiểu "${words}"; có thể viết: ${RULE_EXAMPLES.join('; ')}`,
    en: `--rule: "${words}" was not understood; these can be said: ${RULE_EXAMPLES.join('; ')}`,
  });
}

/** @throws Refused CALENDAR_UNKNOWN */
export function calendarAsked(version: string, area?: string): string {
  if (isCalendarVersion(version)) return calendarNameIn(version, area);
  const known = calendars.map((each) => each.version).join(', ');
  throw new Refused('CALENDAR_UNKNOWN', {
    vi: `--calendar: không có lịch "${version}"; có: ${known}`,
    en: `--calendar: there is no calendar "${version}"; there are: ${known}`,
  });
}

/** @throws Refused DAY_OUT_OF_RANGE */
export function derived(rule: DeadlineRule, calendar: string): Deadline {
  try {
    return deriveDeadline(rule, calendar);
  } catch (error) {
    if (!(error instanceof DayOutOfRange)) throw error;
    throw new Refused('DAY_OUT_OF_RANGE', {
      vi: `"${sayRule(rule, 'vi')}" ra ngoài những ngày hệ thống biết, muộn nhất là ${formatDay(LATEST)}; nêu thời hạn ngắn hơn`,
      en: `"${sayRule(rule, 'en')}" leaves the days that this system knows, of which ${LATEST} is the last; give a shorter term`,
    });
  }
}
