import type { LegalSource, Regulation } from '../regulation';
import { endedBy26, qd148 } from './148-2023';

const DOCUMENT = 'QĐ 1489/QĐ-TTg ngày 06/07/2025 sửa đổi QĐ 148/QĐ-TTg';
const amended: LegalSource = { document: DOCUMENT, article: 'Phụ lục II mục 1', certainty: 'text' };
const centre = qd148.tiers.filter((rule) => rule.tier === 'centre');

/** The district tier is gone: the province recognises 3 and 4 stars. Everything else stands as in 148. */
export const qd148amended: Regulation = {
  ...qd148,
  id: '148-1489-2025',
  citation: 'QĐ 148/QĐ-TTg + 1489/QĐ-TTg',
  issuedOn: '2025-07-06',
  inForceFrom: '2025-07-06',
  ends: endedBy26,
  amends: { law: '148-2023', source: amended },
  tiers: [
    {
      tier: 'province',
      decidedBy: 'Chủ tịch UBND cấp tỉnh',
      recognises: [3, 4],
      forwards: { from: 90, to: 'centre', source: amended },
      revokes: [3, 4],
      source: amended,
    },
    ...centre,
  ],
  procedure: [
    {
      id: 'commune-check',
      who: 'UBND cấp xã',
      what: 'tiếp nhận, kiểm tra, báo cáo tỉnh',
      source: amended,
    },
    {
      id: 'province-score',
      who: 'Hội đồng cấp tỉnh',
      what: 'đánh giá, công nhận 3-4 sao; chuyển 90-100 điểm lên trung ương',
      source: amended,
    },
    ...qd148.procedure.filter((step) => step.id === 'centre-score'),
  ],
};
