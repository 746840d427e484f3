import { matterNamedIn, withMatterIn } from '@ocop/casework';
import { findMatter, type LoggedEvent } from '@ocop/records';
import type { Pool } from 'pg';

/** The events with the score sheets that they name by their hash; one that is gone stays a hash. */
export async function withSheets(pool: Pool, events: LoggedEvent[]): Promise<LoggedEvent[]> {
  const isSheet = ({ type }: LoggedEvent) => type === 'ScoreSheetSubmitted';
  const named = events.filter(isSheet).flatMap(({ data }) => matterNamedIn(data));
  const found = await findMatter(pool, named);
  return events.map((event) =>
    isSheet(event) ? { ...event, data: withMatterIn(event.data, found) as object } : event,
  );
}
