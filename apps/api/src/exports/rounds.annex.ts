import type { Annex } from '@ocop/exchange';
import type { RoundBoardRow } from '@ocop/records';
import { outcomeWords, roundStageWords, tierWords } from '@ocop/words';
import type { ShownRound } from '../access/score-access';
import type { ShownResult } from '../rounds/round-results';
import { dayOrNone } from './head';

/** Rounds with their days. */
export function roundsAnnex(title: readonly string[]): Annex<ShownRound> {
  return {
    name: 'dot-danh-gia',
    title,
    columns: [
      { heading: 'Cơ quan', width: 34, cell: ({ authority }) => authority },
      { heading: 'Cấp', width: 12, cell: ({ tier }) => tierWords[tier].vi },
      { heading: 'Đợt', width: 6, cell: ({ no }) => no },
      { heading: 'Trạng thái', width: 26, cell: ({ stage }) => roundStageWords[stage].vi },
      { heading: 'Số sản phẩm', width: 10, cell: ({ products }) => products.length },
      {
        heading: 'Chốt danh sách trước ngày',
        width: 13,
        cell: ({ intakeClosesBefore }) => dayOrNone(intakeClosesBefore),
      },
      { heading: 'Ngày họp', width: 13, cell: ({ sessionOn }) => dayOrNone(sessionOn) },
      { heading: 'Hạn công nhận', width: 13, cell: ({ recogniseBy }) => dayOrNone(recogniseBy) },
      { heading: 'Ngày quyết định', width: 13, cell: ({ decidedOn }) => dayOrNone(decidedOn) },
      { heading: 'Số quyết định', width: 20, cell: ({ decision }) => decision?.number ?? null },
      { heading: 'Ghi chú', width: 16, cell: ({ late }) => (late ? 'quá hạn' : '') },
    ],
  };
}

/** A council's results as the annex of the decision on them, with the means of parts. */
export function resultsAnnex(title: readonly string[], round: RoundBoardRow): Annex<ShownResult> {
  const listed = new Map(round.products.map((product) => [product.id, product]));
  const part = (which: 'A' | 'B' | 'C') => ({
    heading: `Điểm phần ${which}`,
    width: 9,
    cell: ({ parts }: ShownResult) => (parts ? { points: parts[which] } : null),
  });
  return {
    name: `ket-qua-${round.id}`,
    title,
    columns: [
      { heading: 'Tên sản phẩm', width: 32, cell: ({ name }) => name },
      {
        heading: 'Tên chủ thể',
        width: 34,
        cell: ({ product }) => listed.get(product)?.owner ?? '',
      },
      { heading: 'Địa chỉ', width: 22, cell: ({ product }) => listed.get(product)?.commune ?? '' },
      ...[part('A'), part('B'), part('C')],
      { heading: 'Số điểm', width: 10, cell: ({ average }) => ({ points: average }) },
      { heading: 'Chênh lệch', width: 9, cell: ({ spread }) => spread },
      { heading: 'Thứ hạng', width: 8, cell: ({ rank }) => rank },
      { heading: 'Số sao', width: 8, cell: ({ stars }) => stars },
      { heading: 'Kết quả', width: 22, cell: ({ outcome }) => outcomeWords[outcome].vi },
      { heading: 'Ghi chú', width: 30, cell: note },
    ],
  };
}

function note({ provisional, missed }: ShownResult): string {
  if (provisional) return 'chấm theo tổng điểm từng phần';
  return missed
    .map(({ criterion, star }) => `tiêu chí ${criterion}: dưới mức ${star} sao`)
    .join('; ');
}
