import type { RefusalCode } from '@ocop/ground';
import type { Book } from '../phrase';

/** Law, days and deadlines. */
export const dayRefusals = {
  REGULATION_UNKNOWN: { vi: 'không có quy định này', en: 'there is no such law' },
  LAW_NOT_BEGUN: { vi: 'quy định chưa có hiệu lực', en: 'the law is not in force yet' },
  TIER_UNKNOWN: { vi: 'quy định không có cấp này', en: 'the law has no such tier' },
  DAY_OUT_OF_RANGE: {
    vi: 'ngày ngoài lịch làm việc đã có',
    en: 'a day outside the known calendar',
  },
  DEADLINE_NOT_OPEN: { vi: 'không còn thời hạn này', en: 'the deadline is open no longer' },
  DEADLINE_PAUSED: { vi: 'thời hạn đang tạm dừng', en: 'the deadline is paused' },
  EXTENSION_NOT_LATER: { vi: 'hạn mới không muộn hơn hạn cũ', en: 'the new day is not later' },
  EXTENSION_IN_PAST: { vi: 'hạn mới đã qua', en: 'the new day has passed' },
  EXTENSION_TOO_FAR: { vi: 'hạn mới quá xa', en: 'the new day is too far away' },
  CLOCK_IS_REAL: { vi: 'đồng hồ thật không chỉnh được', en: 'a real clock cannot be set' },
  CLOCK_GOES_FORWARD: { vi: 'đồng hồ chỉ chạy tới', en: 'the clock goes forward only' },
} as const satisfies Partial<Book<RefusalCode>>;
