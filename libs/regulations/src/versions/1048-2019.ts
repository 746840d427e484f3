import type { Regulation } from '../regulation';
import { revocationAsIn26 } from './148-2023';

const DOCUMENT = 'QĐ 1048/QĐ-TTg ngày 21/08/2019, sửa đổi bởi QĐ 781/QĐ-TTg ngày 08/06/2020';
const text = (article: string) => ({ document: DOCUMENT, article, certainty: 'text' }) as const;

/** The district scores and forwards from 50 points; only province and centre recognise. Parts 35/25/40. */
export const qd1048: Regulation = {
  id: '1048-2019',
  citation: 'QĐ 1048/QĐ-TTg + 781/QĐ-TTg',
  issuedOn: '2019-08-21',
  inForceFrom: '2019-08-21',
  ends: {
    by: '148-2023',
    filedUntil: '2023-02-23',
    // QĐ 148 says nothing about dossiers under way; no decision under the former law was seen after it came.
    decidedUntil: { first: '2023-02-23', upgrade: '2023-02-23', 're-evaluation': '2023-02-23' },
    source: {
      document: 'QĐ 148/QĐ-TTg ngày 24/02/2023',
      certainty: 'inference',
      note: 'thay thế QĐ 1048/QĐ-TTg và QĐ 781/QĐ-TTg từ ngày ký 24/02/2023',
    },
  },
  tiers: [
    {
      tier: 'district',
      decidedBy: 'Chủ tịch UBND cấp huyện',
      recognises: [],
      forwards: { from: 50, to: 'province', source: text('Phụ lục II') },
      revokes: [],
      source: text('Phụ lục II'),
    },
    {
      tier: 'province',
      decidedBy: 'Chủ tịch UBND cấp tỉnh',
      recognises: [3, 4],
      forwards: { from: 90, to: 'centre', source: text('Phụ lục II') },
      revokes: [3, 4],
      source: text('Phụ lục II'),
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
      source: text('Phụ lục II'),
    },
  ],
  // The text prints whole-number bands (70-89, 50-69); an average of 69.5 is read as below 70.
  starBands: [
    { stars: 5, from: 90 },
    { stars: 4, from: 70 },
    { stars: 3, from: 50 },
    { stars: 2, from: 30 },
    { stars: 1, from: 0 },
  ],
  parts: [
    { part: 'A', name: 'Sản phẩm và sức mạnh của cộng đồng', max: 35 },
    { part: 'B', name: 'Khả năng tiếp thị', max: 25 },
    { part: 'C', name: 'Chất lượng sản phẩm', max: 40 },
  ],
  papers: [
    { id: 'registration', name: 'Phiếu đăng ký đánh giá, phân hạng', mandatory: true },
    {
      id: 'business-plan',
      name: 'Phương án, kế hoạch sản xuất kinh doanh (Biểu 03)',
      mandatory: true,
    },
    { id: 'profile', name: 'Giới thiệu tổ chức (Biểu 04)', mandatory: true },
    { id: 'business-licence', name: 'Giấy đăng ký kinh doanh', mandatory: true },
    { id: 'samples', name: '05 đơn vị sản phẩm mẫu', mandatory: true },
    {
      id: 'food-safety',
      name: 'Giấy chứng nhận đủ điều kiện sản xuất, an toàn thực phẩm',
      mandatory: false,
    },
    { id: 'quality-declaration', name: 'Công bố chất lượng sản phẩm', mandatory: false },
    { id: 'test-reports', name: 'Phiếu kết quả kiểm nghiệm', mandatory: false },
    { id: 'product-story', name: 'Câu chuyện sản phẩm', mandatory: false },
  ],
  procedure: [
    { id: 'receive', who: 'UBND cấp huyện', what: 'tiếp nhận hồ sơ', source: text('Phụ lục II') },
    {
      id: 'district-score',
      who: 'Hội đồng cấp huyện',
      what: 'chấm điểm, chuyển sản phẩm từ 50 điểm lên tỉnh',
      source: text('Phụ lục II'),
    },
    {
      id: 'province-score',
      who: 'Hội đồng cấp tỉnh',
      what: 'đánh giá, công nhận 3-4 sao, chuyển sản phẩm từ 90 điểm lên trung ương',
      source: text('Phụ lục II'),
    },
    {
      id: 'centre-score',
      who: 'Hội đồng trung ương',
      what: 'đánh giá, công nhận 5 sao',
      source: text('Phụ lục II'),
    },
  ],
  validity: { months: 36, source: text('Phụ lục II') },
  revocation: revocationAsIn26(DOCUMENT),
};
