import type { Annex } from '@ocop/exchange';
import type { SupportClaimRow } from '@ocop/records';
import { supportStandingWords } from '@ocop/words';
import { dayOrNone } from './head';

type Told = SupportClaimRow & { readonly age: { readonly workingDays: number } | null };

/** Support money product by product, as an office sends it to its treasury. */
export function supportAnnex(title: readonly string[]): Annex<Told> {
  return {
    name: 'tien-ho-tro',
    title,
    columns: [
      { heading: 'Tên sản phẩm', width: 30, cell: ({ product }) => product },
      { heading: 'Tên chủ thể', width: 32, cell: ({ owner }) => owner },
      { heading: 'Địa chỉ', width: 20, cell: ({ commune }) => commune },
      { heading: 'Số sao', width: 8, cell: ({ stars }) => stars },
      { heading: 'Số giấy chứng nhận', width: 22, cell: ({ number }) => number },
      { heading: 'Mức hỗ trợ (đồng)', width: 16, cell: ({ entitled }) => Number(entitled) },
      { heading: 'Tình trạng', width: 20, cell: (row) => supportStandingWords[row.standing].vi },
      { heading: 'Ngày đề nghị', width: 13, cell: ({ claimedOn }) => dayOrNone(claimedOn) },
      {
        heading: 'Đã chờ (ngày làm việc)',
        width: 12,
        cell: ({ age }) => (age ? age.workingDays : ''),
      },
      {
        heading: 'Giấy tờ còn thiếu',
        width: 30,
        cell: ({ missing, claimNo }) =>
          claimNo === null ? '' : missing.map(({ name }) => name).join('; '),
      },
      { heading: 'Đã duyệt (đồng)', width: 16, cell: ({ granted }) => Number(granted) },
      { heading: 'Số quyết định', width: 18, cell: ({ decision }) => decision ?? '' },
      { heading: 'Đã chi (đồng)', width: 16, cell: ({ paid }) => Number(paid) },
      { heading: 'Ghi chú', width: 26, cell: ({ reason }) => reason ?? '' },
    ],
  };
}
