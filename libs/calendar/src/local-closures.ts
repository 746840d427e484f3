import type { DayRow, WorkingCalendar } from './working-calendar';

const seen = new WeakMap<WorkingCalendar, Map<string, WorkingCalendar>>();

/**
 * The calendar as it counts in one place: the country's days, and over them the closures of the place itself and of
 * those above it. Without a place no closure counts.
 */
export function calendarIn(calendar: WorkingCalendar, area: string | undefined): WorkingCalendar {
  const known = seen.get(calendar) ?? new Map<string, WorkingCalendar>();
  seen.set(calendar, known);
  const made = known.get(area ?? '') ?? layered(calendar, area);
  known.set(area ?? '', made);
  return made;
}

function layered(calendar: WorkingCalendar, area: string | undefined): WorkingCalendar {
  if (!calendar.years.some(({ days }) => days.some((row) => row.area !== undefined)))
    return calendar;
  const years = calendar.years.map((table) => ({ ...table, days: daysIn(table.days, area) }));
  return { ...calendar, years };
}

/** A closed office works on no day, whatever the country's table says of it. */
function daysIn(days: readonly DayRow[], area: string | undefined): DayRow[] {
  const closures = days.filter((row) => row.area !== undefined && covers(row.area, area));
  const closed = new Set(closures.map(({ date }) => date));
  return [...days.filter((row) => row.area === undefined && !closed.has(row.date)), ...closures];
}

const covers = (closed: string, area: string | undefined) =>
  area !== undefined && (area === closed || area.startsWith(`${closed}/`));
