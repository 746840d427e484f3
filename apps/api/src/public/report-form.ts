import type { Language } from '@ocop/calendar';
import { MISMATCHES } from '@ocop/recognition';
import { sha256 } from '@ocop/records';
import { mismatchWords } from '@ocop/words';
import { html, type Html } from '../web/html';
import { addressIn, type Say, sayIn } from './language';

/** How long the same report from the same address is one: a finger that taps twice. */
const ONCE_MS = 10 * 60_000;

/** Where a shopper says that what is sold is not what the certificate says; folded, since most only look. */
export function reportForm(id: string, language: Language): Html {
  const say = sayIn(language);
  const action = addressIn(language, `/c/${id}/phan-anh`);
  return html`<details class="card noprint">
    <summary>${say('Phản ánh sai lệch', 'Report a mismatch')}</summary>
    <form method="post" action="${action}">
      <label for="mismatch">${say('Điều không khớp', 'What does not match')}</label>
      <select id="mismatch" name="mismatch" required>
        <option value="">${say('chọn một điều', 'choose one')}</option>
        ${MISMATCHES.map((one) => html`<option value="${one}">${mismatchWords[one][language]}</option>`)}
      </select>
      <label for="words">${say('Bạn thấy gì (không bắt buộc)', 'What you saw (optional)')}</label>
      <textarea id="words" name="words" rows="3" maxlength="1000"></textarea>
      <label for="place">${say('Bán ở đâu (không bắt buộc)', 'Where it is sold (optional)')}</label>
      <input id="place" name="place" maxlength="200" />
      <p class="soft small">
        ${say(
          'Phản ánh được ghi lại và chuyển đến người kiểm tra của địa phương. Không cần tên hay số điện thoại của bạn.',
          'It is put on record and goes to the inspector of the area. Your name and telephone are not needed.',
        )}
      </p>
      <button>${say('Gửi phản ánh', 'Send')}</button>
    </form>
  </details>`;
}

/** What whoever has just reported sees first. */
export function reportTaken(say: Say): Html {
  return html`<p class="card good" role="status">
    <strong>${say('Đã ghi nhận phản ánh của bạn.', 'Your report is on record.')}</strong>
    ${say('Người kiểm tra của địa phương sẽ xem xét.', 'The inspector of the area will look into it.')}
  </p>`;
}

/** The same words from the same address within ten minutes count once. */
export function reportKey(ip: string, certificate: string, body: unknown, now: number): string {
  return sha256(JSON.stringify([ip, certificate, body, Math.floor(now / ONCE_MS)]));
}
