import { matterNamedIn, withMatterIn } from '@ocop/casework';
import type { Pool } from 'pg';
import { findMatter } from '../event-log/folded-stream';
import type { LoggedEvent } from '../event-log/logged-event';

/** Score sheets, which lie beside the events that name them by their hash. */
export class SheetsQueries {
  constructor(private readonly pool: Pool) {}

  /** The events with their sheets; one that is gone stays a hash. */
  async into(events: readonly LoggedEvent[]): Promise<LoggedEvent[]> {
    const isSheet = ({ type }: LoggedEvent) =>
      type === 'ScoreSheetSubmitted' || type === 'ScoreSheetCorrected';
    const named = events.filter(isSheet).flatMap(({ data }) => matterNamedIn(data));
    const found = await findMatter(this.pool, named);
    return events.map((event) =>
      isSheet(event) ? { ...event, data: withMatterIn(event.data, found) as object } : event,
    );
  }
}
