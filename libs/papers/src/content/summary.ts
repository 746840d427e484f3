import { sayStars } from '@ocop/words';
import type { CouncilRecord, ProductSeen } from '../record/council-record';
import { beforehand, selfScored } from './beforehand';
import type { PaperContent } from './content';
import { councilHead, notYet, roundName } from './letterhead';
import { byPartTotals, column, outcomeOf, paragraph, points, tableOr } from './tables';

/** The summary: every member's total for every product in every pass, and what they give together. */
export function summary(record: CouncilRecord, mark: string): PaperContent {
  const subject = `Kết quả đánh giá, phân hạng sản phẩm OCOP ${roundName(record)}`;
  const { members } = record;
  const legend = members.map(({ name }, i) => `${i + 1}. ${name}`).join('; ');
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Sản phẩm', 3), column('Chủ thể', 2.6)],
    column('Lần', 0.7, 'center'),
    ...members.map((_, i) => column(`${i + 1}`, 0.62, 'center')),
    ...[column('Điểm TB', 1, 'center'), column('Chênh lệch', 1.1, 'center')],
    ...[column('Thứ hạng', 0.9, 'center'), column('Hạng sao', 0.9, 'center')],
    column('Kết quả', 1.6),
  ];
  return {
    title: `Bảng tổng hợp: ${subject}`,
    landscape: true,
    head: councilHead(record, '      /BTH-HĐOCOP', {
      ...notYet(record),
      kind: 'BẢNG TỔNG HỢP',
      subject,
    }),
    blocks: [
      paragraph(`Thành viên chấm điểm: ${legend}.`),
      tableOr('Không có sản phẩm nào.', columns, record.products.flatMap(rowsOf(record)), 10),
      ...byPartTotals(record.products),
      ...selfScored(record),
      ...beforehand(record),
    ],
    closing: { signatures: [{ as: ['THƯ KÝ'] }, { as: ['CHỦ TỊCH HỘI ĐỒNG'] }] },
    mark,
  };
}

/** A row for each pass; what follows from them stands beside the last. */
function rowsOf({ members, sheets }: CouncilRecord) {
  const byPlace = new Map(sheets.map((sheet) => [placeOf(sheet), sheet.total]));
  return ({ id, name, owner, pass: last, result }: ProductSeen, i: number): string[][] => {
    const passes = new Set(sheets.filter(({ product }) => product === id).map(({ pass }) => pass));
    return [...passes.add(last)]
      .sort((a, b) => a - b)
      .map((pass) => [
        ...[`${i + 1}`, name, owner, `${pass}`],
        ...members.map((member) => {
          const total = byPlace.get(placeOf({ product: id, member: member.id, pass }));
          return total === undefined ? '' : `${total}`;
        }),
        ...(result && pass === last
          ? [
              ...[points(result.average), `${result.spread}`, `${result.rank}`],
              ...[sayStars(result.stars, 'vi'), outcomeOf(result)],
            ]
          : ['', '', '', '', '']),
      ]);
  };
}

const placeOf = ({ product, member, pass }: { product: string; member: string; pass: number }) =>
  JSON.stringify([product, member, pass]);
