import { matterNamedIn, type Recorded, streamName, withMatterIn } from '@ocop/casework';
import type { RoundEvent, RoundState } from '@ocop/evaluation';
import { RuleViolation } from '@ocop/ground';
import type { Pool } from 'pg';
import { findMatter, foldStream, matterForFolds } from '../event-log/folded-stream';
import { type EventRow, fromRow, type LoggedEvent } from '../event-log/logged-event';

/** What a council did, from the log alone: its round folded, and its events with the sheets in place. */
export interface CouncilInLog {
  readonly state: RoundState;
  readonly events: readonly Recorded<RoundEvent>[];
}

/** What councils did in their rounds. */
export class CouncilQueries {
  constructor(private readonly pool: Pool) {}

  /** @throws RuleViolation MATTER_MISSING where the round or a sheet cannot be read from what is kept */
  async ofRound(id: string): Promise<CouncilInLog | undefined> {
    const stream = streamName({ type: 'evaluation-round', id });
    const { rows } = await this.pool.query<EventRow>(
      'select * from events where stream = $1 order by version',
      [stream],
    );
    const logged = { stream, events: rows.map(fromRow) };
    const sheets = logged.events.filter(isSheet).flatMap(({ data }) => matterNamedIn(data));
    const named = [...matterForFolds([logged]), ...sheets];
    const found = await findMatter(this.pool, named);
    const gone = named.find((hash) => !found.has(hash));
    if (gone) throw new RuleViolation('MATTER_MISSING', { sha256: gone });
    const folded = foldStream(logged, found)?.folded;
    if (!folded || folded.version === 0) return undefined;
    return {
      state: folded.state as unknown as RoundState,
      events: logged.events.map((event) => opened(event, found)),
    };
  }
}

const isSheet = ({ type }: LoggedEvent) =>
  type === 'ScoreSheetSubmitted' || type === 'ScoreSheetCorrected';

function opened(event: LoggedEvent, found: ReadonlyMap<string, unknown>): Recorded<RoundEvent> {
  const read = isSheet(event) ? { ...event, data: withMatterIn(event.data, found) } : event;
  return read as Recorded<RoundEvent>;
}
