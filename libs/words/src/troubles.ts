import type { Phrase } from './phrase';

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
