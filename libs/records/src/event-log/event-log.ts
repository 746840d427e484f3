import { type Aggregate, type Folded, nextWake, streamName, type StreamRef } from '@ocop/casework';
import { aggregateOf, canonicalJson, type EventToRecord } from '@ocop/contracts';
import type { Pool } from 'pg';
import { toColumns } from '../read-models/columns';
import type { Row } from '../read-models/row';
import { type ReadModel, type Rows, rowsOf } from '../read-models/rows';
import { placeOf } from '../read-models/subject';
import { appendStatement, WRITTEN_TABLES } from './append-statement';
import { eventHash, genesisHash } from './hash-chain';
import type { Head } from './heads';
import { type EventRow, fromRow, type LoggedEvent } from './logged-event';

/** What is to be appended to the head it was decided on. */
export interface Recording {
  readonly events: readonly EventToRecord[];
  /** The case after them. */
  readonly folded: Folded;
  /** Long matter of the events by its hash. */
  readonly kept?: ReadonlyMap<string, unknown>;
  /** A command's name: when the log knows it already, nothing is written. */
  readonly newCause?: string;
}

/** Events between two snapshots of a case: as many as are folded in a moment when it is loaded. */
const SNAPSHOT_EVERY = 20;

/** The append-only log with its read models, written in one transaction. */
export class EventLog {
  private statement?: Promise<string>;

  constructor(
    private readonly pool: Pool,
    private readonly wallClock: () => number = Date.now,
  ) {}

  /**
   * Appends to a head, if that is still where the stream ends. Otherwise nothing is written and the answer is
   * undefined: somebody else has written, events were lost, or the command had counted before.
   * @throws errors of the database
   */
  async append(ref: StreamRef, head: Head, recording: Recording): Promise<Head | undefined> {
    const stream = streamName(ref);
    const { events, folded, kept, newCause } = recording;
    const logged = this.chained(stream, head.hash, events);
    const hash = logged.at(-1)?.hash ?? head.hash;
    const rows = rowsOf(ref, folded);
    const isSnapshot =
      folded.version - head.foldedVersion >= SNAPSHOT_EVERY || head.foldedVersion === 0;
    const foldedVersion = isSnapshot ? folded.version : head.foldedVersion;
    const aggregate = aggregateOf(ref.type);
    const row = streamRow(ref, aggregate, folded, hash);
    const changed = changedRows(head.rows, rows);
    const { rowCount } = await this.pool.query({
      name: 'append-events',
      text: await this.appendSql(),
      values: [
        JSON.stringify(logged.map(eventRow)),
        JSON.stringify(isSnapshot ? row : { ...row, folded: null, folded_version: null }),
        head.folded.version,
        head.hash,
        newCause ?? null,
        JSON.stringify([...(kept ?? [])].map(([sha256, content]) => ({ sha256, content }))),
        rows.work_queue.map(({ task }) => task),
        announcement(ref, folded, events),
        ...WRITTEN_TABLES.map((table) => JSON.stringify(changed[table].map(toColumns))),
      ],
    });
    return rowCount ? { hash, folded, foldedVersion, rows } : undefined;
  }

  /** Events of a stream after a version, in order. */
  async read(stream: string, after = 0): Promise<LoggedEvent[]> {
    const { rows } = await this.pool.query<EventRow>(
      'select * from events where stream = $1 and version > $2 order by version',
      [stream, after],
    );
    return rows.map(fromRow);
  }

  /** So many events of a case after a version, in order. */
  async page(ref: StreamRef, after: number, limit: number): Promise<LoggedEvent[]> {
    const { rows } = await this.pool.query<EventRow>(
      'select * from events where stream = $1 and version > $2 order by version limit $3',
      [streamName(ref), after, limit],
    );
    return rows.map(fromRow);
  }

  /** Hash of a stream at a version; undefined where the log does not reach. */
  async hashAt(stream: string, version: number): Promise<string | undefined> {
    if (version === 0) return genesisHash(stream);
    const { rows } = await this.pool.query<{ hash: string }>(
      'select hash from events where stream = $1 and version = $2',
      [stream, version],
    );
    return rows[0]?.hash;
  }

  private chained(stream: string, from: string, events: readonly EventToRecord[]) {
    const recordedAt = this.wallClock();
    let prevHash = from;
    return events.map((event) => {
      const entry = { ...event, stream, recordedAt, prevHash };
      prevHash = eventHash(entry);
      return { ...entry, hash: prevHash };
    });
  }

  /** Asked once; a question that failed is asked again. */
  private appendSql(): Promise<string> {
    this.statement ??= columnsByTable(this.pool)
      .then(appendStatement)
      .catch((error: unknown) => {
        this.statement = undefined;
        throw error;
      });
    return this.statement;
  }
}

/** Columns of the written tables, in order, as the database has them. */
export async function columnsByTable(pool: Pool): Promise<Map<string, string[]>> {
  const { rows } = await pool.query<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns
     where table_schema = 'public' and table_name = any($1) order by table_name, ordinal_position`,
    [['streams', ...WRITTEN_TABLES]],
  );
  const columns = new Map<string, string[]>();
  for (const { table_name: table, column_name: column } of rows)
    columns.set(table, [...(columns.get(table) ?? []), column]);
  return columns;
}

export function streamRow(
  ref: StreamRef,
  aggregate: Aggregate,
  folded: Folded,
  headHash: string,
): Row {
  const wake = nextWake(aggregate, folded.state);
  const notices = folded.state.todo.filter((work) => work.kind === 'notify').length;
  return {
    stream: streamName(ref),
    type: ref.type,
    version: folded.version,
    revision: folded.revision,
    head_hash: headHash,
    stage: folded.state.stage,
    closed: aggregate.isClosed(folded.state),
    todo: folded.state.todo.length - notices,
    notices,
    refused: folded.state.refused?.length ?? 0,
    wake_at: wake ? new Date(wake.at).toISOString() : null,
    wake_why: wake?.why ?? null,
    folded,
    folded_version: folded.version,
  };
}

/** What listeners hear; PostgreSQL carries at most 8,000 bytes. */
function announcement(ref: StreamRef, folded: Folded, events: readonly EventToRecord[]): string {
  const types = [...new Set(events.map((event) => event.type))].slice(0, 50);
  const stream = streamName(ref);
  return JSON.stringify({ stream, version: folded.version, types, ...placeOf(ref, folded) });
}

function eventRow(event: Omit<LoggedEvent, 'position'>): Row {
  const { at, recordedAt, prevHash, ...rest } = event;
  return {
    ...rest,
    occurred_at: new Date(at).toISOString(),
    recorded_at: new Date(recordedAt).toISOString(),
    prev_hash: prevHash,
  };
}

/** Only rows that differ from before: a reminder sent does not rewrite every deadline of the case. */
function changedRows(before: Rows, after: Rows): Readonly<Record<ReadModel, readonly Row[]>> {
  const changed: Record<ReadModel, readonly Row[]> = { ...after };
  for (const table of WRITTEN_TABLES) {
    const known = new Set<string>(before[table].map(canonicalJson));
    changed[table] = after[table].filter((row: Row) => !known.has(canonicalJson(row)));
  }
  return changed;
}
