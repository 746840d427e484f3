import { findCalendar, publishCalendar, type WorkingCalendar } from '@ocop/calendar';
import { findRegulation, publishRegulation, type Regulation } from '../../libs/regulations/src';

/** What another release brings: working days that a storm has taken, and a decree with a window of its own. */
export const nextCalendar: WorkingCalendar = {
  version: 'vn-spec',
  years: findCalendar('vn-1').years.map((table) =>
    table.year === 2024
      ? {
          ...table,
          days: [
            ...table.days,
            { date: '2024-05-20', kind: 'local-closure', name: 'bão số 1' },
            { date: '2024-05-21', kind: 'local-closure', name: 'bão số 1' },
          ],
        }
      : table,
  ),
};

const { reEvaluation, ...qd26 } = findRegulation('26-2026');

export const nextDecree: Regulation = {
  ...qd26,
  id: 'spec-2024',
  citation: 'QĐ 99/2024/QĐ-TTg',
  issuedOn: '2024-08-20',
  inForceFrom: '2024-09-01',
  ...(reEvaluation
    ? {
        reEvaluation: {
          ...reEvaluation,
          filingWindow: { opensDaysBefore: 200, closesDaysBefore: 90 },
        },
      }
    : {}),
};

/** The release is there; nothing of it counts before it has been adopted. */
export function release(): void {
  publishCalendar(nextCalendar);
  publishRegulation(nextDecree);
}
