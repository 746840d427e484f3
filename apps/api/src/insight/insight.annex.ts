import type { Annex } from '@ocop/exchange';
import type { PostLoad } from '@ocop/records';
import type { StageTime } from '@ocop/reports';
import { roleWords } from '@ocop/words';
import { dayOrNone } from '../exports/head';

type Called<T> = T & { readonly areaName: string };

export function timesAnnex(title: readonly string[]): Annex<Called<Omit<StageTime, 'authority'>>> {
  return {
    name: 'thoi-gian-theo-khau',
    title,
    columns: [
      { heading: 'Khâu', width: 30, cell: ({ stage }) => stage },
      { heading: 'Cơ quan', width: 30, cell: ({ areaName }) => areaName },
      { heading: 'Đã xong', width: 10, cell: ({ ended }) => ended },
      { heading: 'Đang ở khâu này', width: 16, cell: ({ open }) => open },
      { heading: 'Trung vị (ngày làm việc)', width: 22, cell: ({ median }) => median },
      { heading: '90% không quá (ngày)', width: 20, cell: ({ p90 }) => p90 },
      { heading: 'Lâu nhất (ngày)', width: 14, cell: ({ longest }) => longest.days },
      { heading: 'Ghi chú', width: 30, cell: ({ longest }) => longest.name },
    ],
  };
}

export function loadsAnnex(title: readonly string[]): Annex<Called<PostLoad>> {
  return {
    name: 'viec-theo-noi-giu',
    title,
    columns: [
      { heading: 'Nơi giữ', width: 32, cell: ({ areaName }) => areaName },
      { heading: 'Vai trò', width: 26, cell: ({ role }) => roleWords[role].vi },
      { heading: 'Đang chờ', width: 10, cell: ({ waiting }) => waiting },
      { heading: 'Quá hạn', width: 10, cell: ({ overdue }) => overdue },
      { heading: 'Sắp đến hạn', width: 12, cell: ({ soon }) => soon },
      { heading: 'Hạn sớm nhất', width: 13, cell: ({ earliest }) => dayOrNone(earliest) },
      { heading: 'Không diễn biến từ', width: 18, cell: ({ quietSince }) => dayOrNone(quietSince) },
      { heading: 'Ghi chú', width: 30, cell: ({ quietest }) => quietest },
    ],
  };
}
