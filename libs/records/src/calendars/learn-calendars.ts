import { calendars, publishCalendar, type WorkingCalendar } from '@ocop/calendar';
import type { ClientBase, Pool } from 'pg';

/**
 * Makes every calendar known to this process that was decided since its release; answers with all there are, the latest
 * last. Nothing else brings one in, so that all processes know them in one order.
 */
export async function learnCalendars(db: ClientBase | Pool): Promise<readonly WorkingCalendar[]> {
  const known = calendars.map(({ version }) => version);
  const { rows } = await db.query<{ body: WorkingCalendar }>(
    'select body from calendar_versions where version <> all($1) order by no',
    [known],
  );
  for (const { body } of rows) publishUnknown(body);
  return calendars;
}

/** Two readers may have asked at once. */
function publishUnknown(calendar: WorkingCalendar): void {
  if (!calendars.some(({ version }) => version === calendar.version)) publishCalendar(calendar);
}
