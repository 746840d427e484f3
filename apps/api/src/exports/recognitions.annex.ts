import { formatDay } from '@ocop/calendar';
import type { Annex } from '@ocop/exchange';
import type { CertificateRegisterRow } from '@ocop/records';
import { recognitionStageWords, renewalAnswerWords } from '@ocop/words';
import { dayOrNone } from './head';

/** The register of certificates; such a list can be carried into another system as it is. */
export function recognitionsAnnex(title: readonly string[]): Annex<CertificateRegisterRow> {
  return {
    name: 'giay-chung-nhan',
    title,
    columns: [
      { heading: 'Tên sản phẩm', width: 32, cell: ({ product }) => product },
      { heading: 'Tên chủ thể', width: 34, cell: ({ owner }) => owner },
      { heading: 'Địa chỉ', width: 22, cell: ({ commune }) => commune },
      { heading: 'Số sao', width: 8, cell: ({ stars }) => stars },
      { heading: 'Số giấy chứng nhận', width: 24, cell: ({ number }) => number },
      { heading: 'Ngày công nhận', width: 13, cell: ({ validFrom }) => dayOrNone(validFrom) },
      { heading: 'Hiệu lực đến', width: 13, cell: ({ validUntil }) => dayOrNone(validUntil) },
      { heading: 'Cơ quan công nhận', width: 28, cell: ({ authority }) => authority },
      { heading: 'Tình trạng', width: 18, cell: ({ stage }) => recognitionStageWords[stage].vi },
      { heading: 'Ý định đánh giá lại', width: 24, cell: answer },
      { heading: 'Ghi chú', width: 24, cell: note },
    ],
  };
}

function answer({ intention, endedOn }: CertificateRegisterRow): string {
  if (intention === null && endedOn) return '';
  return renewalAnswerWords[intention ?? 'unanswered'].vi;
}

function note({ windowOpens, windowCloses, endedOn }: CertificateRegisterRow): string {
  if (endedOn) return `hết hiệu lực từ ${formatDay(endedOn)}`;
  if (!windowOpens || !windowCloses) return '';
  return `nộp đánh giá lại từ ${formatDay(windowOpens)} đến ${formatDay(windowCloses)}`;
}
