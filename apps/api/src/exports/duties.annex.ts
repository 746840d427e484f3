import type { Annex } from '@ocop/exchange';
import type { NoticeRow, ProgrammeListRow, WorkQueueRow } from '@ocop/records';
import { civilDateAt } from '@ocop/calendar';
import { parseStreamName } from '@ocop/casework';
import {
  deadlineStateWords,
  dutyWords,
  roleWords,
  sayBasis,
  stageWords,
  tierWords,
  worded,
  yearStageWords,
} from '@ocop/words';
import type { CalledDeadline } from '../cases/place-names';
import { dayOrNone } from './head';

/** Deadlines with what each rests on. */
export function deadlinesAnnex(title: readonly string[]): Annex<CalledDeadline> {
  return {
    name: 'thoi-han',
    title,
    columns: [
      { heading: 'Việc', width: 30, cell: ({ kind }) => dutyWords[kind].vi },
      { heading: 'Về', width: 30, cell: ({ subject }) => subject },
      { heading: 'Người thực hiện', width: 22, cell: holder },
      { heading: 'Hạn cuối', width: 13, cell: ({ lastDay }) => ({ day: lastDay }) },
      { heading: 'Trạng thái', width: 18, cell: ({ state }) => deadlineStateWords[state].vi },
      { heading: 'Ngày xong', width: 13, cell: ({ settledOn }) => dayOrNone(settledOn) },
      {
        heading: 'Căn cứ',
        width: 26,
        cell: ({ basis }) => sayBasis(basis, 'vi'),
      },
      { heading: 'Ghi chú', width: 60, cell: ({ explanation }) => explanation },
    ],
  };
}

function holder({ holderRole, holderName }: CalledDeadline): string {
  return holderRole ? `${roleWords[holderRole].vi} (${holderName ?? ''})` : '';
}

/** What waits for one post. */
export function workAnnex(title: readonly string[]): Annex<WorkQueueRow> {
  return {
    name: 'viec-can-lam',
    title,
    columns: [
      { heading: 'Về', width: 34, cell: ({ subject }) => subject },
      {
        heading: 'Đang ở bước',
        width: 34,
        cell: ({ stream, stage }) => worded(stageWords[parseStreamName(stream).type], stage, 'vi'),
      },
      { heading: 'Hạn', width: 13, cell: ({ dueOn }) => dayOrNone(dueOn) },
      { heading: 'Ghi chú', width: 16, cell: ({ late }) => (late ? 'quá hạn' : '') },
    ],
  };
}

/** Programme years of the authorities. */
export function programmesAnnex(title: readonly string[]): Annex<ProgrammeListRow> {
  return {
    name: 'ke-hoach',
    title,
    columns: [
      { heading: 'Năm', width: 7, cell: ({ year }) => year },
      { heading: 'Tên kế hoạch', width: 50, cell: ({ title: name }) => name },
      { heading: 'Cơ quan', width: 34, cell: ({ authority }) => authority },
      { heading: 'Cấp', width: 12, cell: ({ tier }) => tierWords[tier].vi },
      { heading: 'Số văn bản', width: 20, cell: ({ document }) => document.number },
      { heading: 'Ngày ký', width: 13, cell: ({ document }) => ({ day: document.issuedOn }) },
      { heading: 'Ghi chú', width: 20, cell: ({ stage }) => yearStageWords[stage].vi },
    ],
  };
}

/** Notices with what became of each on its way. */
export function noticesAnnex(
  title: readonly string[],
): Annex<NoticeRow & { readonly areaName: string }> {
  return {
    name: 'thong-bao',
    title,
    columns: [
      {
        heading: 'Ngày',
        width: 13,
        cell: ({ orderedAt }) => ({ day: civilDateAt(Date.parse(orderedAt)) }),
      },
      {
        heading: 'Gửi',
        width: 30,
        cell: ({ role, areaName }) => `${roleWords[role].vi} (${areaName})`,
      },
      { heading: 'Nội dung', width: 60, cell: ({ subject }) => subject },
      {
        heading: 'Ghi chú',
        width: 40,
        cell: ({ deliveries }) =>
          deliveries.map(({ channel, state }) => `${channel}: ${deliveryWords[state]}`).join('; '),
      },
    ],
  };
}

const deliveryWords: Readonly<Record<NoticeRow['deliveries'][number]['state'], string>> = {
  intended: 'đang gửi',
  deferred: 'sẽ gửi lại',
  sent: 'đã gửi',
  failed: 'không gửi được',
  'no-address': 'không có địa chỉ',
};
