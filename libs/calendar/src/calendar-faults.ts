import { weekday, yearOf } from './civil-date';
import type { WorkingCalendar } from './working-calendar';

/** Every fault of a table at once: wrong years, doubled days, make-up days that were working days anyway. */
export function calendarFaults(calendar: WorkingCalendar): string[] {
  const faults: string[] = [];
  const years = calendar.years.map((table) => table.year);
  years.forEach((year, i) => {
    if (i > 0 && year !== (years[i - 1] ?? 0) + 1)
      faults.push(`${year}: years must follow one another`);
  });
  for (const table of calendar.years) {
    const seen = new Set<string>();
    for (const row of table.days) {
      if (yearOf(row.date) !== table.year)
        faults.push(`${row.date}: does not belong to ${table.year}`);
      const place = `${row.area ?? ''} ${row.date}`;
      if (seen.has(place)) faults.push(`${row.date}: twice in ${table.year}`);
      seen.add(place);
      if (row.area !== undefined && (row.kind !== 'local-closure' || !row.source))
        faults.push(
          `${row.date}: a day off of ${row.area} alone is a local closure with its decision`,
        );
      const weekend = [0, 6].includes(weekday(row.date));
      if (row.kind === 'make-up' && !weekend)
        faults.push(`${row.date}: a make-up day must be a weekend day`);
    }
  }
  return faults;
}
