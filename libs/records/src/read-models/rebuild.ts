import type { Pool, PoolClient } from 'pg';
import { inSnapshot } from '../audit/snapshot';
import { findMatter, matterForFolds } from '../event-log/folded-stream';
import { type EventRow, fromRow } from '../event-log/logged-event';
import { type LoggedStream, walkLog } from '../event-log/walk-log';
import { type Difference, findOrphans, removeOrphans } from './compare';
import { readTables, type Tables } from './tables';
import { holdStreamsAgainst, holdSuccessionAgainst } from './wanted';

export interface RebuildReport {
  readonly events: number;
  readonly streams: number;
  /** Rows that were not as the log says, the first of them. */
  readonly differences: readonly Difference[];
  readonly differing: number;
}

export interface RebuildOptions {
  /** Stream after which to go on, when an earlier run was interrupted. */
  readonly after?: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly events: number;
  readonly streams: number;
  /** The last stream that is done. */
  readonly stream: string;
}

/** Counts everything and keeps what somebody may read: memory stays the same however much is wrong. */
export class Tally {
  private static readonly KEPT = 1_000;
  private readonly kept: Difference[] = [];
  private differing = 0;
  private events = 0;
  private streams = 0;

  constructor(private readonly onProgress?: (progress: Progress) => void) {}

  add(differences: readonly Difference[]): void {
    this.differing += differences.length;
    this.kept.push(...differences.slice(0, Tally.KEPT - this.kept.length));
  }

  page(page: readonly LoggedStream[]): void {
    this.streams += page.length;
    this.events += page.reduce((sum, { events }) => sum + events.length, 0);
    const stream = page.at(-1)?.stream ?? '';
    this.onProgress?.({ events: this.events, streams: this.streams, stream });
  }

  report(): RebuildReport {
    const { events, streams, kept: differences, differing } = this;
    return { events, streams, differences, differing };
  }
}

/** Compares the read models with what the log makes of them, in one snapshot; changes nothing. */
export async function checkReadModels(
  pool: Pool,
  { after, onProgress }: RebuildOptions = {},
): Promise<RebuildReport> {
  const tables = await readTables(pool);
  return inSnapshot(pool, async (client) => {
    const tally = new Tally(onProgress);
    for await (const page of walkLog(client, after ? { after } : {})) {
      const lent = await findMatter(client, matterForFolds(page));
      tally.add(await holdStreamsAgainst(client, tables.cases, page, { lent, write: false }));
      tally.page(page);
    }
    tally.add(await holdRestAgainst(client, tables));
    return tally.report();
  });
}

/** What belongs to no single case: rows of cases that the log does not have, and the succession of communes. */
export async function holdRestAgainst(client: PoolClient, tables: Tables): Promise<Difference[]> {
  const differences = await holdSuccessionAgainst(client, tables.succession, false);
  for (const table of tables.cases) differences.push(...(await findOrphans(client, table)));
  return differences;
}

/**
 * Writes the read models anew from the log while the cases go on: a page of cases at a time, each in a transaction
 * that holds only these cases' heads. A run that was interrupted has done what it has done, and may be repeated.
 */
export async function rebuildReadModels(
  pool: Pool,
  { after, onProgress }: RebuildOptions = {},
): Promise<RebuildReport> {
  const tables = await readTables(pool);
  const tally = new Tally(onProgress);
  for await (const page of walkLog(pool, after ? { after } : {})) {
    await inTransaction(pool, async (client) => {
      const current = await asTheyStand(client, page);
      const lent = await findMatter(client, matterForFolds(current));
      tally.add(await holdStreamsAgainst(client, tables.cases, current, { lent, write: true }));
    });
    tally.page(page);
  }
  await inTransaction(pool, (client) => rebuildRest(client, tables, tally));
  return tally.report();
}

async function rebuildRest(client: PoolClient, tables: Tables, tally: Tally): Promise<void> {
  // A plan that is being opened waits: only openings write this table.
  await client.query(`lock table ${tables.succession.name} in share row exclusive mode`);
  tally.add(await holdSuccessionAgainst(client, tables.succession, true));
  for (const table of tables.cases) {
    tally.add(await findOrphans(client, table));
    await removeOrphans(client, table);
  }
}

/** The same streams with their heads held, and with what has been recorded since they were read. */
async function asTheyStand(
  client: PoolClient,
  page: readonly LoggedStream[],
): Promise<LoggedStream[]> {
  const names = page.map(({ stream }) => stream);
  await client.query(
    'select from streams where stream = any($1) order by stream for no key update',
    [names],
  );
  const { rows } = await client.query<{ stream: string; version: number }>(
    `select stream, max(version) as version from events where stream = any($1) group by stream`,
    [names],
  );
  const versions = new Map(rows.map(({ stream, version }) => [stream, version]));
  const current: LoggedStream[] = [];
  for (const known of page)
    current.push(
      known.events.at(-1)?.version === versions.get(known.stream)
        ? known
        : await readStream(client, known.stream),
    );
  return current;
}

async function readStream(client: PoolClient, stream: string): Promise<LoggedStream> {
  const { rows } = await client.query<EventRow>(
    'select * from events where stream = $1 order by version',
    [stream],
  );
  return { stream, events: rows.map(fromRow) };
}

async function inTransaction(
  pool: Pool,
  act: (client: PoolClient) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await act(client);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
