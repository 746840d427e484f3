import { matterNamedIn, type RoundResult, streamName, withMatterIn } from '@ocop/casework';
import type { LoggedSheet, ScoreSheet } from '@ocop/evaluation';
import type { PartPoints } from '@ocop/regulations';
import type { Pool } from 'pg';
import { findMatter } from '../event-log/folded-stream';
import { lastTally } from '../event-log/last-tally';
import type { LoggedEvent } from '../event-log/logged-event';

interface SheetKey extends Pick<ScoreSheet, 'product' | 'pass' | 'member'> {
  readonly round: string;
}

interface SubmittedSheet {
  readonly total: number;
  readonly parts: PartPoints;
  readonly choices: Readonly<Record<string, number | null>>;
  readonly evidence: NonNullable<ScoreSheet['evidence']>;
  readonly comment: string | null;
}

/** Score sheets, which lie beside the events that name them by their hash. */
export class SheetsQueries {
  constructor(private readonly pool: Pool) {}

  /** A member's own sheet as it counts in one pass: the last one that came. */
  async ofMember({ round, product, pass, member }: SheetKey): Promise<SubmittedSheet | null> {
    const { rows } = await this.pool.query<{ sheet: ScoreSheet }>(
      `select m.content as sheet from events e join matter m on m.sha256 = e.data->'sheet'->>'sha256'
       where e.stream = $1 and e.type in ('ScoreSheetSubmitted', 'ScoreSheetCorrected')
         and e.data->>'product' = $2 and e.data->>'member' = $3 and (e.data->>'pass')::int = $4
       order by e.version desc limit 1`,
      [streamName({ type: 'evaluation-round', id: round }), product, member, pass],
    );
    const [found] = rows;
    if (!found) return null;
    const { A, B, C, choices = {}, evidence = {}, comment = null } = found.sheet;
    return { total: A + B + C, parts: { A, B, C }, choices, evidence, comment };
  }

  /** The results as the sheets of a round were added up last; none before that. */
  async results(round: string): Promise<readonly RoundResult[]> {
    const { rows } = await this.pool.query<{ results: readonly RoundResult[] }>(
      `select data->'results' as results from events
       where stream = $1 and type = 'ScoresTallied' order by version desc limit 1`,
      [streamName({ type: 'evaluation-round', id: round })],
    );
    return rows[0]?.results ?? [];
  }

  /** The sheets that count for a product as its round was added up last; none before that. */
  async counted(round: string, product: string): Promise<readonly LoggedSheet[]> {
    const tally = await lastTally(this.pool, round);
    return tally?.counted.filter((sheet) => sheet.product === product) ?? [];
  }

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
