import { type DayFault, formatDay, isCivilDate } from '@ocop/calendar';

/** What was expected of a day of a decision, as people are told. */
export function sayDayFault({ code, got, years = [] }: DayFault): { vi: string; en: string } {
  switch (code) {
    case 'TWICE':
      return { vi: 'mỗi ngày một dòng', en: 'each day once' };
    case 'MAKE_UP_ON_WORKING_DAY':
      return { vi: 'ngày làm bù là thứ Bảy hoặc Chủ nhật', en: 'a make-up day on a weekend' };
    case 'SWAP_ON_WEEKEND':
      return {
        vi: 'nghỉ bù, nghỉ hoán đổi rơi vào ngày làm việc, từ thứ Hai đến thứ Sáu',
        en: 'a day off in exchange on a day from Monday to Friday',
      };
    case 'SWAPS_UNEVEN':
      return {
        vi: `số ngày nghỉ hoán đổi bằng số ngày làm bù (đang là ${got})`,
        en: `as many days swapped off as made up (there are ${got})`,
      };
    case 'YEAR_MISSING':
      return {
        vi: `có cả các năm ở giữa: ${years.join(', ')}`,
        en: `the years between as well: ${years.join(', ')}`,
      };
    case 'YEAR_UNKNOWN':
      return {
        vi: `một năm có bảng ngày nghỉ, từ ${years.join(' đến ')}`,
        en: `a year that has a table of days off, ${years.join(' to ')}`,
      };
  }
}

export const sayGot = (got: string) => (isCivilDate(got) ? formatDay(got) : got);
