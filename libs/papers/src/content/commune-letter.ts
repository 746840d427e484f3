import { findRegulation } from '@ocop/regulations';
import { communeHead, papersList, signedBy } from './commune-parts';
import type { CommuneRecord } from './commune-record';
import type { PaperContent } from './content';
import { paragraph } from './tables';

/** The letter with which a commune sends a dossier up, with the report on it. */
export function communeLetter(record: CommuneRecord, mark: string): PaperContent {
  const { product, receiver, letter, regulation, office } = record;
  const subject = `V/v đề nghị đánh giá, phân hạng sản phẩm ${product.name}`;
  const law = findRegulation(regulation);
  return {
    title: subject,
    head: communeHead(record, letter ?? '      /UBND', { subject }),
    blocks: [
      paragraph(`Kính gửi: ${receiver}.`),
      paragraph(
        `Thực hiện ${law.citation} của Thủ tướng Chính phủ và ${record.plan}, ${office} đã kiểm tra hồ sơ sản phẩm ${product.name} của ${product.owner}.`,
      ),
      paragraph(
        `${office} đề nghị ${receiver} tiếp nhận hồ sơ, trình Hội đồng đánh giá, phân hạng sản phẩm theo quy định. Kết quả kiểm tra nêu tại Báo cáo (Mẫu số 03) kèm theo.`,
      ),
      paragraph('Hồ sơ gửi kèm gồm:'),
      ...papersList(record),
    ],
    closing: {
      recipients: ['Như trên;', `${product.owner};`, 'Lưu: VT.'],
      signatures: [signedBy(record)],
    },
    mark,
  };
}
