import { IN_THE_LOG, type PersonalDatum, PROGRAMME } from './datum';
import { said } from './said';

/** What is kept of producers beyond their names, for reports. */
export const OF_PRODUCERS: readonly PersonalDatum[] = [
  {
    id: 'yearly-figures',
    what: said(
      'số liệu năm chủ thể gửi: doanh thu, lao động, nguyên liệu; ai hỏi, ai ghi thay, lý do sửa',
      'yearly figures of a producer: revenue, jobs, raw material; who entered them, why they were corrected',
    ),
    whose: said('chủ thể sản phẩm', 'producers'),
    columns: [],
    fields: ['answers.figure', 'producer.name', 'producers.name'],
    why: said(
      'báo cáo của chương trình: chỉ cộng chung, không công khai số của một chủ thể',
      'reports of the programme: in sums; those of one producer are not published',
    ),
    basis: PROGRAMME,
    readers: said(
      'chính chủ thể, cán bộ xã của chủ thể, nơi quản lý và kiểm tra cả địa bàn',
      'the producer, its commune, and those who look after the whole area',
    ),
    until: IN_THE_LOG,
  },
  {
    id: 'support-money',
    what: said(
      'đề nghị nhận tiền hỗ trợ: giấy tờ kèm theo, nơi lưu bản gốc, số tiền, chứng từ chi',
      'claims on support money: their papers, where originals lie, amounts, payment orders',
    ),
    whose: said('chủ thể sản phẩm', 'producers'),
    columns: [
      ...['support_claims.product', 'support_claims.owner', 'support_claims.producer_area'],
      ...['support_claims.papers', 'support_claims.reason', 'support_claims.payments'],
    ],
    fields: ['papers.file', 'papers.reference', 'reference', 'aboveBudget'],
    why: said(
      'xét và chi trả hỗ trợ theo nghị quyết; không công khai số của một chủ thể',
      'to decide on and pay what a resolution grants; nothing of one producer is published',
    ),
    basis: PROGRAMME,
    readers: said(
      'chính chủ thể, cán bộ xã của chủ thể, nơi quản lý và kiểm tra cả địa bàn',
      'the producer, its commune, and those who look after the whole area',
    ),
    until: IN_THE_LOG,
  },
];
