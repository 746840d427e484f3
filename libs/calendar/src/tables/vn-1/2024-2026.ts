import type { CalendarYear } from '../../working-calendar';
import { culture, days, HUNG, LABOUR, moved, NATIONAL, NEW_YEAR, REUNIFICATION, TET } from './rows';

export const from2024: readonly CalendarYear[] = [
  {
    year: 2024,
    status: 'final',
    source: 'Bộ luật Lao động 2019, điều 112; thông báo nghỉ Tết và hoán đổi 29/4 - 4/5 năm 2024',
    days: [
      ...days('holiday', NEW_YEAR, '2024-01-01'),
      ...days('holiday', TET, '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13'),
      ...days('holiday', TET, '2024-02-14'),
      ...days('holiday', HUNG, '2024-04-18'),
      ...days('swapped-off', 'nghỉ hoán đổi với thứ Bảy 04/05', '2024-04-29'),
      ...days('holiday', REUNIFICATION, '2024-04-30'),
      ...days('holiday', LABOUR, '2024-05-01'),
      ...days('make-up', 'làm bù cho ngày 29/04', '2024-05-04'),
      ...days('holiday', NATIONAL, '2024-09-02', '2024-09-03'),
    ],
  },
  {
    year: 2025,
    status: 'final',
    source: '8726/VPCP-KGVX (nghỉ Tết và hoán đổi 02/5 - 26/4 năm 2025)',
    days: [
      ...days('holiday', NEW_YEAR, '2025-01-01'),
      ...days('holiday', TET, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30'),
      ...days('holiday', TET, '2025-01-31'),
      ...days('holiday', HUNG, '2025-04-07'),
      ...days('make-up', 'làm bù cho ngày 02/05', '2025-04-26'),
      ...days('holiday', REUNIFICATION, '2025-04-30'),
      ...days('holiday', LABOUR, '2025-05-01'),
      ...days('swapped-off', 'nghỉ hoán đổi với thứ Bảy 26/04', '2025-05-02'),
      ...days('holiday', NATIONAL, '2025-09-01', '2025-09-02'),
    ],
  },
  {
    year: 2026,
    status: 'final',
    source: '12729/VPCP-KGVX (nghỉ Tết, Quốc khánh và hoán đổi năm 2026)',
    days: [
      ...days('holiday', NEW_YEAR, '2026-01-01'),
      ...days('swapped-off', 'nghỉ hoán đổi với thứ Bảy 10/01', '2026-01-02'),
      ...days('make-up', 'làm bù cho ngày 02/01', '2026-01-10'),
      ...days('holiday', TET, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'),
      ...days('holiday', TET, '2026-02-20'),
      ...moved(HUNG, '2026-04-27'),
      ...days('holiday', REUNIFICATION, '2026-04-30'),
      ...days('holiday', LABOUR, '2026-05-01'),
      ...days('make-up', 'làm bù cho ngày 31/08', '2026-08-22'),
      ...days('swapped-off', 'nghỉ hoán đổi với thứ Bảy 22/08', '2026-08-31'),
      ...days('holiday', NATIONAL, '2026-09-01', '2026-09-02'),
      culture('holiday', '2026-11-24'),
    ],
  },
];
