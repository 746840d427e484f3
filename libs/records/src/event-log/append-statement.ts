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

/** Columns of `streams` that every recording writes; the snapshot is written now and then. */
const HEAD_COLUMNS = [
  'version',
  'revision',
  'head_hash',
  'stage',
  'closed',
  'todo',
  'notices',
  'refused',
  'wake_at',
  'wake_why',
] as const;
const SNAPSHOT_COLUMNS = ['folded', 'folded_version'] as const;
export const STREAM_COLUMNS = ['stream', 'type', ...HEAD_COLUMNS, ...SNAPSHOT_COLUMNS] as const;

/** Tables a recording touches besides `streams`, in the order of the statement's parameters. */
export const WRITTEN_TABLES = Object.keys(READ_MODELS) as ReadModel[];

/**
 * One statement, hence one transaction and one journey. It moves the head of the stream from the version and hash it
 * was decided on, and only when that head stood there does anything else happen: the events are appended, their matter
 * kept, the read models brought up to date, and it is announced. Answers one row when it happened, none when not.
 *
 * Parameters: $1 events, $2 row of `streams`, $3 version and $4 hash decided on, $5 cause that must be new (or null),
 * $6 matter, $7 tasks, $8 announcement, then one JSON array of rows for each table.
 */
export function appendStatement(columnsOf: ReadonlyMap<string, readonly string[]>): string {
  const events = EVENT_COLUMNS.map(([name]) => name).join(', ');
  const typed = EVENT_COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ');
  const upserts = WRITTEN_TABLES.map((table, i) =>
    upsert(
      table,
      columnsOf.get(table) ?? [],
      `$${i + 9}::jsonb`,
      'where exists (select from held)',
    ),
  );
  const head = HEAD_COLUMNS.map((name) => `${name} = fresh.${name}`).join(', ');
  const snapshot = SNAPSHOT_COLUMNS.map((name) => `${name} = coalesce(fresh.${name}, s.${name})`);
  return `
    with fresh as (
      select ${STREAM_COLUMNS.join(', ')} from jsonb_populate_record(null::streams, $2::jsonb)
      where $5::text is null
         or not exists (select from events e where e.cause = $5::text and e.stream = ($2::jsonb)->>'stream')
    ),
    begun as (
      insert into streams (${STREAM_COLUMNS.join(', ')})
      select ${STREAM_COLUMNS.join(', ')} from fresh where $3::integer = 0
      on conflict (stream) do nothing
      returning stream
    ),
    moved as (
      update streams s set ${head}, ${snapshot.join(', ')} from fresh
      where $3::integer > 0 and s.stream = fresh.stream and s.version = $3::integer and s.head_hash = $4::text
      returning s.stream
    ),
    held as (select stream from begun union all select stream from moved),
    appended as (
      insert into events (${events})
      select ${events} from jsonb_to_recordset($1::jsonb) as x(${typed})
      where exists (select from held)
      order by version
    ),
    kept as (
      insert into matter (sha256, content)
      select sha256, content from jsonb_to_recordset($6::jsonb) as x(sha256 text, content jsonb)
      where exists (select from held)
      on conflict (sha256) do nothing
    ),
    ${upserts.join(',\n    ')},
    done_tasks as (
      delete from work_queue w using held where w.stream = held.stream and w.task <> all($7::text[])
    )
    select pg_notify('${EVENTS_CHANNEL}', $8::text) from held`;
}

/** Rows given as JSON, inserted or replaced. */
export function upsert(
  table: string,
  columns: readonly string[],
  rows: string,
  where = '',
): string {
  const key = keyOf(table);
  const others = columns.filter((column) => !key.includes(column));
  const set = others.map((column) => `${column} = excluded.${column}`).join(', ');
  return `
    write_${table} as (
      insert into ${table} (${columns.join(', ')})
      select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, ${rows}) ${where}
      on conflict (${key.join(', ')}) do update set ${set}
    )`;
}

function keyOf(table: string): readonly string[] {
  return table === 'streams' ? ['stream'] : READ_MODELS[table as ReadModel];
}
