import { type CriteriaSet, findSet } from '@ocop/criteria';
import type { CouncilRecord, MemberSeen, ProductSeen } from '../record/council-record';
import type { Block, PaperContent } from './content';
import { councilHead, roundName } from './letterhead';
import { officeOf } from './members';
import { column, paragraph, tableOr } from './tables';

/** Criteria sets by product: of those that have one. */
export type SetsByProduct = ReadonlyMap<string, string>;

/** The products that a member scores by a set, in the order of the list. */
export function productsToScore(
  { products, recusals }: CouncilRecord,
  member: string,
  sets: SetsByProduct,
): ProductSeen[] {
  const not = new Set(recusals.flatMap((one) => (one.member === member ? one.products : [])));
  return products.filter(({ id }) => sets.has(id) && !not.has(id));
}

/** Empty sheets of one member, as the law prints them, for whoever scores on paper; each has its code. */
export function blankSheets(
  record: CouncilRecord,
  member: MemberSeen,
  { sets, mark }: { readonly sets: SetsByProduct; readonly mark: string },
): PaperContent {
  const subject = `Đánh giá, phân hạng sản phẩm OCOP ${roundName(record)}`;
  const products = productsToScore(record, member.id, sets);
  const columns = [
    ...[column('TT', 0.5, 'center'), column('Sản phẩm', 3), column('Chủ thể', 3)],
    ...[column('Mã phiếu', 1.4, 'center'), column('Tổng điểm', 1, 'center')],
  ];
  const rows = products.map((product, i) => {
    const { name, owner } = product;
    return [`${i + 1}`, name, owner, codeOf(record, member, product), ''];
  });
  return {
    title: `Phiếu chấm điểm trống của ${member.name}: ${subject}`,
    head: councilHead(record, '      /PCĐ-HĐOCOP', { kind: 'PHIẾU CHẤM ĐIỂM', subject }),
    blocks: [
      paragraph(
        `Thành viên: ${member.name}${member.capacity ? `, ${member.capacity}` : ''}. Chức danh trong Hội đồng: ${officeOf(member)}.`,
      ),
      paragraph(
        'Mỗi tiêu chí đánh dấu một mức và ghi trang minh chứng; không chọn mức nào thì ghi lý do. Điểm được chính thành viên nhập và nộp trên hệ thống theo mã phiếu.',
      ),
      tableOr('Thành viên không chấm sản phẩm nào theo bộ tiêu chí.', columns, rows),
    ],
    closing: { signatures: [{ as: ['NGƯỜI CHẤM ĐIỂM'], name: member.name }] },
    annexes: products.flatMap((product) =>
      blank(record, member, product, findSet(sets.get(product.id) ?? '')),
    ),
    mark,
  };
}

/** `TV2-SP11-L1`: which member, which product of the list, in which pass. */
function codeOf({ members }: CouncilRecord, { id }: MemberSeen, { no, pass }: ProductSeen): string {
  const place = members.findIndex((member) => member.id === id) + 1;
  return `TV${place}-SP${no}-L${pass}`;
}

function blank(
  record: CouncilRecord,
  member: MemberSeen,
  product: ProductSeen,
  set: CriteriaSet,
): Block[] {
  const code = codeOf(record, member, product);
  const columns = [
    ...[column('Số', 0.7, 'center'), column('Tiêu chí và các mức', 5.4)],
    ...[column('Điểm', 0.8, 'center'), column('Minh chứng, trang hoặc lý do', 2.6)],
  ];
  const title = { kind: 'annex', title: `Phiếu ${code}` } as const;
  const reference = `(${product.owner}; bộ tiêu chí ${set.id}: ${set.name}; thành viên ${member.name})`;
  return [
    { ...title, subject: product.name, reference },
    tableOr('', columns, set.criteria.flatMap(rowsOf), 10),
  ];
}

/** A criterion, then each of its options with a box, as the sheet prints them. */
function rowsOf({
  no,
  printedNo,
  name,
  max,
  options,
}: CriteriaSet['criteria'][number]): string[][] {
  return [
    [printedNo ?? no, `${name} (tối đa ${max} điểm)`, '', ''],
    ...options.map(({ points, text, ofCase, minimumFor }) => {
      const minimum = minimumFor === undefined ? '' : ` (tối thiểu để đạt ${minimumFor} sao)`;
      return ['', `${ofCase ? `${ofCase}: ` : ''}${text}${minimum}`, `[  ] ${points}`, ''];
    }),
  ];
}
