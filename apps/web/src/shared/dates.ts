import { addMonths, FIRST_DAY, LAST_DAY } from '@ocop/calendar';

const VIETNAM = 'Asia/Ho_Chi_Minh';

/** A civil day `2024-07-10` as people write it, `10/07/2024`; a month `2024-07`, `07/2024`. */
export function dayWritten(day: string): string {
  return day.split('-').reverse().join('/');
}

/** Twelve months from that of a civil day on: `2024-07`, `2024-08`, … */
export function yearOfMonthsFrom(day: string): string[] {
  return Array.from({ length: 12 }, (_, ahead) => addMonths(day, ahead).slice(0, 'yyyy-mm'.length));
}

/** An instant in Viet Nam, `10/07/2024 16:59`. */
export function momentWritten(instant: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: VIETNAM,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
  return parts.replace(',', '');
}

/** The civil day of an instant in Viet Nam. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: VIETNAM, dateStyle: 'short' }).format(
    new Date(instant),
  );
}

const WRITTEN = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/;

/** What somebody wrote, `2/7/2024` or `7/2024`, as a civil day or month; undefined for what is neither. */
export function dayRead(written: string): string | undefined {
  const [, day, month = '', year = ''] = WRITTEN.exec(written.trim()) ?? [];
  if (year === '') return undefined;
  const inMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return isDay(`${inMonth}-01`) ? inMonth : undefined;
  const read = `${inMonth}-${day.padStart(2, '0')}`;
  return isDay(read) ? read : undefined;
}

/** What is asked for where a day cannot be read. */
export const DAY_WANTED = {
  vi: 'ngày có trên lịch, từ năm 2000 đến năm 2100, dạng 10/07/2024',
  en: 'a day of the calendar, in the years 2000 to 2100, as 10/07/2024',
} as const;

/** What is sent for a written day; what is none goes as it is, and the API says what it expected. */
export function daySent(written: string): string {
  return dayRead(written) ?? written;
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  const isThere = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
  return isThere && day >= FIRST_DAY && day <= LAST_DAY;
}
