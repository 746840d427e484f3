import type { RefusalCode } from '@ocop/ground';
import type { Book } from '../phrase';

/** What services and the shell around a case cannot do. */
export const shellRefusals = {
  PAPER_DIFFERS: {
    vi: 'văn bản đã lập với nội dung khác',
    en: 'the paper was made with another content',
  },
  MATTER_MISSING: { vi: 'thiếu nội dung kèm theo', en: 'its matter is missing' },
  NOT_STORABLE: { vi: 'không lưu được nội dung này', en: 'it cannot be stored' },
  CANNOT_BE_DONE: { vi: 'không làm được', en: 'it cannot be done' },
  NOT_YOUR_VOICE: { vi: 'không được gửi thay', en: 'not to be sent for others' },
  LEAVE_ENDED: { vi: 'giấy phép gửi đã hết hạn', en: 'the leave has ended' },
  CANNOT_BE_DECIDED: { vi: 'không quyết định được', en: 'it cannot be decided' },
  CANNOT_BE_RECORDED: { vi: 'không ghi được', en: 'it cannot be recorded' },
  REFUSED_OTHERWISE: { vi: 'bị từ chối vì lý do khác', en: 'refused for another reason' },
} as const satisfies Partial<Book<RefusalCode>>;
