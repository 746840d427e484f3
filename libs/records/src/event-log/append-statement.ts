import { READ_MODELS, type ReadModel } from '../read-models/rows';
import type { Change } from '../read-models/changes';
import type { Row } from '../read-models/row';
import { sha256 } from './hash-chain';

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
const STREAM_COLUMNS = ['stream', 'type', ...HEAD_COLUMNS, ...SNAPSHOT_COLUMNS] as const;

/** Tables a recording may touch besides `streams`. */
export const WRITTEN_TABLES = Object.keys(READ_MODELS) as ReadModel[];

/** One recording as the database takes it. */
export interface Appending {
  readonly stream: string;
  /** Version and hash of the head it was decided on. */
  readonly after: number;
  readonly onto: string;
  /** A cause that must be new. */
  readonly newCause?: string;
  /** Version at which the sandbox clock must still stand. */
  readonly clock?: number;
  /** The stream's row after it. */
  readonly row: Row;
  readonly events: readonly Row[];
  readonly matter: readonly Row[];
  readonly changes: readonly Change[];
  readonly announcement: string;
}

/** A statement with its values; statements with the same text have the same name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * One statement, hence one transaction and one journey, for recordings of different streams. For each of them it moves
 * the head of the stream from the version and hash it was decided on, and only when that head stood there (and a
 * sandbox's clock, where it was decided by one) does anything else happen to that stream: the events are appended, their matter kept, the read models brought up to date,
 * and it is announced. Answers the streams of which it happened. It has no parts that have nothing to do.
 */
export class AppendStatements {
  private readonly known = new Map<string, Omit<Statement, 'values'>>();

  constructor(private readonly columnsOf: ReadonlyMap<string, readonly string[]>) {}

  of(appendings: readonly Appending[]): Statement {
    const parts = partsOf(appendings);
    const kind = parts.map(({ name }) => name).join(' ');
    // PostgreSQL tells statements apart by the first 63 characters of their names.
    const known = this.known.get(kind) ?? {
      name: `append ${sha256(kind).slice(0, 16)}`,
      text: this.written(parts),
    };
    this.known.set(kind, known);
    const heads = appendings.map(
      ({ events: _, matter: _matter, changes: _changes, ...head }) => head,
    );
    const events = appendings.flatMap((one) => one.events);
    const values = [heads, events, ...parts.flatMap(({ rows }) => (rows ? [rows] : []))];
    return { ...known, values: values.map((value) => JSON.stringify(value)) };
  }

  private written(parts: readonly Part[]): string {
    let next = 2;
    const ctes = parts.map((part) => {
      const value = part.rows ? `$${(next += 1)}::jsonb` : '';
      return part.sql(value, part.table ? (this.columnsOf.get(part.table) ?? []) : []);
    });
    return ['with', [FRESH, ...ctes, APPENDED].join(',\n'), ANNOUNCED].join('\n');
  }
}

/** A part of the statement, present when there is something for it to do. */
interface Part {
  readonly name: string;
  readonly table?: ReadModel;
  /** What it takes as a value of its own. */
  readonly rows?: readonly unknown[];
  sql(value: string, columns: readonly string[]): string;
}

function partsOf(appendings: readonly Appending[]): Part[] {
  const begins = appendings.some(({ after }) => after === 0);
  const goesOn = appendings.some(({ after }) => after > 0);
  const matter = appendings.flatMap((one) =>
    one.matter.map((row) => ({ stream: one.stream, row })),
  );
  return [
    { name: begins ? (goesOn ? 'both' : 'begun') : 'moved', sql: () => heads(begins, goesOn) },
    ...(matter.length > 0 ? [{ name: 'matter', rows: matter, sql: kept }] : []),
    ...WRITTEN_TABLES.flatMap((table) => tableParts(table, appendings)),
  ];
}

function tableParts(table: ReadModel, appendings: readonly Appending[]): Part[] {
  const rowsOf = (kind: 'added' | 'altered' | 'gone') =>
    appendings.flatMap(({ stream, changes }) =>
      changes
        .filter((change) => change.table === table)
        .flatMap((change) => change[kind].map((row) => ({ stream, row }))),
    );
  const kinds = [
    ['added', added],
    ['altered', altered],
    ['gone', gone],
  ] as const;
  return kinds.flatMap(([kind, sqlOf]) => {
    const rows = rowsOf(kind);
    const sql = (value: string, columns: readonly string[]) => sqlOf(table, value, columns);
    return rows.length > 0 ? [{ name: `${table}+${kind}`, table, rows, sql }] : [];
  });
}

