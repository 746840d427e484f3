import type { DayKind, DayRow } from '../../working-calendar';

/** `days('holiday', TET, '2024-02-08', '2024-02-09')`: one row a date. */
export const days = (kind: DayKind, name: string, ...dates: string[]): DayRow[] =>
  dates.map((date) => ({ date, kind, name }));

export const NEW_YEAR = 'Tết Dương lịch';
export const TET = 'Tết Nguyên đán';
export const HUNG = 'Giỗ Tổ Hùng Vương';
export const REUNIFICATION = 'Ngày Chiến thắng 30/4';
export const LABOUR = 'Ngày Quốc tế lao động 1/5';
export const NATIONAL = 'Quốc khánh 2/9';
export const CULTURE = 'Ngày Văn hóa Việt Nam 24/11';

/**
 * A day off that the Politburo wants from 2026 on (80-NQ/TW); Government told the ministries in February 2026 to put
 * it into the Labour Code, art. 112 (30/NQ-CP). The amendment itself is not at hand: the day is provisional.
 */
export const culture = (kind: DayKind, date: string): DayRow => ({
  date,
  kind,
  name: kind === 'holiday-moved' ? `nghỉ bù ${CULTURE}` : CULTURE,
  provisional: true,
});

export const moved = (name: string, ...dates: string[]): DayRow[] =>
  days('holiday-moved', `nghỉ bù ${name}`, ...dates);
