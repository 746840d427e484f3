import { type Average, formatAverage } from '@ocop/regulations';
import { outcomeWords, sayPoints } from '@ocop/words';
import type { ProductSeen, ResultSeen } from '../record/council-record';
import type { Align, Block, Column } from './content';

export const column = (title: string, width: number, align: Align = 'left'): Column => ({
  title,
  width,
  align,
});

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });

/** `69,66` */
export function points(average: Average): string {
  return sayPoints(formatAverage(average), 'vi');
}

/** What becomes of a product; `công nhận; chuyển cấp trên` where it goes up besides. */
export function outcomeOf({ outcome, alsoForward }: ResultSeen): string {
  const { vi } = outcomeWords[outcome];
  return alsoForward ? `${vi}; ${outcomeWords.forward.vi}` : vi;
}

/** A table, or a sentence where there is nothing to put in it; its letters are smaller where columns are many. */
export function tableOr(
  none: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  size = 11,
): Block {
  return rows.length > 0 ? { kind: 'table', columns, rows, size } : paragraph(none);
}

/** Which results are provisional, since no minimum could be looked at; nothing where none are. */
export function byPartTotals(products: readonly ProductSeen[]): Block[] {
  const without = products.filter(({ result }) => result?.provisional);
  const names = without.map(({ name }) => name).join('; ');
  const which = without.length < products.length ? ` (${names})` : '';
  const said = `Kết quả tạm tính: ${without.length} sản phẩm chấm theo tổng điểm từng phần, chưa xét mức tối thiểu của từng tiêu chí${which}.`;
  return without.length > 0 ? [paragraph(said)] : [];
}
