import {
  matterNamedIn,
  type CaseState,
  type Recorded,
  streamName,
  type StreamRef,
  withMatterIn,
} from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { Pool } from 'pg';
import { findMatter, foldStream, matterForFolds } from '../event-log/folded-stream';
import { type EventRow, fromRow, type LoggedEvent } from '../event-log/logged-event';

/** A case from the log alone: its fold, and its events, with the long matter of those that are wanted open. */
export interface CaseInLog {
  readonly state: CaseState;
  readonly events: readonly LoggedEvent[];
}

/** @throws RuleViolation MATTER_MISSING where the case, or matter that is wanted, cannot be read from what is kept */
export async function caseInLog(
  pool: Pool,
  ref: StreamRef,
  isWantedOpen: (event: LoggedEvent) => boolean = () => false,
): Promise<CaseInLog | undefined> {
  const stream = streamName(ref);
  const { rows } = await pool.query<EventRow>(
    'select * from events where stream = $1 order by version',
    [stream],
  );
  const logged = { stream, events: rows.map(fromRow) };
  const wanted = logged.events.filter(isWantedOpen).flatMap(({ data }) => matterNamedIn(data));
  const named = [...matterForFolds([logged]), ...wanted];
  const found = await findMatter(pool, named);
  const gone = named.find((hash) => !found.has(hash));
  if (gone) throw new RuleViolation('MATTER_MISSING', { sha256: gone });
  const folded = foldStream(logged, found)?.folded;
  if (!folded || folded.version === 0) return undefined;
  const events = logged.events.map((event) =>
    isWantedOpen(event) ? { ...event, data: withMatterIn(event.data, found) as object } : event,
  );
  return { state: folded.state, events };
}

/** An event of the log, as the rules of its kind of case know it. */
export const asRecorded = <E extends Recorded>(events: readonly LoggedEvent[]) =>
  events as unknown as readonly E[];
