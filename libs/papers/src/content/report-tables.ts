import type { CivilDate } from '@ocop/calendar';
import type { MeasuredTarget } from '@ocop/programmes';
import { figureOf, FIGURES, figureWords, type Part, type ReportFigures } from '@ocop/reports';
import { sayNeed, sayQuantity, sayReached, sayVerdict } from '@ocop/words';
import type { Block } from './content';
import { column, paragraph, tableOr } from './tables';

/** A place below: whether its report has come, and when. */
export interface Below {
  readonly name: string;
  readonly sentOn?: CivilDate;
}

export function figuresTable(figures: ReportFigures): Block {
  const rows = FIGURES.map((id, i) => [
    `${i + 1}`,
    figureWords[id].vi,
    `${figureOf(figures, id).items.length}`,
  ]);
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Chỉ số', 5)],
    column('Số lượng', 1.2, 'center'),
  ];
  return tableOr('', columns, rows, 12);
}

/** What producers answered, added up; beside each sum how many have answered, so that none looks complete that is not. */
export function yearlyBlocks({ yearly = [] }: ReportFigures): Block[] {
  const rows = yearly
    .filter(({ asked }) => asked > 0)
    .map(({ what, year, unit, total, answered, asked }, i) => [
      `${i + 1}`,
      `${what} (năm ${year})`,
      answered === 0 ? 'Chưa có' : sayQuantity(total, unit, 'vi'),
      `${answered}/${asked}`,
    ]);
  if (rows.length === 0) return [];
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Số liệu của chủ thể', 3.4)],
    ...[column('Cộng', 2, 'right'), column('Chủ thể đã trả lời', 1.4, 'center')],
  ];
  return [paragraph('Số liệu do chủ thể báo cáo:'), tableOr('', columns, rows, 12)];
}

const IN_PARTS = ['taking-part', 'recognised', 'judging', 'in-force', 'ending-soon'] as const;

/** Place by place, with the sum that the whole has. */
export function partsBlocks(figures: ReportFigures): Block[] {
  if (figures.parts.length === 0) return [];
  const cells = (of: Pick<Part, 'figures'>) =>
    IN_PARTS.map((id) => `${figureOf(of, id).items.length}`);
  const rows = figures.parts.map((part, i) => [
    `${i + 1}`,
    part.place?.name ?? 'Nơi khác',
    ...cells(part),
  ]);
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Địa bàn', 2.6)],
    ...[column('Tham gia', 1.1, 'center'), column('Được công nhận', 1.1, 'center')],
    ...[column('Đang đánh giá', 1.1, 'center'), column('Còn hiệu lực', 1.1, 'center')],
    column('Sắp hết hiệu lực', 1.1, 'center'),
  ];
  return [
    paragraph('Theo địa bàn:'),
    tableOr('', columns, [...rows, ['', 'Cộng', ...cells(figures)]], 11),
  ];
}

export function targetsBlocks(targets: readonly MeasuredTarget[]): Block[] {
  if (targets.length === 0) return [];
  const rows = targets.map((one, i) => [
    `${i + 1}`,
    one.target.what,
    sayNeed(one.target, 'vi'),
    sayReached(one, 'vi'),
    sayVerdict(one, 'vi'),
  ]);
  const columns = [
    ...[column('TT', 0.6, 'center'), column('Chỉ tiêu của kế hoạch', 4)],
    ...[column('Yêu cầu', 1.5), column('Đạt được', 1.2, 'center'), column('Đánh giá', 1.1)],
  ];
  return [paragraph('Chỉ tiêu:'), tableOr('', columns, rows, 11)];
}

export function belowBlocks(below: readonly Below[]): Block[] {
  if (below.length === 0) return [];
  const sent = below.filter(({ sentOn }) => sentOn);
  const missing = below.filter(({ sentOn }) => !sentOn).map(({ name }) => name);
  const none = missing.length > 0 ? `; chưa có: ${missing.join(', ')}` : '';
  return [paragraph(`Báo cáo của cấp dưới: đã nhận ${sent.length}/${below.length}${none}.`)];
}
