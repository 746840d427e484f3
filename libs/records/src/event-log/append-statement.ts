import { READ_MODELS, type ReadModel } from '../read-models/rows';

/** Channel on which every recording is announced, after its commit. */
export const EVENTS_CHANNEL = 'ocop_events';

const EVENT_COLUMNS = [
  ['stream', 'text'],
  ['version', 'integer'],
  ['type', 'text'],
  ['data', 'jsonb'],
  ['actor', 'jsonb'],
  ['cause', 'text'],
  ['print', 'text'],
  ['basis', 'jsonb'],
  ['occurred_at', 'timestamptz'],
  ['recorded_at', 'timestamptz'],
  ['prev_hash', 'text'],
  ['hash', 'text'],
] as const;

export const STREAM_COLUMNS = [
  'stream',
  'type',
  'version',
  'revision',
  'head_hash',
  'stage',
  'closed',
  'todo',
  'wake_at',
  'wake_why',
  'folded',
] as const;

/** Tables a recording touches, in the order of the statement's parameters after the events. */
export const WRITTEN_TABLES = ['streams', ...Object.keys(READ_MODELS)] as ('streams' | ReadModel)[];

/**
 * One statement, hence one transaction and one journey: it appends the events, brings the read models up to date and
 * announces it. Parameters: events, one JSON array of rows for each table, the stream, its tasks, the announcement.
 */
export function appendStatement(columnsOf: ReadonlyMap<string, readonly string[]>): string {
  const events = EVENT_COLUMNS.map(([name]) => name).join(', ');
  const typed = EVENT_COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ');
  const upserts = WRITTEN_TABLES.map((table, i) =>
    upsert(table, columnsOf.get(table) ?? [], `$${i + 2}::jsonb`),
  );
  const next = WRITTEN_TABLES.length + 2;
  return `
    with appended as (
      insert into events (${events})
      select ${events} from jsonb_to_recordset($1::jsonb) as x(${typed})
    ),
    ${upserts.join(',\n    ')},
    done_tasks as (
      delete from work_queue where stream = $${next}::text and task <> all($${next + 1}::text[])
    )
    select pg_notify('${EVENTS_CHANNEL}', $${next + 2}::text)`;
}

/** Rows given as JSON, inserted or replaced. */
export function upsert(table: string, columns: readonly string[], rows: string): string {
  const key = keyOf(table);
  const others = columns.filter((column) => !key.includes(column));
  const set = others.map((column) => `${column} = excluded.${column}`).join(', ');
  return `
    write_${table} as (
      insert into ${table} (${columns.join(', ')})
      select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, ${rows})
      on conflict (${key.join(', ')}) do update set ${set}
    )`;
}

function keyOf(table: string): readonly string[] {
  return table === 'streams' ? ['stream'] : READ_MODELS[table as ReadModel];
}
