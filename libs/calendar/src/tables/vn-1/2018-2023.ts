import type { CalendarYear } from '../../working-calendar';
import { days, HUNG, LABOUR, moved, NATIONAL, NEW_YEAR, REUNIFICATION, TET } from './rows';

const CODE_OF_2012 = 'Bộ luật Lao động 2012, điều 115';
const CODE_OF_2019 = 'Bộ luật Lao động 2019, điều 112';

/** The Labour Code of 2012 gave one day for the National Day; that of 2019, in force from 2021, gives two. */
export const from2018: readonly CalendarYear[] = [
  {
    year: 2018,
    status: 'final',
    source: `${CODE_OF_2012}; thông báo nghỉ Tết 2018 và hoán đổi 31/12/2018 - 05/01/2019`,
    days: [
      ...days('holiday', NEW_YEAR, '2018-01-01'),
      ...days('holiday', TET, '2018-02-14', '2018-02-15', '2018-02-16', '2018-02-19'),
      ...days('holiday', TET, '2018-02-20'),
      ...days('holiday', HUNG, '2018-04-25'),
      ...days('holiday', REUNIFICATION, '2018-04-30'),
      ...days('holiday', LABOUR, '2018-05-01'),
      ...moved(NATIONAL, '2018-09-03'),
      ...days('swapped-off', 'nghỉ hoán đổi với thứ Bảy 05/01/2019', '2018-12-31'),
    ],
  },
  {
    year: 2019,
    status: 'final',
    source: `${CODE_OF_2012}; thông báo nghỉ Tết 2019 và hoán đổi 29/4 - 4/5 năm 2019`,
    days: [
      ...days('holiday', NEW_YEAR, '2019-01-01'),
      ...days('make-up', 'làm bù cho ngày 31/12/2018', '2019-01-05'),
      ...days('holiday', TET, '2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07'),
      ...days('holiday', TET, '2019-02-08'),
      ...moved(HUNG, '2019-04-15'),
      ...days('swapped-off', 'nghỉ hoán đổi với thứ Bảy 04/05', '2019-04-29'),
      ...days('holiday', REUNIFICATION, '2019-04-30'),
      ...days('holiday', LABOUR, '2019-05-01'),
      ...days('make-up', 'làm bù cho ngày 29/04', '2019-05-04'),
      ...days('holiday', NATIONAL, '2019-09-02'),
    ],
  },
  {
    year: 2020,
    status: 'final',
    source: `${CODE_OF_2012}; thông báo nghỉ Tết 2020`,
    days: [
      ...days('holiday', NEW_YEAR, '2020-01-01'),
      ...days('holiday', TET, '2020-01-23', '2020-01-24', '2020-01-27', '2020-01-28'),
      ...days('holiday', TET, '2020-01-29'),
      ...days('holiday', HUNG, '2020-04-02'),
      ...days('holiday', REUNIFICATION, '2020-04-30'),
      ...days('holiday', LABOUR, '2020-05-01'),
      ...days('holiday', NATIONAL, '2020-09-02'),
    ],
  },
  {
    year: 2021,
    status: 'final',
    source: `${CODE_OF_2019}; thông báo nghỉ Tết và Quốc khánh 2021`,
    days: [
      ...days('holiday', NEW_YEAR, '2021-01-01'),
      ...days('holiday', TET, '2021-02-10', '2021-02-11', '2021-02-12', '2021-02-15'),
      ...days('holiday', TET, '2021-02-16'),
      ...days('holiday', HUNG, '2021-04-21'),
      ...days('holiday', REUNIFICATION, '2021-04-30'),
      ...moved(LABOUR, '2021-05-03'),
      ...days('holiday', NATIONAL, '2021-09-02', '2021-09-03'),
    ],
  },
  {
    year: 2022,
    status: 'final',
    source: `${CODE_OF_2019}; thông báo nghỉ Tết và Quốc khánh 2022`,
    days: [
      ...moved(NEW_YEAR, '2022-01-03'),
      ...days('holiday', TET, '2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03'),
      ...days('holiday', TET, '2022-02-04'),
      ...moved(HUNG, '2022-04-11'),
      ...moved(REUNIFICATION, '2022-05-02'),
      ...moved(LABOUR, '2022-05-03'),
      ...days('holiday', NATIONAL, '2022-09-01', '2022-09-02'),
    ],
  },
  {
    year: 2023,
    status: 'final',
    source: `${CODE_OF_2019}; thông báo nghỉ Tết và Quốc khánh 2023`,
    days: [
      ...moved(NEW_YEAR, '2023-01-02'),
      ...days('holiday', TET, '2023-01-20', '2023-01-23', '2023-01-24'),
      ...moved(TET, '2023-01-25', '2023-01-26'),
      ...days('holiday', LABOUR, '2023-05-01'),
      ...moved(HUNG, '2023-05-02'),
      ...moved(REUNIFICATION, '2023-05-03'),
      ...days('holiday', NATIONAL, '2023-09-01'),
      ...moved(NATIONAL, '2023-09-04'),
    ],
  },
];
