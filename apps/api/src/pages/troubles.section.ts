import type { TroubledCase } from '@ocop/records';
import { html, type Html } from './html';

const WORDS: Readonly<Record<string, string>> = {
  LOG_BEHIND: 'đã dừng: nhật ký đứng sau bộ máy; quản trị chạy ocop reconcile',
  LOG_DIFFERS: 'đã dừng: nhật ký khác với bộ máy; quản trị chạy ocop reconcile',
  NOTHING_CAME: 'đến hạn mà quy tắc không ghi được gì; báo cho quản trị',
  REFUSED: 'một việc gửi đi đã bị từ chối',
};

/** Cases that do not go on by themselves; empty where all is well. */
export function troublesSection(troubles: readonly TroubledCase[]): Html | false {
  if (troubles.length === 0) return false;
  return html`<section class="troubles" aria-labelledby="can-xem">
    <h2 id="can-xem">Vụ việc cần xem</h2>
    <ul>
      ${troubles.map(
        ({ stream, code, detail }) =>
          html`<li><b>${stream}</b>: ${WORDS[code] ?? code}${detail && ` (${detail})`}</li>`,
      )}
    </ul>
  </section>`;
}
