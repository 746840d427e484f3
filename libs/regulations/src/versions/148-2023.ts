import type { EndOfLaw, LegalSource, Regulation } from '../regulation';

const DOCUMENT = 'QĐ 148/QĐ-TTg ngày 24/02/2023';
const annex2: LegalSource = { document: DOCUMENT, article: 'Phụ lục II', certainty: 'text' };

/** QĐ 26/2026, điều 12: dossiers filed before 22/05/2026 are finished in 60 days, re-evaluations in 30. */
export const endedBy26: EndOfLaw = {
  by: '26-2026',
  filedUntil: '2026-05-21',
  decidedUntil: { first: '2026-07-21', upgrade: '2026-07-21', 're-evaluation': '2026-06-21' },
  source: {
    document: 'QĐ 26/2026/QĐ-TTg ngày 22/05/2026',
    article: 'điều 12',
    certainty: 'text',
  },
};

/** The former laws know revocation; how it goes was not found in them. */
export const revocationAsIn26 = (document: string): Regulation['revocation'] => ({
  days: 15,
  causes: [],
  source: { document, certainty: 'inference', note: 'thời hạn như QĐ 26/2026, điều 8' },
});

/** The district recognises 3 stars and forwards 70 to 100 points; the province 4, the centre 5. Parts 40/25/35. */
export const qd148: Regulation = {
  id: '148-2023',
  citation: 'QĐ 148/QĐ-TTg',
  issuedOn: '2023-02-24',
  inForceFrom: '2023-02-24',
  // Decisions on what was filed before the amendment go on; the district alone has an earlier end.
  ends: { ...endedBy26, filedUntil: '2025-07-05' },
  tiers: [
    {
      tier: 'district',
      decidedBy: 'Chủ tịch UBND cấp huyện',
      recognises: [3],
      forwards: { from: 70, to: 'province', source: annex2 },
      revokes: [3],
      ends: {
        lastDay: '2025-06-30',
        powersTo: 'province',
        powersFrom: '2025-07-06',
        source: {
          document: 'QĐ 1489/QĐ-TTg ngày 06/07/2025',
          article: 'Phụ lục II mục 1',
          certainty: 'text',
          note: 'cấp huyện kết thúc hoạt động từ 01/07/2025; quyền của cấp huyện chuyển cho cấp tỉnh từ 06/07/2025',
        },
      },
      source: annex2,
    },
    {
      tier: 'province',
      decidedBy: 'Chủ tịch UBND cấp tỉnh',
      recognises: [4],
      forwards: { from: 90, to: 'centre', source: annex2 },
      handsDownTo: {
        tier: 'district',
        source: {
          document: DOCUMENT,
          certainty: 'inference',
          note: 'kết quả dưới 70 điểm tại tỉnh được chuyển về nơi công nhận 3 sao',
        },
      },
      revokes: [4],
      source: annex2,
    },
    {
      tier: 'centre',
      decidedBy: 'Bộ trưởng Bộ Nông nghiệp và PTNT',
      recognises: [5],
      handsDownTo: {
        tier: 'province',
        source: { document: DOCUMENT, certainty: 'inference', note: 'như QĐ 26/2026, điều 5' },
      },
      revokes: [5],
      source: annex2,
    },
  ],
  starBands: [
    { stars: 5, from: 90 },
    { stars: 4, from: 70 },
    { stars: 3, from: 50 },
    { stars: 2, from: 30 },
    { stars: 1, from: 0 },
  ],
  parts: [
    { part: 'A', name: 'Sản phẩm và sức mạnh cộng đồng', max: 40 },
    { part: 'B', name: 'Khả năng tiếp thị', max: 25 },
    { part: 'C', name: 'Chất lượng sản phẩm', max: 35 },
  ],
  papers: [
    { id: 'registration', name: 'Phiếu đăng ký đánh giá, phân hạng sản phẩm', mandatory: true },
    { id: 'self-assessment', name: 'Bản tự đánh giá và minh chứng', mandatory: true },
    { id: 'food-safety', name: 'Giấy chứng nhận an toàn thực phẩm hoặc cam kết', mandatory: false },
    { id: 'test-reports', name: 'Phiếu kết quả kiểm nghiệm', mandatory: false },
    { id: 'product-story', name: 'Câu chuyện sản phẩm', mandatory: false },
  ],
  procedure: [
    {
      id: 'commune-confirm',
      who: 'UBND cấp xã',
      what: 'xác nhận tỷ lệ lao động địa phương, nguồn nguyên liệu; tiếp nhận và gửi hồ sơ',
      source: annex2,
    },
    {
      id: 'district-score',
      who: 'Hội đồng cấp huyện',
      what: 'đánh giá, phân hạng; công nhận 3 sao; chuyển 70-100 điểm lên tỉnh',
      source: annex2,
    },
    {
      id: 'province-score',
      who: 'Hội đồng cấp tỉnh',
      what: 'đánh giá, công nhận 4 sao; chuyển 90-100 điểm lên trung ương',
      source: annex2,
    },
    {
      id: 'centre-score',
      who: 'Hội đồng trung ương',
      what: 'đánh giá, công nhận 5 sao',
      source: annex2,
    },
  ],
  validity: { months: 36, source: annex2 },
  communeCheck: { contents: ['material', 'labour'], source: annex2 },
  revocation: revocationAsIn26(DOCUMENT),
  expiryNotice: { daysBefore: 30, source: annex2 },
};
