import { addDays, atTime, type CivilDate } from '@ocop/calendar';
import type { Pool } from 'pg';
import { type EventRow, fromRow } from '../event-log/logged-event';
import type { LoggedStream } from '../event-log/walk-log';

/** What some streams held when a day ended. */
export async function logUntil(
  pool: Pool,
  streams: readonly string[],
  day: CivilDate,
): Promise<LoggedStream[]> {
  const before = atTime(addDays(day, 1), 0);
  const { rows } = await pool.query<EventRow>(
    `select * from events where stream = any($1) and occurred_at < to_timestamp($2 / 1000.0)
     order by stream, version`,
    [streams, before],
  );
  const found = new Map<string, EventRow[]>();
  for (const row of rows) found.set(row.stream, [...(found.get(row.stream) ?? []), row]);
  return [...found].map(([stream, events]) => ({ stream, events: events.map(fromRow) }));
}
