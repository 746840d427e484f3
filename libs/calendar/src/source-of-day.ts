import { CULTURE } from './tables/vn-1/rows';
import type { CalendarYear, DayRow } from './working-calendar';

/** Days that the year's own decision does not name, and what they rest on until the law says them. */
const CITED: Readonly<Record<string, string>> = {
  [CULTURE]:
    'Nghị quyết 80-NQ/TW ngày 07/01/2026; Nghị quyết 30/NQ-CP giao sửa Bộ luật Lao động, điều 112 (chưa có luật sửa đổi)',
};

/** The document that makes a day what it is: its own, or that of its year. */
export function sourceOfDay({ source, name }: DayRow, year: Pick<CalendarYear, 'source'>): string {
  if (source !== undefined) return source;
  const cited = Object.keys(CITED).find((one) => name.endsWith(one));
  return cited === undefined ? year.source : (CITED[cited] as string);
}
