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

/** The innermost place with closures of its own that holds an area: there every day counts as in the area itself. */
export function closedPlace(
  calendar: WorkingCalendar,
  area: string | undefined,
): string | undefined {
  const closed = calendar.years.flatMap(({ days }) =>
    days.flatMap((row) => (row.area !== undefined && isClosedIn(row.area, area) ? [row.area] : [])),
  );
  return closed.reduce<string | undefined>(
    (inner, place) => (inner === undefined || place.length > inner.length ? place : inner),
    undefined,
  );
}

/** Whether a closure of one place closes the offices of another: its own, and those below it. */
export function isClosedIn(closed: string, area: string | undefined): boolean {
  return area !== undefined && (area === closed || area.startsWith(`${closed}/`));
}

function layered(calendar: WorkingCalendar, area: string | undefined): WorkingCalendar {
  if (!calendar.years.some(({ days }) => days.some((row) => row.area !== undefined)))
    return calendar;
  const years = calendar.years.map((table) => ({ ...table, days: daysIn(table.days, area) }));
  const place = closedPlace(calendar, area);
  const version = place === undefined ? calendar.version : `${calendar.version}@${place}`;
  return { ...calendar, version, years };
}

/** A closed office works on no day, whatever the country's table says of it. */
function daysIn(days: readonly DayRow[], area: string | undefined): DayRow[] {
  const closures = days.filter((row) => row.area !== undefined && isClosedIn(row.area, area));
  const closed = new Set(closures.map(({ date }) => date));
  return [...days.filter((row) => row.area === undefined && !closed.has(row.date)), ...closures];
}
