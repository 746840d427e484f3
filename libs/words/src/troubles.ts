import type { Language } from '@ocop/calendar';
import { sayLetter } from './letters';
import { type Book, type Phrase, phraseOf, worded } from './phrase';
import { sayRefusal } from './refusals';

/** Why a case does not go on by itself. */
const troubleWords: Readonly<Record<string, Phrase>> = {
  LOG_BEHIND: {
    vi: 'đã dừng: nhật ký đứng sau bộ máy; quản trị chạy ocop reconcile',
    en: 'stopped: the log is behind the engine; run ocop reconcile',
  },
  LOG_DIFFERS: {
    vi: 'đã dừng: nhật ký khác với bộ máy; quản trị chạy ocop reconcile',
    en: 'stopped: log and engine differ; run ocop reconcile',
  },
  NOTHING_CAME: {
    vi: 'đến hạn mà quy tắc không ghi được gì; báo cho quản trị',
    en: 'due, but the rules recorded nothing; tell an administrator',
  },
  REFUSED: {
    vi: 'một việc gửi đi đã bị từ chối',
    en: 'something it sent was refused',
  },
};

/** What was refused to a case: a letter to another, or work of a service where there is no receiver. */
export interface RefusedToCase {
  readonly code: string;
  readonly command: string | null;
  readonly to: string | null;
}

export interface SaidTrouble {
  readonly code: string;
  readonly detail: string;
  readonly refused: RefusedToCase | null;
}

/** What stands in a case's way, in one sentence. */
export function sayTrouble({ code, detail, refused }: SaidTrouble, language: Language): string {
  if (!refused) return [worded(troubleWords, code, language), detail].filter(Boolean).join(': ');
  const why = sayRefusal(refused.code, language);
  const { command, to } = refused;
  const isVietnamese = language === 'vi';
  if (command === null || to === null)
    return isVietnamese ? `một công việc bị từ chối: ${why}` : `some work was refused: ${why}`;
  const letter = sayLetter(command, to, language);
  return isVietnamese ? `thư ${letter}, bị từ chối: ${why}` : `letter ${letter}, refused: ${why}`;
}

const ANOTHER_ROUND: Phrase = {
  vi: 'Đưa sản phẩm vào đợt khác, hoặc gia hạn nhận hồ sơ của đợt nếu có quyết định.',
  en: 'Put the product into another round, or give the round more time where a decision says so.',
};
const IN_THE_PLAN: Phrase = {
  vi: 'Điều chỉnh kế hoạch năm cho đúng quy định, nơi và thời gian, rồi làm lại thao tác đã dẫn tới đây.',
  en: 'Amend the year’s plan (law, place, time), then do again what led here.',
};
const SHEETS: Phrase = {
  vi: 'Nhắc thành viên Hội đồng nộp phiếu, rồi kết thúc phiên họp lại.',
  en: 'Have the council’s members hand their sheets in, then close the session again.',
};
const BY_OPERATORS: Phrase = {
  vi: 'Đừng sửa tay: báo người vận hành chạy ocop audit verify và ocop reconcile.',
  en: 'Mend nothing by hand: have the operators run ocop audit verify and ocop reconcile.',
};

/** What to do about a refusal, where more can be said than to look. */
const HELP: Readonly<Record<string, Phrase>> = {
  ROUND_FROZEN: ANOTHER_ROUND,
  ROUND_CLOSED: ANOTHER_ROUND,
  WRONG_ROUND: ANOTHER_ROUND,
  YEAR_OVER: IN_THE_PLAN,
  LAW_ENDED: IN_THE_PLAN,
  TIER_ENDED: IN_THE_PLAN,
  AUTHORITY_UNKNOWN: IN_THE_PLAN,
  COMMUNE_UNKNOWN: IN_THE_PLAN,
  NO_SHEETS: SHEETS,
  SHEETS_MISSING: SHEETS,
  SHEET_DIFFERS: BY_OPERATORS,
  CERTIFICATE_DIFFERS: BY_OPERATORS,
  SIGNATURE_WRONG: BY_OPERATORS,
  KEY_UNKNOWN: BY_OPERATORS,
  MALFORMED_ENVELOPE: BY_OPERATORS,
  CASE_STOPPED: BY_OPERATORS,
};

const LOOK: Phrase = {
  vi: 'Mở vụ việc nhận thư, sửa điều bị từ chối, rồi làm lại thao tác đã gửi thư này.',
  en: 'Open the receiving case, mend what it refused, then do again what sent this letter.',
};
const LOOK_AT_WORK: Phrase = {
  vi: 'Mở vụ việc, xem Diễn biến, sửa điều bị từ chối rồi làm lại thao tác trước đó.',
  en: 'Open the case, read its history, mend what was refused, then do the act before it again.',
};

/** What to do about it; nothing more than the trouble says of itself where nothing was refused. */
export function helpInTrouble({ refused }: Pick<SaidTrouble, 'refused'>, language: Language) {
  if (!refused) return undefined;
  const help = phraseOf(HELP, refused.code) ?? (refused.to === null ? LOOK_AT_WORK : LOOK);
  return help[language];
}

/** How a case stands in the engine, held against the log. */
export const conditionWords = {
  level: { vi: 'chạy đúng theo nhật ký', en: 'level with the log' },
  behind: { vi: 'đứng sau nhật ký', en: 'behind the log' },
  ahead: { vi: 'đi trước nhật ký', en: 'ahead of the log' },
  failing: { vi: 'lặp lỗi trong Temporal', en: 'failing over and over in Temporal' },
  'not-running': { vi: 'không chạy', en: 'not running' },
  unknown: {
    vi: 'còn chạy dù vụ việc đã kết thúc trong nhật ký hoặc nhật ký không biết',
    en: 'running though the log has closed it or does not know it',
  },
} as const satisfies Book<string>;