const list = (columns: readonly string[], of = '') =>
  columns.map((column) => `${of}${column}`).join(', ');

/** In order of name, so that two that write the same streams do not wait for each other. */
const FRESH = `
  fresh as materialized (
    select a.after, a.onto, a.announcement, ${list(STREAM_COLUMNS, 's.')}
    from jsonb_to_recordset($1::jsonb)
      as a(stream text, after integer, onto text, "newCause" text, clock integer, "row" jsonb, announcement text)
    cross join lateral jsonb_populate_record(null::streams, a.row) s
    cross join lateral (
      select (select true from events e where e.cause = a."newCause" and e.stream = a.stream limit 1) as counted
    ) before
    where before.counted is null
      and (a.clock is null or a.clock = coalesce((select version from business_clock), 0))
    order by a.stream
  )`;

function heads(begins: boolean, goesOn: boolean): string {
  const head = HEAD_COLUMNS.map((name) => `${name} = fresh.${name}`).join(', ');
  const snapshot = SNAPSHOT_COLUMNS.map((name) => `${name} = coalesce(fresh.${name}, s.${name})`);
  const begun = `
  begun as (
    insert into streams (${list(STREAM_COLUMNS)})
    select ${list(STREAM_COLUMNS)} from fresh where after = 0
    on conflict (stream) do nothing
    returning stream
  )`;
  const moved = `
  moved as (
    update streams s set ${head}, ${snapshot.join(', ')} from fresh
    where fresh.after > 0 and s.stream = fresh.stream and s.version = fresh.after and s.head_hash = fresh.onto
    returning s.stream
  )`;
  const sources = [...(begins ? ['begun'] : []), ...(goesOn ? ['moved'] : [])];
  const held = `
  held as materialized (${sources.map((source) => `select stream from ${source}`).join(' union all ')})`;
  return [...(begins ? [begun] : []), ...(goesOn ? [moved] : []), held].join(',');
}

const APPENDED = `
  appended as (
    insert into events (${list(EVENT_COLUMNS.map(([name]) => name))})
    select ${list(EVENT_COLUMNS.map(([name]) => name))}
    from jsonb_to_recordset($2::jsonb) as x(${EVENT_COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})
    where x.stream in (select stream from held)
    order by x.stream, x.version
  )`;

const ANNOUNCED = `
  select stream, pg_notify('${EVENTS_CHANNEL}', fresh.announcement) from held join fresh using (stream)`;

/** Rows with the stream each belongs to, of those streams whose head was held. */
const ofHeld = (value: string) =>
  `jsonb_to_recordset(${value}) as given(stream text, "row" jsonb) join held using (stream)`;

function kept(value: string): string {
  return `
  kept as (
    insert into matter (sha256, content)
    select distinct on (m.sha256) m.sha256, m.content
    from ${ofHeld(value)} cross join lateral jsonb_populate_record(null::matter, given.row) m
    order by m.sha256
    on conflict (sha256) do nothing
  )`;
}

function added(table: ReadModel, value: string, columns: readonly string[]): string {
  const key = READ_MODELS[table];
  const set = columns
    .filter((column) => !isKey(table, column))
    .map((column) => `${column} = excluded.${column}`);
  return `
  ${table}_added as (
    insert into ${table} (${list(columns)})
    select ${list(columns, 't.')}
    from ${ofHeld(value)} cross join lateral jsonb_populate_record(null::${table}, given.row) t
    on conflict (${list(key)}) do update set ${set.join(', ')}
  )`;
}

/** A column that is not given stays as it is; a long one is not even read. */
function altered(table: ReadModel, value: string, columns: readonly string[]): string {
  const set = columns
    .filter((column) => !isKey(table, column))
    .map((name) => `${name} = case when given.row ? '${name}' then n.${name} else t.${name} end`);
  return `
  ${table}_altered as (
    update ${table} t set ${set.join(', ')}
    from ${ofHeld(value)} cross join lateral jsonb_populate_record(null::${table}, given.row) n
    where ${same(table, 'n')}
  )`;
}

function gone(table: ReadModel, value: string): string {
  return `
  ${table}_gone as (
    delete from ${table} t
    using ${ofHeld(value)} cross join lateral jsonb_populate_record(null::${table}, given.row) n
    where ${same(table, 'n')}
  )`;
}

const isKey = (table: ReadModel, column: string) =>
  (READ_MODELS[table] as readonly string[]).includes(column);
const same = (table: ReadModel, other: string) =>
  READ_MODELS[table].map((column) => `t.${column} = ${other}.${column}`).join(' and ');
