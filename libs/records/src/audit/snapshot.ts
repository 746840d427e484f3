import type { Pool, PoolClient } from 'pg';

/** One view of everything for as long as it takes, however much is recorded meanwhile. */
export async function inSnapshot<T>(
  pool: Pool,
  act: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await act(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const PATIENCE_MS = 30_000;
const PAUSE_MS = 20;

/**
 * A position below which nothing is under way: whoever took a lower one has finished. Positions are taken when an
 * event is written and seen when it is committed, so the highest that is seen may still have gaps below it.
 * @throws Error when a recording does not end
 */
export async function settledPosition(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ last: string }>(
    'select coalesce(max(position), 0) as last from events',
  );
  // Whoever writes events holds this lock before it takes a position.
  const writers = await writersOf(pool);
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const still = new Set(await writersOf(pool));
    if (!writers.some((writer) => still.has(writer))) return Number(rows[0]?.last);
    if (Date.now() > giveUpAt)
      throw new Error(`a recording has been under way for ${PATIENCE_MS / 1000} s: try again`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function writersOf(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ writer: string }>(
    `select virtualtransaction as writer from pg_locks
     where relation = 'events'::regclass and mode = 'RowExclusiveLock' and granted`,
  );
  return rows.map(({ writer }) => writer);
}
