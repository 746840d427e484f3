import { formatDay } from '@ocop/calendar';
import { html, type Html } from '../web/html';
import type { Verified } from './public-register';

/** What the address printed on a certificate shows to anybody. */
export function verifiedPage(entry: Verified): Html {
  return html`<section class="small ${entry.valid ? 'good' : 'bad'}">
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
      <dd>${formatDay(entry.validFrom)} - ${formatDay(entry.validUntil)}</dd>
    </dl>
    <p>Bản minh họa: không có giá trị pháp lý.</p>
  </section>`;
}

export function unknownCertificatePage(): Html {
  return html`<section class="small bad">
    <p class="verdict">Không có giấy chứng nhận này trong sổ</p>
    <p>Kiểm tra lại địa chỉ in trên giấy, hoặc hỏi cơ quan cấp.</p>
  </section>`;
}
