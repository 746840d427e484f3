import { emptyFold, fold, type Folded, parseStreamName, type StreamRef } from '@ocop/casework';
import { aggregateOf } from '@ocop/contracts';
import type { Pool, PoolClient } from 'pg';
import { canonicalJson } from '@ocop/contracts';
import { columnsByTable, streamRow } from '../event-log/event-log';
import { genesisHash } from '../event-log/hash-chain';
import { type EventRow, fromRow } from '../event-log/logged-event';
import type { Row } from './row';
import { READ_MODELS, rowsOf } from './rows';

/** One row that the log says otherwise. */
export interface Difference {
  readonly table: string;
  readonly key: string;
  readonly what: 'missing' | 'superfluous' | 'different';
  readonly columns?: readonly string[];
}

export interface RebuildReport {
  readonly events: number;
  readonly streams: number;
  readonly differences: readonly Difference[];
}

const KEYS: Readonly<Record<string, readonly string[]>> = { streams: ['stream'], ...READ_MODELS };

/** A case folded from its events alone. */
export interface FoldedStream {
  readonly ref: StreamRef;
  readonly folded: Folded;
  readonly headHash: string;
}

/** Every case of the log, folded from its events and nothing else. */
export async function foldLog(
  db: Pool | PoolClient,
): Promise<{ events: number; streams: FoldedStream[] }> {
  const streams = new Map<string, FoldedStream>();
  let events = 0;
  for await (const event of allEvents(db)) {
    events += 1;
    const ref = parseStreamName(event.stream);
    const aggregate = aggregateOf(ref.type);
    const before = streams.get(event.stream) ?? {
      ref,
      folded: emptyFold(aggregate, ref.id),
      headHash: genesisHash(event.stream),
    };
    streams.set(event.stream, {
      ref,
      folded: fold(aggregate, before.folded, event),
      headHash: event.hash,
    });
  }
  return { events, streams: [...streams.values()] };
}

const BATCH = 5_000;

/** The log in the order in which it was written, in batches that memory can hold. */
async function* allEvents(db: Pool | PoolClient) {
  for (let last = '0'; ;) {
    const { rows } = await db.query<EventRow>(
      'select * from events where position > $1 order by position limit $2',
      [last, BATCH],
    );
    yield* rows.map(fromRow);
    const end = rows.at(-1);
    if (!end || rows.length < BATCH) return;
    last = end.position;
  }
}

/** Compares the read models with what the log makes of them; changes nothing. */
export async function checkReadModels(pool: Pool): Promise<RebuildReport> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const wanted = await wantedRows(client);
    const columns = await columnsByTable(pool);
    const differences: Difference[] = [];
    for (const [table, rows] of wanted.tables)
      differences.push(...(await compare(client, table, columns.get(table) ?? [], rows)));
    return { events: wanted.events, streams: wanted.streams, differences };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Writes the read models anew from the log, in one transaction; recordings wait for it. */
export async function rebuildReadModels(pool: Pool): Promise<RebuildReport> {
  const { differences } = await checkReadModels(pool);
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`set local statement_timeout = 0`);
    await client.query('lock table streams in exclusive mode');
    const wanted = await wantedRows(client);
    for (const [table, rows] of wanted.tables) {
      await client.query(`delete from ${table}`);
      await client.query(
        `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
        [JSON.stringify(rows)],
      );
    }
    await client.query('commit');
    return { events: wanted.events, streams: wanted.streams, differences };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function wantedRows(client: PoolClient) {
  const { events, streams } = await foldLog(client);
  const tables = new Map<string, Row[]>(Object.keys(KEYS).map((table) => [table, []]));
  for (const { ref, folded, headHash } of streams) {
    tables.get('streams')?.push(streamRow(ref, aggregateOf(ref.type), folded, headHash));
    for (const [table, rows] of Object.entries(rowsOf(ref, folded)))
      tables.get(table)?.push(...rows);
  }
  return { events, streams: streams.length, tables: lastByKey(tables) };
}

/** Two cases may say the same row (a commune replaced twice): the later one stands, as it does when they record. */
function lastByKey(tables: Map<string, Row[]>): Map<string, Row[]> {
  return new Map(
    [...tables].map(([table, rows]) => {
      const byKey = new Map(rows.map((row) => [keyOf(table, row), row]));
      return [table, [...byKey.values()]];
    }),
  );
}

/** Both sides as the database itself writes them, so that dates and numbers compare by meaning. */
async function compare(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<Difference[]> {
  const { rows: live } = await client.query<{ row: Row }>(
    `select to_jsonb(t) as row from ${table} t`,
  );
  const { rows: fresh } = await client.query<{ row: Row }>(
    `select to_jsonb(t) as row from jsonb_populate_recordset(null::${table}, $1::jsonb) t`,
    [JSON.stringify(rows)],
  );
  const byKey = (list: { row: Row }[]) => new Map(list.map(({ row }) => [keyOf(table, row), row]));
  const [liveRows, freshRows] = [byKey(live), byKey(fresh)];
  const differences: Difference[] = [];
  for (const [key, row] of freshRows) {
    const found = liveRows.get(key);
    if (!found) differences.push({ table, key, what: 'missing' });
    else {
      const wrong = columns.filter(
        (name) => canonicalJson(found[name]) !== canonicalJson(row[name]),
      );
      if (wrong.length > 0) differences.push({ table, key, what: 'different', columns: wrong });
    }
  }
  for (const key of liveRows.keys())
    if (!freshRows.has(key)) differences.push({ table, key, what: 'superfluous' });
  return differences;
}

function keyOf(table: string, row: Row): string {
  return (KEYS[table] ?? []).map((column) => String(row[column])).join(' ');
}
