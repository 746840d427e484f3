import { streamName, type TallyRequest } from '@ocop/casework';
import { countedSheets, type LoggedSheet } from '@ocop/evaluation';
import type { Pool } from 'pg';
import { sheetsOf } from './sheets-of';

/** What a round had added up last, and the sheets that count for it. */
interface LastTally {
  readonly request: TallyRequest;
  readonly counted: readonly LoggedSheet[];
}

/** Undefined before a round has closed its scoring. */
export async function lastTally(pool: Pool, round: string): Promise<LastTally | undefined> {
  const { rows } = await pool.query<{ request: TallyRequest }>(
    `select data->'request' as request from events
     where stream = $1 and type = 'ScoringClosed' order by version desc limit 1`,
    [streamName({ type: 'evaluation-round', id: round })],
  );
  const request = rows[0]?.request;
  if (!request) return undefined;
  const { upTo, products } = request;
  return { request, counted: countedSheets(request, await sheetsOf(pool, round, upTo, products)) };
}
