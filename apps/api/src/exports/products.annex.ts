import type { Annex } from '@ocop/exchange';
import type { ProductOverviewRow } from '@ocop/records';
import { cycleStageWords, dossierKindWords } from '@ocop/words';
import { dayOrNone } from './head';

/** Products as a plan's list and a decision's annex have them. */
export function productsAnnex(title: readonly string[]): Annex<ProductOverviewRow> {
  return {
    name: 'san-pham',
    title,
    columns: [
      { heading: 'Tên sản phẩm', width: 32, cell: ({ name }) => name },
      { heading: 'Tên chủ thể', width: 34, cell: ({ owner }) => owner },
      { heading: 'Địa chỉ', width: 22, cell: ({ commune }) => commune },
      { heading: 'Loại hồ sơ', width: 16, cell: ({ kind }) => dossierKindWords[kind].vi },
      { heading: 'Trạng thái', width: 26, cell: ({ stage }) => cycleStageWords[stage].vi },
      { heading: 'Hạn', width: 12, cell: ({ dueOn }) => dayOrNone(dueOn) },
      { heading: 'Số điểm', width: 10, cell: points },
      { heading: 'Số sao', width: 8, cell: ({ stars }) => stars },
      { heading: 'Số quyết định', width: 20, cell: ({ decision }) => decision?.number ?? null },
      { heading: 'Ngày công nhận', width: 13, cell: ({ recognisedOn }) => dayOrNone(recognisedOn) },
      {
        heading: 'Số giấy chứng nhận',
        width: 22,
        cell: ({ certificateNumber }) => certificateNumber,
      },
      { heading: 'Hiệu lực đến', width: 13, cell: ({ validUntil }) => dayOrNone(validUntil) },
      { heading: 'Ghi chú', width: 24, cell: note },
    ],
  };
}

/** What the last council gave it, as far as the reader may know. */
function points({ scores }: ProductOverviewRow) {
  const last = scores.at(-1);
  return last ? { points: last.average } : null;
}

function note({ late, missing }: ProductOverviewRow): string {
  const papers = missing.length > 0 ? [`thiếu ${missing.length} giấy tờ`] : [];
  return [...(late ? ['quá hạn'] : []), ...papers].join('; ');
}
