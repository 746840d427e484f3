import type { WorkingCalendar } from '../working-calendar';
import { from2018 } from './vn-1/2018-2023';
import { from2024 } from './vn-1/2024-2026';
import { from2027 } from './vn-1/2027-2031';

/**
 * Working days of the State's offices 2018-2031: the year of the programme's first plans to the year in which
 * certificates of 2028 end. Weekend days inside a holiday need no row.
 * Published versions stay as they are for ever: cycles pin the version they were counted with.
 */
export const vn1: WorkingCalendar = {
  version: 'vn-1',
  years: [...from2018, ...from2024, ...from2027],
};
