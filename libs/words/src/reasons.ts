import type { Language } from '@ocop/calendar';
import type { Lapse } from '@ocop/casework';
import type { CycleClosing } from '@ocop/certification';
import type { RoundClosing } from '@ocop/evaluation';
import type { LegalBasis } from '@ocop/regulations';
import { type Book, filled, worded } from './phrase';

/** Why a product's cycle ended without a decision. */
export const cycleClosingWords: Book<CycleClosing> = {
  'no-further-round': {
    vi: 'năm nay không còn đợt đánh giá',
    en: 'no further round this year',
  },
  'law-ended': {
    vi: 'hồ sơ chưa nộp khi quy định cũ hết hiệu lực; đăng ký theo kế hoạch của quy định mới',
    en: 'nothing was filed before the former law ended; register under a plan of the new law',
  },
  'struck-from-list': {
    vi: 'sản phẩm đã được đưa ra khỏi danh mục theo quyết định',
    en: 'put out of the programme by decision',
  },
  'renewal-window-closed': {
    vi: 'hết thời gian nộp hồ sơ đánh giá lại',
    en: 'the time to file for renewal is over',
  },
  'recognition-expired': {
    vi: 'giấy chứng nhận đang đánh giá lại đã hết hiệu lực',
    en: 'the certificate being renewed has expired',
  },
  'recognition-revoked': {
    vi: 'giấy chứng nhận đang đánh giá lại đã bị thu hồi',
    en: 'the certificate being renewed was revoked',
  },
  'recognition-struck-off': {
    vi: 'sản phẩm đã được đưa ra khỏi danh sách',
    en: 'the product was struck off the list',
  },
  'plan-withdrawn': { vi: 'kế hoạch đã rút', en: 'the plan was withdrawn' },
  'recognition-superseded': {
    vi: 'giấy chứng nhận đang đánh giá lại đã được thay bằng giấy khác',
    en: 'the certificate being renewed was replaced by another',
  },
};

export const roundClosingWords: Book<RoundClosing> = {
  'passed-on': {
    vi: 'cấp tổ chức kết thúc, phần còn lại do cấp tiếp nhận làm',
    en: 'its tier has ended; whoever took over does the rest',
  },
  'no-products': { vi: 'không có sản phẩm', en: 'no products' },
  decided: { vi: 'đã quyết định xong', en: 'everything is decided' },
  'plan-withdrawn': { vi: 'kế hoạch đã rút', en: 'the plan was withdrawn' },
  forwarded: { vi: 'đã gửi hồ sơ lên cấp trên', en: 'dossiers have gone to the next tier' },
};

/** Why a deadline is waited for no longer; `{about}` is the round, law or limit that the event names. */
const lapseWords: Book<Lapse> = {
  ...cycleClosingWords,
  'idea-turned-down': { vi: 'không chấp nhận ý tưởng', en: 'the idea was turned down' },
  withdrawn: { vi: 'hồ sơ đã rút', en: 'withdrawn' },
  'papers-asked': { vi: 'chờ bổ sung giấy tờ', en: 'papers were asked for' },
  'other-round': { vi: 'vào đợt {about}', en: 'entered the round {about}' },
  rolled: { vi: 'chuyển sang đợt {about}', en: 'rolled into round {about}' },
  'waits-for-round': { vi: 'chờ đợt đánh giá khác', en: 'waits for another round' },
  'struck-off': { vi: 'đã đưa ra khỏi danh sách', en: 'struck off the list' },
  'round-refused': { vi: 'đợt đánh giá không nhận', en: 'the round does not take it' },
  'nothing-to-forward': {
    vi: 'không có sản phẩm từ {about} điểm',
    en: 'no product has {about} points',
  },
  'no-products': { vi: 'không có sản phẩm trong đợt', en: 'no products in the round' },
  'other-law': { vi: 'thay bằng quy định của {about}', en: 'replaced by the rules of {about}' },
  'more-time': { vi: 'được cho thêm thời hạn', en: 'more time was given' },
  renewed: { vi: 'đã có giấy chứng nhận mới', en: 'there is a new certificate' },
  revoked: { vi: 'giấy chứng nhận đã bị thu hồi', en: 'the certificate was revoked' },
  'passed-on': { vi: 'cơ quan khác tiếp nhận', en: 'another authority has taken over' },
  expired: { vi: 'giấy chứng nhận hết hiệu lực', en: 'the certificate has expired' },
  reopened: { vi: 'mở lại chấm điểm', en: 'the scoring was reopened' },
  'year-over': { vi: 'kế hoạch năm đã kết thúc', en: 'the programme year is over' },
};

/** Why a deadline fell away; a sentence that a former release recorded is said as it stands. */
export function sayLapse({ why, about }: { why: string; about?: string }, language: Language) {
  return filled(worded(lapseWords, why, language), { about });
}

/** Clauses that are codes of this system and not places in a document. */
const clauseWords = {
  'system-default': { vi: 'mặc định của hệ thống', en: 'default of the system' },
  'whole-text': { vi: 'toàn văn', en: 'whole text' },
  'no-further-round': { vi: 'hết đợt đánh giá trong năm', en: 'no further round this year' },
  'plan-withdrawn': { vi: 'kế hoạch đã rút', en: 'the plan was withdrawn' },
} as const;

/** `QĐ 148/QĐ-TTg, điều 7`; where nothing is cited, that it is the system's default. */
export function sayBasis({ document, clause }: LegalBasis, language: Language): string {
  const words = worded(clauseWords, clause, language);
  return clause === 'system-default' ? words : `${document}, ${words}`;
}
