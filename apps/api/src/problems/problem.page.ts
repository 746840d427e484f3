import { html, type Html } from '../web/html';
import type { Problem } from './problem';

/** Titles of the few refusals that readers of pages meet. */
const TITLES: Readonly<Record<number, string>> = {
  401: 'Cần đăng nhập',
  403: 'Không thuộc phần việc của bạn',
  404: 'Không có trang này',
  405: 'Không có trang này',
  503: 'Hệ thống tạm thời chưa phục vụ được',
};

/** A refusal as a page: what is wrong, where to go. */
export function problemPage({ status, code, detail, faults = [] }: Problem): Html {
  return html`<section class="small">
    <h1>${TITLES[status] ?? (status < 500 ? 'Yêu cầu không hợp lệ' : 'Có lỗi trong hệ thống')}</h1>
    <p class="error" role="alert">${detail}</p>
    ${
      faults.length > 0 &&
      html`<ul>
        ${faults.map(({ path, got }) => html`<li>${path}: ${got}</li>`)}
      </ul>`
    }
    <p><a href="/">${status === 401 ? 'Đăng nhập' : 'Về trang đầu'}</a></p>
    <p><small>${code}</small></p>
  </section>`;
}
