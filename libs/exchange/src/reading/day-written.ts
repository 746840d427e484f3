/** `10/7/2024`, as an official writes a day, as `2024-07-10`; anything else as it was written. */
export function dayWritten(text: string): string {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!match) return text.trim();
  const [, day = '', month = '', year = ''] = match;
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
