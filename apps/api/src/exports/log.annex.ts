import type { Annex } from '@ocop/exchange';
import { civilDateAt } from '@ocop/calendar';
import { eventWords, roleWords, sayBasis, worded } from '@ocop/words';
import type { ToldEvent } from '../cases/case.answers';

/** An entry of the log with what its case and its place are called. */
export type LogEntry = ToldEvent & { readonly areaName: string; readonly subject: string };

/** The log as an examiner takes it along: each entry can be found again by its number and its fingerprint. */
export function logAnnex(title: readonly string[]): Annex<LogEntry> {
  return {
    name: 'nhat-ky',
    title,
    columns: [
      { heading: 'Số', width: 9, cell: ({ position }) => position },
      {
        heading: 'Ngày ghi',
        width: 13,
        cell: ({ recordedAt }) => ({ day: civilDateAt(Date.parse(recordedAt)) }),
      },
      { heading: 'Ngày', width: 13, cell: ({ day }) => ({ day }) },
      { heading: 'Người làm', width: 26, cell: ({ actor }) => actor.name },
      { heading: 'Vai trò', width: 22, cell: ({ actor }) => roleWords[actor.role].vi },
      { heading: 'Việc', width: 26, cell: ({ type }) => worded(eventWords, type, 'vi') },
      { heading: 'Nội dung', width: 60, cell: ({ told }) => told ?? null },
      { heading: 'Vụ việc', width: 30, cell: ({ subject }) => subject },
      { heading: 'Địa bàn', width: 24, cell: ({ areaName }) => areaName },
      { heading: 'Căn cứ', width: 26, cell: ({ basis }) => (basis ? sayBasis(basis, 'vi') : null) },
      { heading: 'Dấu vân', width: 66, cell: ({ hash }) => hash },
    ],
  };
}
