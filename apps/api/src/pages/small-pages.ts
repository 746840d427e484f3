import type { Verified } from '../verify/public-register';
import { html, type Html } from './html';
import { day } from './words';

/** Where a key is given; nothing else is asked for. */
export function loginPage(wrong: boolean): Html {
  return html`<section class="small">
    <h1>Đăng nhập</h1>
    <p>
      Nhập khóa truy cập. Ở bản thử nghiệm, các khóa được in ra khi khởi động và nằm trong tệp
      <code>demo-users.json</code>.
    </p>
    ${wrong && html`<p class="error" role="alert">Khóa không đúng, hoặc đã bị thu hồi.</p>`}
    <form method="post" action="/dang-nhap">
      <label for="khoa">Khóa truy cập</label>
      <input id="khoa" name="key" type="password" autocomplete="current-password" required />
      <button>Đăng nhập</button>
    </form>
  </section>`;
}

/** What the address printed on a certificate shows to anybody. */
export function verifiedPage(entry: Verified): Html {
  return html`<section class="small verify ${entry.valid ? 'good' : 'bad'}">
    <p class="verdict">
      ${entry.valid ? 'Giấy chứng nhận CÒN HIỆU LỰC' : 'Giấy chứng nhận KHÔNG CÒN HIỆU LỰC'}
    </p>
    <p class="state">${entry.stateName}</p>
    <h1>${entry.product}</h1>
    <dl>
      <dt>Hạng</dt>
      <dd>${entry.stars} sao</dd>
      <dt>Chủ thể</dt>
      <dd>${entry.owner}, ${entry.commune}</dd>
      <dt>Số</dt>
      <dd>${entry.number}</dd>
      <dt>Nơi cấp</dt>
      <dd>${entry.authority}</dd>
      <dt>Hiệu lực</dt>
      <dd>${day(entry.validFrom)} - ${day(entry.validUntil)}</dd>
    </dl>
    <p>Bản minh họa: không có giá trị pháp lý.</p>
  </section>`;
}

export function unknownCertificatePage(): Html {
  return html`<section class="small verify bad">
    <p class="verdict">Không có giấy chứng nhận này trong sổ</p>
    <p>Kiểm tra lại địa chỉ in trên giấy, hoặc hỏi cơ quan cấp.</p>
  </section>`;
}
