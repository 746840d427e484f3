import { findRegulation } from '@ocop/regulations';
import type { CouncilRecord, KeptSheet, MemberSeen } from '../record/council-record';
import type { PaperContent } from './content';
import { councilHead, roundName } from './letterhead';
import { column, paragraph, tableOr } from './tables';

/** All sheets of one member in the round, of every pass. */
export function scoreSheets(record: CouncilRecord, member: MemberSeen, mark: string): PaperContent {
  const subject = `Đánh giá, phân hạng sản phẩm OCOP ${roundName(record)}`;
  const { parts } = findRegulation(record.regulation);
  const sheets = record.sheets.filter((sheet) => sheet.member === member.id);
  const columns = [
    ...[column('TT', 0.5, 'center'), column('Sản phẩm', 2.6), column('Chủ thể', 2.4)],
    column('Lần', 0.6, 'center'),
    ...parts.map(({ part, max }) => column(`${part} (${max})`, 0.8, 'center')),
    ...[column('Tổng', 0.8, 'center'), column('Nhận xét', 2.4)],
  ];
  return {
    title: `Phiếu chấm điểm của ${member.name}: ${subject}`,
    head: councilHead(record, '      /PCĐ-HĐOCOP', { kind: 'PHIẾU CHẤM ĐIỂM', subject }),
    blocks: [
      paragraph(
        `Thành viên: ${member.name}, ${member.as === 'chair' ? 'Chủ tịch Hội đồng' : 'thành viên Hội đồng'}.`,
      ),
      paragraph(`Các phần: ${parts.map(({ part, name }) => `${part}. ${name}`).join('; ')}.`),
      tableOr('Thành viên chưa nộp phiếu nào.', columns, sheets.map(rowOf(record))),
    ],
    closing: { signatures: [{ as: ['NGƯỜI CHẤM ĐIỂM'], name: member.name }] },
    mark,
  };
}

function rowOf({ products }: CouncilRecord) {
  const byId = new Map(products.map((product) => [product.id, product]));
  return ({ product, pass, A, B, C, total, comment }: KeptSheet, i: number): string[] => {
    const { name, owner } = byId.get(product) ?? { name: product, owner: '' };
    return [
      ...[`${i + 1}`, name, owner, `${pass}`],
      ...[A, B, C, total].map((given) => `${given}`),
      comment ?? '',
    ];
  };
}
