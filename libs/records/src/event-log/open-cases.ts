import { parseStreamName, streamName, type StreamRef } from '@ocop/casework';
import type { ClientBase, Pool } from 'pg';

/** A case that has not ended, or has work left to do. */
export interface OpenCase {
  readonly ref: StreamRef;
  readonly version: number;
  readonly head: string;
}

const PAGE = 500;

/** Which open cases are meant. */
export interface Which {
  /** Only those in which nothing has followed from this cause yet. */
  readonly untouchedBy?: string;
}

/** Every open case of the log, page by page in order of name. */
export async function* openCases(
  pool: Pool | ClientBase,
  { untouchedBy }: Which = {},
): AsyncGenerator<OpenCase> {
  for (let last = ''; ;) {
    const { rows } = await pool.query<{ stream: string; version: number; head_hash: string }>(
      `select stream, version, head_hash from streams
       where stream > $1 and (not closed or todo + notices > 0)
         and ($3::text is null
           or not exists (select from events e where e.cause = $3 and e.stream = streams.stream))
       order by stream limit $2`,
      [last, PAGE, untouchedBy ?? null],
    );
    for (const { stream, version, head_hash: head } of rows)
      yield { ref: parseStreamName(stream), version, head };
    const end = rows.at(-1);
    if (!end || rows.length < PAGE) return;
    last = end.stream;
  }
}

/** One of them; undefined when it is closed or unknown. */
export async function openCase(
  pool: Pool | ClientBase,
  ref: StreamRef,
): Promise<OpenCase | undefined> {
  const { rows } = await pool.query<{ version: number; head: string }>(
    `select version, head_hash as head from streams
     where stream = $1 and (not closed or todo + notices > 0)`,
    [streamName(ref)],
  );
  return rows[0] && { ref, ...rows[0] };
}

/** Which of these streams are open; those that are missing are closed or unknown. */
export async function openAmong(pool: Pool, streams: readonly string[]): Promise<Set<string>> {
  const { rows } = await pool.query<{ stream: string }>(
    'select stream from streams where stream = any($1) and (not closed or todo + notices > 0)',
    [streams],
  );
  return new Set(rows.map((row) => row.stream));
}
