import type { CalendarYear } from '../../working-calendar';
import { culture, days, HUNG, LABOUR, moved, NATIONAL, NEW_YEAR, REUNIFICATION, TET } from './rows';

const STATUTE =
  'Bộ luật Lao động 2019, điều 112, theo ngày âm lịch tính trước; quyết định nghỉ Tết chưa công bố';

/**
 * Years whose yearly decision is still to come, by the Labour Code alone: Tết with its eve and four days, holidays on
 * a weekend replaced by the working days after them. Which days are swapped nobody knows yet.
 */
export const from2027: readonly CalendarYear[] = [
  {
    year: 2027,
    status: 'provisional',
    source: STATUTE,
    days: [
      ...days('holiday', NEW_YEAR, '2027-01-01'),
      ...days('holiday', TET, '2027-02-05', '2027-02-08', '2027-02-09'),
      ...moved(TET, '2027-02-10', '2027-02-11'),
      ...days('holiday', HUNG, '2027-04-16'),
      ...days('holiday', REUNIFICATION, '2027-04-30'),
      ...moved(LABOUR, '2027-05-03'),
      ...days('holiday', NATIONAL, '2027-09-02', '2027-09-03'),
      culture('holiday', '2027-11-24'),
    ],
  },
  {
    year: 2028,
    status: 'provisional',
    source: STATUTE,
    days: [
      ...moved(NEW_YEAR, '2028-01-03'),
      ...days('holiday', TET, '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'),
      ...moved(TET, '2028-01-31'),
      ...days('holiday', HUNG, '2028-04-04'),
      ...days('holiday', LABOUR, '2028-05-01'),
      ...moved(REUNIFICATION, '2028-05-02'),
      ...days('holiday', NATIONAL, '2028-09-01'),
      ...moved(NATIONAL, '2028-09-04'),
      culture('holiday', '2028-11-24'),
    ],
  },
  {
    year: 2029,
    status: 'provisional',
    source: STATUTE,
    days: [
      ...days('holiday', NEW_YEAR, '2029-01-01'),
      ...days('holiday', TET, '2029-02-12', '2029-02-13', '2029-02-14', '2029-02-15'),
      ...days('holiday', TET, '2029-02-16'),
      ...days('holiday', HUNG, '2029-04-23'),
      ...days('holiday', REUNIFICATION, '2029-04-30'),
      ...days('holiday', LABOUR, '2029-05-01'),
      ...days('holiday', NATIONAL, '2029-09-03'),
      ...moved(NATIONAL, '2029-09-04'),
      culture('holiday-moved', '2029-11-26'),
    ],
  },
  {
    year: 2030,
    status: 'provisional',
    source: STATUTE,
    days: [
      ...days('holiday', NEW_YEAR, '2030-01-01'),
      ...days('holiday', TET, '2030-02-01', '2030-02-04', '2030-02-05'),
      ...moved(TET, '2030-02-06', '2030-02-07'),
      ...days('holiday', HUNG, '2030-04-12'),
      ...days('holiday', REUNIFICATION, '2030-04-30'),
      ...days('holiday', LABOUR, '2030-05-01'),
      ...days('holiday', NATIONAL, '2030-09-02', '2030-09-03'),
      culture('holiday-moved', '2030-11-25'),
    ],
  },
  {
    year: 2031,
    status: 'provisional',
    source: STATUTE,
    days: [
      ...days('holiday', NEW_YEAR, '2031-01-01'),
      ...days('holiday', TET, '2031-01-22', '2031-01-23', '2031-01-24'),
      ...moved(TET, '2031-01-27', '2031-01-28'),
      ...days('holiday', HUNG, '2031-04-01'),
      ...days('holiday', REUNIFICATION, '2031-04-30'),
      ...days('holiday', LABOUR, '2031-05-01'),
      ...days('holiday', NATIONAL, '2031-09-01', '2031-09-02'),
      culture('holiday', '2031-11-24'),
    ],
  },
];
