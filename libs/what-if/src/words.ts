import type { Outcome } from '@ocop/regulations';
import { CHANGE_FORMS, type ChangeUnread } from './change';
import type { Impossible } from './hypothesis';
import { type Book, filled, type Phrase } from '@ocop/words';
import { formatDay } from '@ocop/calendar';

export const outcomeWords: Book<Outcome> = {
  recognise: { vi: 'công nhận', en: 'recognised' },
  forward: { vi: 'gửi lên cấp trên', en: 'forwarded' },
  'hand-down': { vi: 'trả về cấp dưới', en: 'handed down' },
  'not-recognise': { vi: 'không công nhận', en: 'not recognised' },
};

const impossibleWords: Book<Impossible['code']> = {
  NO_SUCH_CUT_OFF: {
    vi: 'quy định không có mức {from} điểm; có: {known}',
    en: 'the law has no cut-off at {from} points; it has: {known}',
  },
  CUT_OFFS_CROSS: {
    vi: 'mức mới {to} phải nằm giữa {below} và {above}',
    en: 'the new cut-off {to} has to lie between {below} and {above}',
  },
  DAY_OFF_ALREADY: { vi: '{day} đã là ngày nghỉ', en: '{day} is a day off already' },
  YEAR_WITHOUT_TABLE: {
    vi: 'lịch chưa có năm của ngày {day}; có: {known}',
    en: 'the calendar has no table of the year of {day}; it has: {known}',
  },
  AS_IT_IS: { vi: 'thay đổi này đúng như hiện nay: {form}', en: 'that is how it is: {form}' },
};

export function sayImpossible(fault: Impossible): Phrase {
  const facts: Record<string, unknown> = {
    ...fault,
    ...('day' in fault ? { day: formatDay(fault.day) } : {}),
    ...('change' in fault ? { form: CHANGE_FORMS[fault.change.kind].split(':')[0] } : {}),
  };
  const { vi, en } = impossibleWords[fault.code];
  return { vi: filled(vi, facts), en: filled(en, facts) };
}

/** What cannot be read as a change, with how one is written. */
export function sayUnread({ text, form, known = [] }: ChangeUnread): Phrase {
  const shown = JSON.stringify(text);
  const wanted = [...(form ? [form] : []), ...known].join(', ');
  return {
    vi: `không đọc được thay đổi ${shown}; cách viết: ${wanted}`,
    en: `${shown} is no change; written so: ${wanted}`,
  };
}
