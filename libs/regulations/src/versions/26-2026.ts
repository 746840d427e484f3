import type { LegalSource, Regulation } from '../regulation';

const DOCUMENT = 'QĐ 26/2026/QĐ-TTg ngày 22/05/2026';
const article = (number: string): LegalSource => ({
  document: DOCUMENT,
  article: number,
  certainty: 'text',
});

/** Commune checks in 15 working days, province recognises 3-4 stars, centre 5; renewal 180 to 120 days ahead. */
export const qd26: Regulation = {
  id: '26-2026',
  citation: 'QĐ 26/2026/QĐ-TTg',
  issuedOn: '2026-05-22',
  inForceFrom: '2026-05-22',
  tiers: [
    {
      tier: 'province',
      decidedBy: 'Chủ tịch UBND cấp tỉnh',
      recognises: [3, 4],
      forwards: { from: 90, to: 'centre', source: article('điều 7 khoản 3 điểm e') },
      revokes: [3, 4],
      source: article('điều 4'),
    },
    {
      tier: 'centre',
      decidedBy: 'Bộ trưởng Bộ Nông nghiệp và Môi trường',
      recognises: [5],
      handsDownTo: { tier: 'province', source: article('điều 7') },
      revokes: [5],
      source: article('điều 4'),
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
    { id: 'form-01', name: 'Mẫu số 01: Phiếu đăng ký', mandatory: true },
    { id: 'form-02', name: 'Mẫu số 02: Bản tự đánh giá', mandatory: true },
    { id: 'food-safety', name: 'Giấy chứng nhận an toàn thực phẩm', mandatory: false },
    { id: 'test-reports', name: 'Phiếu kết quả kiểm nghiệm', mandatory: false },
    { id: 'updates', name: 'Thông tin cập nhật sau công nhận (đánh giá lại)', mandatory: false },
  ],
  procedure: [
    {
      id: 'commune-check',
      who: 'UBND cấp xã',
      what: 'kiểm tra hồ sơ, đánh giá 4 nội dung, báo cáo (Mẫu số 03)',
      term: '15 ngày làm việc kể từ ngày nhận',
      source: article('điều 7'),
    },
    {
      id: 'province-receive',
      who: 'Cơ quan tham mưu OCOP cấp tỉnh',
      what: 'tiếp nhận, kiểm tra thành phần và nội dung hồ sơ',
      source: article('điều 7'),
    },
    {
      id: 'province-score',
      who: 'Hội đồng cấp tỉnh',
      what: 'đánh giá, đề xuất; đợt 1 trước 30/06, đợt 2 trước 30/12',
      source: article('điều 5'),
    },
    {
      id: 'province-decide',
      who: 'Chủ tịch UBND cấp tỉnh',
      what: 'công nhận 3-4 sao; gửi hồ sơ từ 90 điểm về Bộ trước 30/07 và 30/01',
      source: article('điều 5'),
    },
    {
      id: 'centre-score',
      who: 'Hội đồng trung ương',
      what: 'đánh giá, công nhận 5 sao; đợt 1 trước 30/09, đợt 2 trước 30/03',
      source: article('điều 5'),
    },
  ],
  validity: { months: 36, source: article('điều 4 khoản 3') },
  communeCheck: {
    contents: ['material', 'labour', 'idea', 'identity'],
    workingDays: 15,
    source: article('điều 7'),
  },
  // "các hồ sơ được UBND cấp xã đề nghị trước ngày 30 tháng 4 ... 30 tháng 10": the commune's day, not the province's receipt.
  intake: { counts: 'commune-proposal', source: article('điều 5') },
  reEvaluation: {
    filingWindow: { opensDaysBefore: 180, closesDaysBefore: 120 },
    evaluateWithinDays: 45,
    vote: 'written',
    source: article('điều 7 khoản 6'),
  },
  graceAfterExpiry: { days: 180, source: article('điều 12') },
  revocation: {
    days: 15,
    causes: [
      { id: 'untrue-dossier', what: 'hồ sơ không trung thực hoặc giả mạo' },
      { id: 'criteria-not-met', what: 'không còn đạt tiêu chí theo kết luận kiểm tra' },
      {
        id: 'law-breach',
        what: 'vi phạm về chất lượng, an toàn thực phẩm, môi trường, SHTT, nhãn',
      },
      { id: 'mark-misuse', what: 'sử dụng nhãn hiệu OCOP sai quy định' },
      { id: 'production-stopped', what: 'chủ thể ngừng sản xuất sản phẩm' },
      { id: 'other-finding', what: 'kết luận khác của cơ quan có thẩm quyền' },
    ],
    source: article('điều 8'),
  },
};
