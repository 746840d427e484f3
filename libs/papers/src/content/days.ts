import { type CivilDate, civilDateAt, formatDay, type Instant, isoInVietnam } from '@ocop/calendar';

/** `2024-07-08` as papers write it: two digits for days below ten and for January and February (Decree 30/2020). */
export function dayInWords(date: CivilDate): string {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const two = (n: number) => String(n).padStart(2, '0');
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

/** The line for a day that somebody will write in. */
export function blankDay(year: number): string {
  return `ngày      tháng      năm ${year}`;
}

/** `08 giờ 30 ngày 01/07/2024`, in Viet Nam. */
export function momentInWords(at: Instant): string {
  const [hour = '', minute = ''] = isoInVietnam(at).slice(11, 16).split(':');
  return `${hour} giờ ${minute} ngày ${formatDay(civilDateAt(at))}`;
}
