import type { RefusalCode } from '@ocop/ground';
import type { Book } from '../phrase';

/** Products, their criteria sets and their certificates. */
export const productRefusals = {
  PAPERS_MISSING: { vi: 'hồ sơ thiếu giấy tờ', en: 'papers are missing' },
  CONTENTS_MISSING: { vi: 'xã chưa xác nhận đủ nội dung', en: 'the commune has not confirmed all' },
  FILING_ENDED: {
    vi: 'hết thời gian nộp hồ sơ theo quy định này',
    en: 'filing under the law has ended',
  },
  ROUND_REQUIRED: { vi: 'cần nêu đợt đánh giá', en: 'a round has to be named' },
  NOT_SCORED: { vi: 'chưa được chấm điểm', en: 'it has not been scored' },
  PUT_OFF: { vi: 'Hội đồng để lại đợt sau', en: 'the council has put it off' },
  CRITERIA_SET_UNKNOWN: { vi: 'không có bộ tiêu chí này', en: 'there is no such criteria set' },
  LAW_WITHOUT_SETS: {
    vi: 'chưa có phiếu chấm của quy định này',
    en: 'the sheets of the law are not known',
  },
  SET_CHOSEN_ALREADY: { vi: 'đã chọn bộ tiêu chí này', en: 'the set has been chosen already' },
  SET_CHANGE_BY_DECISION: {
    vi: 'đổi bộ tiêu chí cần quyết định, lý do',
    en: 'a set is changed by decision only',
  },
  SET_NOT_CHOSEN: { vi: 'chưa chọn bộ tiêu chí', en: 'no criteria set has been chosen' },
  RENEWAL_BY_PLAN: {
    vi: 'đánh giá lại theo danh mục của kế hoạch',
    en: 'the renewal goes by the plan’s list',
  },
  RENEWAL_WINDOW: { vi: 'ngoài thời gian đánh giá lại', en: 'outside the window of renewal' },
  PROGRAMME_REQUIRED: { vi: 'cần nêu kế hoạch năm', en: 'a programme year has to be named' },
  REVOCATION_ALREADY_PROPOSED: {
    vi: 'đã có đề nghị thu hồi',
    en: 'a revocation has been proposed already',
  },
  NO_REVOCATION_PROPOSED: { vi: 'không có đề nghị thu hồi', en: 'no revocation has been proposed' },
  CERTIFICATE_ITSELF: {
    vi: 'giấy chứng nhận không thay chính nó',
    en: 'a certificate cannot replace itself',
  },
  RECOGNITION_TWICE: { vi: 'giấy chứng nhận nêu hai lần', en: 'a certificate is named twice' },
  ENDED_ALREADY: { vi: 'quyết định này đã được ghi', en: 'that decision is on record already' },
  CERTIFICATES_CANNOT_END: {
    vi: 'có giấy chứng nhận không chấm dứt được',
    en: 'some certificates cannot be ended',
  },
} as const satisfies Partial<Book<RefusalCode>>;
