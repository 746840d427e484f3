import { type CivilDate, isCivilDate, isCivilMonth } from './civil-date';
import type { DeadlineRule, Session } from './rule';

/** The event from which a term runs, where the words do not name it themselves. */
export interface RuleEvent {
  readonly from: CivilDate;
  readonly in: Session;
}

const DAY = '(?:ngày )?(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})';
const MONTH = '(?:tháng )?(\\d{1,2}/\\d{4}|\\d{4}-\\d{2})';
/** "… kể từ ngày 10/02/2026": the event named in the words; without it the one that is given counts. */
const SINCE = `(?:,? (?:kể từ|từ|from|after) ${DAY})?`;
const NUMBER = '(\\d{1,5})';

type Reading = (said: readonly (string | undefined)[], event: RuleEvent) => DeadlineRule;

const term = (kind: 'days' | 'working-days', times = 1): Reading => {
  return ([number, from], event) => ({
    kind,
    days: Number(number) * times,
    from: dayOr(from, event.from),
  });
};
const months = (times: number): Reading => {
  return ([number, from], event) => ({
    kind: 'months',
    months: Number(number) * times,
    from: dayOr(from, event.from),
  });
};
const ahead = (kind: 'days-ahead' | 'working-days-ahead'): Reading => {
  return ([days, of]) => ({ kind, days: Number(days), of: asDay(of) });
};

/** What can be said, the longest form first; each in Vietnamese or English, with days and months in either writing. */
const FORMS: readonly (readonly [string, Reading])[] = [
  [
    `(?:không muộn hơn |not later than )?${NUMBER} (?:ngày làm việc trước|working days? before) ${DAY}`,
    ahead('working-days-ahead'),
  ],
  [
    `(?:không muộn hơn |not later than )?${NUMBER} (?:ngày trước|days? before) ${DAY}`,
    ahead('days-ahead'),
  ],
  [`${NUMBER} (?:ngày làm việc|working days?)${SINCE}`, term('working-days')],
  [`${NUMBER} (?:ngày|days?)${SINCE}`, term('days')],
  [`${NUMBER} (?:tuần|weeks?)${SINCE}`, term('days', 7)],
  [`${NUMBER} (?:tháng|months?)${SINCE}`, months(1)],
  [`${NUMBER} (?:năm|years?)${SINCE}`, months(12)],
  [
    `${NUMBER} (?:buổi(?: làm việc)?|(?:half-day )?sessions?)(?: (?:kể từ buổi|from the) (sáng|chiều|morning|afternoon) (?:of )?${DAY})?`,
    ([sessions, half, from], event) => ({
      kind: 'sessions',
      sessions: Number(sessions),
      from: dayOr(from, event.from),
      in: half === undefined ? event.in : /sáng|morning/.test(half) ? 'morning' : 'afternoon',
    }),
  ],
  [
    `(?:(?:chậm nhất |muộn nhất )?(?:vào )?ngày|day|by day) ${NUMBER} (?:hằng tháng|hàng tháng|of (?:a|the|each) month)${SINCE}`,
    ([day, from], event) => ({
      kind: 'month-day',
      day: Number(day),
      from: dayOr(from, event.from),
    }),
  ],
  [
    `(?:hết tháng|cuối tháng|(?:the )?end of (?:the |a )?month)${SINCE}`,
    ([from], event) => ({ kind: 'end-of-month', from: dayOr(from, event.from) }),
  ],
  [`(?:trước|before) ${DAY}`, ([date]) => ({ kind: 'before', date: asDay(date) })],
  [`(?:trước|before) ${MONTH}`, ([month]) => ({ kind: 'before-month', month: asMonth(month) })],
  [`(?:chậm nhất|muộn nhất|by) ${DAY}`, ([date]) => ({ kind: 'by', date: asDay(date) })],
  [`(?:trong|in) ${MONTH}`, ([month]) => ({ kind: 'in-month', month: asMonth(month) })],
  [
    `(?:đến hết|by the end of) ${MONTH}`,
    ([month]) => ({ kind: 'by-month', month: asMonth(month) }),
  ],
  [
    `(?:từ|from) (?:${DAY}|${MONTH}) (?:đến|to) (?:${DAY}|${MONTH})`,
    ([fromDay, fromMonth, toDay, toMonth]) => ({
      kind: 'window',
      from: fromDay === undefined ? asMonth(fromMonth) : asDay(fromDay),
      to: toDay === undefined ? asMonth(toMonth) : asDay(toDay),
    }),
  ],
];

/** How documents lead in a term: "trong thời hạn 15 ngày làm việc", which says nothing more. */
const WITHIN = /^(?:trong (?:thời hạn|vòng)|không quá|within|not more than) (\d)/iu;

const PATTERNS = FORMS.map(([form, reading]) => [new RegExp(`^${form}$`, 'iu'), reading] as const);

/** One example of each form, for those whose words were not understood. */
export const RULE_EXAMPLES = [
  '15 working days',
  '45 ngày',
  '36 tháng',
  '3 buổi',
  'trước ngày 10/07/2026',
  'by 2026-04-30',
  'trong tháng 4/2026',
  'ngày 15 hằng tháng',
  'hết tháng',
  '120 ngày trước ngày 08/07/2027',
  '5 working days before 2026-08-14',
] as const;

/**
 * A rule from the words of a document or of a clerk, Vietnamese or English: what `sayRule` says is read back the same.
 * Nothing when the words are none of the forms, or name a day that does not exist.
 */
export function readRule(words: string, event: RuleEvent): DeadlineRule | undefined {
  const said = words.normalize('NFC').trim().replace(/\s+/gu, ' ').replace(WITHIN, '$1');
  for (const [pattern, reading] of PATTERNS) {
    const match = pattern.exec(said);
    if (!match) continue;
    const rule = reading(match.slice(1), event);
    if (isWhole(rule)) return rule;
  }
  return undefined;
}

const dayOr = (text: string | undefined, otherwise: CivilDate) =>
  text === undefined ? otherwise : asDay(text);

/** `10/7/2024` or `2024-07-10`; what is no day stays as it is and is refused below. */
function asDay(text = ''): CivilDate {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text;
}

function asMonth(text = ''): string {
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}` : text;
}

/** Every day and month that the rule names exists. */
function isWhole(rule: DeadlineRule): boolean {
  if (rule.kind === 'month-day' && (rule.day < 1 || rule.day > 31)) return false;
  const { date, from, of, to, month } = rule as Readonly<Record<string, unknown>>;
  const named = [date, from, of, to, month].filter((each) => each !== undefined);
  return named.every((each) => isCivilDate(each) || isCivilMonth(each));
}
