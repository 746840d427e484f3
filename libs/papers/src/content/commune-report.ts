import { formatDay } from '@ocop/calendar';
import { findRegulation } from '@ocop/regulations';
import { dossierKindWords } from '@ocop/words';
import { communeHead, findingsTable, papersList, signedBy } from './commune-parts';
import type { CommuneRecord } from './commune-record';
import type { Block, PaperContent } from './content';
import { heading, paragraph } from './tables';

/** Form 03 of QĐ 26/2026: the commune's report on a product's dossier, with what it asks the province for. */
export function communeReport(record: CommuneRecord, mark: string): PaperContent {
  const { product, receiver, letter } = record;
  const subject = `Kết quả kiểm tra hồ sơ, đánh giá sản phẩm ${product.name}`;
  return {
    title: `Báo cáo: ${subject}`,
    head: communeHead(record, letter ?? '      /BC-UBND', { kind: 'BÁO CÁO', subject }),
    blocks: [
      { kind: 'centred', text: '(Mẫu số 03)' },
      paragraph(`Kính gửi: ${receiver}.`),
      ...grounds(record),
      heading('I. THÔNG TIN VỀ CHỦ THỂ VÀ SẢN PHẨM'),
      ...about(record),
      heading('II. HỒ SƠ'),
      ...papersList(record),
      heading('III. KẾT QUẢ ĐÁNH GIÁ'),
      findingsTable(record),
      ...(record.note ? [paragraph(record.note)] : []),
      heading('IV. ĐỀ NGHỊ'),
      paragraph(
        `${record.office} đề nghị ${receiver} xem xét, đánh giá, phân hạng sản phẩm ${product.name} của ${product.owner}.`,
      ),
    ],
    closing: {
      recipients: ['Như trên;', `${product.owner};`, 'Lưu: VT.'],
      signatures: [signedBy(record)],
    },
    mark,
  };
}

function grounds({ regulation, plan }: CommuneRecord): Block[] {
  const law = findRegulation(regulation);
  return [`Căn cứ ${law.citation} của Thủ tướng Chính phủ;`, `Căn cứ ${plan}.`].map((text) => ({
    kind: 'paragraph',
    text,
    italic: true,
  }));
}

function about({ product, commune, filedOn, selfScore, meeting }: CommuneRecord): Block[] {
  const { name, owner, kind, group, summary } = product;
  return [
    `Chủ thể: ${owner}. Địa chỉ sản xuất: ${commune}.`,
    `Sản phẩm: ${name}. Hình thức: ${dossierKindWords[kind].vi}.`,
    ...(group ? [`Nhóm sản phẩm: ${group}.`] : []),
    ...(summary ? [`Mô tả của chủ thể: ${summary}`] : []),
    ...(filedOn ? [`Ngày nhận hồ sơ: ${formatDay(filedOn)}.`] : []),
    ...(selfScore ? [`Chủ thể tự đánh giá: ${selfScore.total} điểm, ${selfScore.stars} sao.`] : []),
    ...(meeting ? [`Đã họp lấy ý kiến ngày ${formatDay(meeting.on)} (biên bản kèm theo).`] : []),
  ].map(paragraph);
}
