import { findSet } from '@ocop/criteria';
import { findRegulation } from '@ocop/regulations';
import type { CouncilRecord, KeptSheet, MemberSeen } from '../record/council-record';
import type { Block, PaperContent } from './content';
import { councilHead, roundName } from './letterhead';
import { namesIn, officeOf } from './members';
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
        `Thành viên: ${member.name}${member.capacity ? `, ${member.capacity}` : ''}. Chức danh trong Hội đồng: ${officeOf(member)}.`,
      ),
      paragraph(`Các phần: ${parts.map(({ part, name }) => `${part}. ${name}`).join('; ')}.`),
      tableOr('Thành viên chưa nộp phiếu nào.', columns, sheets.map(rowOf(record))),
    ],
    closing: { signatures: [{ as: ['NGƯỜI CHẤM ĐIỂM'], name: member.name }] },
    annexes: sheets.flatMap(byCriteria(record)),
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

/** Where a product has a criteria set: each criterion with what was chosen, and where it was seen, or why nothing was. */
function byCriteria(record: CouncilRecord) {
  const named = namesIn(record);
  return ({ product, pass, set, choices, evidence = {}, total }: KeptSheet): Block[] => {
    if (!set || !choices) return [];
    const { criteria, name } = findSet(set);
    const rows = criteria.map(({ no, name: criterion, max }) => {
      const { document, page, reason } = evidence[no] ?? {};
      const seen = [document, page ? `trang ${page}` : undefined, reason].filter(Boolean);
      return [no, criterion, `${max}`, `${choices[no] ?? 0}`, seen.join(', ')];
    });
    const columns = [
      ...[column('Số', 0.7, 'center'), column('Tiêu chí', 4), column('Tối đa', 0.8, 'center')],
      ...[column('Điểm', 0.8, 'center'), column('Minh chứng hoặc lý do', 3)],
    ];
    const title = { kind: 'annex', title: 'Phiếu theo tiêu chí' } as const;
    const reference = `(Bộ tiêu chí ${set}: ${name}; lần ${pass}; tổng ${total} điểm)`;
    return [{ ...title, subject: named.product(product), reference }, tableOr('', columns, rows)];
  };
}
