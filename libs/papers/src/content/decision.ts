import { formatDay } from '@ocop/calendar';
import { findRegulation, type Outcome } from '@ocop/regulations';
import { sayStars } from '@ocop/words';
import type { CouncilRecord, ProductSeen } from '../record/council-record';
import { deciderOf, signedByAuthority } from './chair';
import { inFull } from './citation';
import type { Block, PaperContent } from './content';
import { authorityHead, fullName, roundName } from './letterhead';
import { byPartTotals, column, paragraph, points, tableOr } from './tables';

/** The decision on the council's results with its annexes; a draft until it has a number. */
export function decision(record: CouncilRecord, mark: string): PaperContent {
  const round = roundName(record);
  const subject = `Về việc phê duyệt kết quả đánh giá, phân hạng và công nhận sản phẩm OCOP ${round}`;
  const { decision: signed, authority, tier } = record;
  return {
    title: `Quyết định: ${subject}`,
    head: authorityHead(record, {
      ...(signed ? {} : { notYet: 'DỰ THẢO' }),
      kind: 'QUYẾT ĐỊNH',
      subject,
    }),
    blocks: [
      { kind: 'centred', text: deciderOf(tier, authority.name) },
      ...grounds(record),
      { kind: 'centred', text: 'QUYẾT ĐỊNH:' },
      ...articles(record),
    ],
    closing: {
      recipients: [
        'Như Điều 3;',
        ...(tier === 'district' ? ['UBND tỉnh (báo cáo);'] : []),
        'Lưu: VT.',
      ],
      signatures: [signedByAuthority(authority)],
    },
    annexes: annexes(record, fullName(authority.name)),
    mark,
  };
}

function grounds(record: CouncilRecord): Block[] {
  const { regulation, plan, authority, report, tier, no, sessions, closed } = record;
  const law = findRegulation(regulation);
  const last = sessions.at(-1);
  const held = last ? ` ngày ${formatDay(last.on)}` : '';
  return [
    ...(tier === 'centre' ? [] : ['Căn cứ Luật Tổ chức chính quyền địa phương;']),
    `Căn cứ ${inFull(law.citation)} của Thủ tướng Chính phủ;`,
    `Căn cứ ${inFull(plan.citation)};`,
    `Căn cứ Biên bản${closed ? ` số ${closed.minutes}` : ''} họp Hội đồng đánh giá, phân hạng sản phẩm OCOP đợt ${no}${held};`,
    `Theo đề nghị của ${authority.office}${report ? ` tại ${inFull(report)}` : ''}.`,
  ].map((text) => ({ kind: 'paragraph', text, italic: true }));
}

/** What is recognised and goes up besides stands in both lists. */
const of = ({ products }: CouncilRecord, outcome: Outcome) =>
  products.filter(
    ({ result }) =>
      result?.outcome === outcome || (outcome === 'forward' && result?.alsoForward === true),
  );

function articles(record: CouncilRecord): Block[] {
  const { products, authority } = record;
  const { months } = findRegulation(record.regulation).validity;
  const recognised = of(record, 'recognise');
  const counts = [5, 4, 3].flatMap((star) => {
    const count = recognised.filter(({ result }) => result?.stars === star).length;
    return count > 0 ? [`${count} sản phẩm ${star} sao`] : [];
  });
  const rest = [
    ...said(of(record, 'forward').length, 'sản phẩm được gửi hồ sơ lên cấp trên'),
    ...said(of(record, 'hand-down').length, 'sản phẩm được chuyển về cấp dưới công nhận'),
    ...said(of(record, 'not-recognise').length, 'sản phẩm không được công nhận'),
  ];
  const granted = counts.length > 0 ? `; công nhận ${counts.join(', ')}` : '';
  return [
    paragraph(
      `Điều 1. Phê duyệt kết quả đánh giá, phân hạng ${products.length} sản phẩm OCOP ${roundName(record)}${granted}${rest.map((text) => `; ${text}`).join('')} (các phụ lục kèm theo).`,
    ),
    paragraph(
      `Điều 2. Giấy chứng nhận sản phẩm OCOP có giá trị ${months} tháng kể từ ngày ký Quyết định này. Chủ thể sử dụng nhãn hiệu và duy trì chất lượng sản phẩm theo quy định.`,
    ),
    paragraph(
      `Điều 3. Quyết định có hiệu lực kể từ ngày ký. ${authority.office}, các cơ quan liên quan và các chủ thể có sản phẩm nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
    ),
  ];
}

const said = (count: number, what: string) => (count > 0 ? [`${count} ${what}`] : []);

/** A list for each way that products go; empty lists are left out. */
function annexes(record: CouncilRecord, authority: string): Block[] {
  const { decision: signed } = record;
  const number = signed ? signed.number : '........';
  const day = signed ? formatDay(signed.signedOn) : '...../...../........';
  const reference = `(Kèm theo Quyết định số ${number} ngày ${day} của ${authority})`;
  const lists: readonly (readonly [Outcome, string])[] = [
    ['recognise', 'Danh sách sản phẩm được công nhận'],
    ['forward', 'Danh sách sản phẩm gửi hồ sơ lên cấp trên'],
    ['hand-down', 'Danh sách sản phẩm chuyển về cấp dưới công nhận'],
    ['not-recognise', 'Danh sách sản phẩm không được công nhận'],
  ];
  return lists
    .map(([outcome, subject]) => ({ products: of(record, outcome), subject }))
    .filter(({ products }) => products.length > 0)
    .flatMap(({ products, subject }, i) => [
      { kind: 'annex', title: `Phụ lục ${ROMAN[i]}`, subject, reference } as const,
      listed(products),
      ...byPartTotals(products),
    ]);
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function listed(products: readonly ProductSeen[]): Block {
  const columns = [
    ...[column('TT', 0.5, 'center'), column('Tên sản phẩm', 2.6), column('Tên chủ thể', 2.6)],
    ...[column('Địa chỉ', 1.8), column('Điểm', 0.9, 'center'), column('Hạng', 0.8, 'center')],
  ];
  const rows = products.map(({ name, owner, commune, result }, i) => [
    ...[`${i + 1}`, name, owner, commune],
    ...(result ? [points(result.average), sayStars(result.stars, 'vi')] : ['', '']),
  ]);
  return tableOr('', columns, rows);
}
