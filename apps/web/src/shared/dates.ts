const VIETNAM = 'Asia/Ho_Chi_Minh';

/** A civil day `2024-07-10` as people write it: `10/07/2024`. */
export function dayWritten(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
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
