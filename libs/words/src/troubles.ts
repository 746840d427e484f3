import type { Book, Phrase } from './phrase';

/** Why a case does not go on by itself. */
export const troubleWords: Readonly<Record<string, Phrase>> = {
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
