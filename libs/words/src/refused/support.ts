import type { RefusalCode } from '@ocop/ground';
import type { Book } from '../phrase';

/** Claims on support money. */
export const supportRefusals = {
  SUPPORT_NOT_ENTITLED: { vi: 'kế hoạch không có tiền hỗ trợ cho giấy này', en: 'no money for it' },
  SUPPORT_CLAIMED_ALREADY: { vi: 'đã đề nghị nhận tiền hỗ trợ', en: 'it is claimed already' },
  SUPPORT_WINDOW_OVER: { vi: 'hết thời gian đề nghị hỗ trợ', en: 'the time of claiming is over' },
  SUPPORT_PAPERS_WRONG: { vi: 'giấy tờ hỗ trợ ghi sai', en: 'papers of the claim are wrong' },
  SUPPORT_HEARD_HOW: {
    vi: 'gửi thay chủ thể thì nói biết bằng cách nào',
    en: 'whoever sends for a producer says how they know',
  },
  SUPPORT_NOT_OPEN: { vi: 'không có đề nghị hỗ trợ chờ việc này', en: 'no claim waits for this' },
  SUPPORT_PAPERS_MISSING: { vi: 'còn thiếu giấy tờ hỗ trợ', en: 'papers of the claim are missing' },
  SUPPORT_OVER_ENTITLED: { vi: 'duyệt nhiều hơn mức hỗ trợ', en: 'more than it entitles to' },
  SUPPORT_LESS_WHY: { vi: 'duyệt ít hơn thì nói lý do', en: 'less needs a reason' },
  SUPPORT_SUM_UNSEEN: { vi: 'chưa xem tổng đã duyệt', en: 'the sum granted was not seen' },
  SUPPORT_BUDGET_SPENT: { vi: 'kinh phí hỗ trợ không đủ', en: 'the budget does not reach' },
  SUPPORT_ABOVE_BUDGET: {
    vi: 'vượt kinh phí thì nói lý do',
    en: 'above the budget needs a reason',
  },
  SUPPORT_PAID_TOO_MUCH: { vi: 'chi nhiều hơn số còn phải trả', en: 'more than is owed' },
} as const satisfies Partial<Book<RefusalCode>>;
