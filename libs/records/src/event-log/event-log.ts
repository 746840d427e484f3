import {
  type Aggregate,
  emptyFold,
  fold,
  type Folded,
  nextWake,
  streamName,
  type StreamRef,
} from '@ocop/casework';
import {
  aggregateOf,
  type EventToRecord,
  type RecordRequest,
  type RecordResult,
} from '@ocop/contracts';
import type { Pool } from 'pg';
import { canonicalJson } from './canonical-json';
import { appendStatement, WRITTEN_TABLES } from './append-statement';
import { eventHash, genesisHash } from './hash-chain';
import { type EventRow, fromRow, type LoggedEvent } from './logged-event';
import type { Row } from '../read-models/row';
import { type ReadModel, type Rows, rowsOf } from '../read-models/rows';
import { placeOf } from '../read-models/subject';

/** The end of a stream, kept in memory between two recordings. */
interface Head {
  readonly hash: string;
  readonly folded: Folded;
  readonly rows: Rows;
}

/** The log is behind what a workflow has recorded: events were lost, and nothing may be written over the gap. */
export class LogBehindError extends Error {
  constructor(stream: string, expected: number, found: number) {
    super(
      `the log of ${stream} ends at version ${found}, but its workflow stands at ${expected}: ` +
        'was the database restored from an older copy? Run `ocop reconcile --check`.',
    );
    this.name = 'LogBehindError';
  }
}

const UNIQUE_VIOLATION = '23505';
const HEADS_KEPT = 2_000;

/** The append-only log with its read models, written in one transaction. */
export class EventLog {
  private readonly heads = new Map<string, Head>();
  private statement?: Promise<string>;

  constructor(
    private readonly pool: Pool,
    private readonly wallClock: () => number = Date.now,
  ) {}

  /**
   * Appends events after a version. A repetition is harmless: when the log already holds events there, they come back
   * and nothing is written. @throws LogBehindError, errors of the database
   */
  async append({ stream: ref, after, events }: RecordRequest): Promise<RecordResult> {
    const stream = streamName(ref);
    let head = this.heads.get(stream) ?? (await this.loadHead(ref));
    if (head.folded.version < after) head = await this.loadHead(ref);
    if (head.folded.version < after) throw new LogBehindError(stream, after, head.folded.version);
    if (head.folded.version > after) return this.already(stream, after);
    try {
      this.remember(stream, await this.write(ref, head, events));
      return {};
    } catch (error) {
      this.heads.delete(stream);
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
      return this.already(stream, after);
    }
  }

  /** Events of a stream after a version, in order. */
  async read(stream: string, after = 0): Promise<LoggedEvent[]> {
    const { rows } = await this.pool.query<EventRow>(
      'select * from events where stream = $1 and version > $2 order by version',
      [stream, after],
    );
    return rows.map(fromRow);
  }

  private async already(stream: string, after: number): Promise<RecordResult> {
    const logged = await this.read(stream, after);
    return { already: logged.map(toRecord) };
  }

  private async write(ref: StreamRef, head: Head, events: readonly EventToRecord[]): Promise<Head> {
    const stream = streamName(ref);
    const aggregate = aggregateOf(ref.type);
    const recordedAt = this.wallClock();
    let { folded, hash } = head;
    const logged = events.map((event) => {
      const entry = { ...event, stream, recordedAt, prevHash: hash };
      hash = eventHash(entry);
      folded = fold(aggregate, folded, event);
      return { ...entry, hash };
    });
    const rows = rowsOf(ref, folded);
    const changed = changedRows(head.rows, rows);
    const tables = WRITTEN_TABLES.map((table) =>
      JSON.stringify(
        table === 'streams' ? [streamRow(ref, aggregate, folded, hash)] : changed[table],
      ),
    );
    const types = events.map((event) => event.type).slice(0, 100);
    const announcement = { stream, version: folded.version, types, ...placeOf(ref, folded) };
    await this.pool.query({
      name: 'append-events',
      text: await this.appendSql(),
      values: [
        JSON.stringify(logged.map(eventRow)),
        ...tables,
        stream,
        rows.work_queue.map((row) => row['task']),
        JSON.stringify(announcement),
      ],
    });
    return { hash, folded, rows };
  }

  private remember(stream: string, head: Head): void {
    this.heads.delete(stream);
    this.heads.set(stream, head);
    const oldest = this.heads.keys().next().value;
    if (this.heads.size > HEADS_KEPT && oldest !== undefined) this.heads.delete(oldest);
  }

  private async loadHead(ref: StreamRef): Promise<Head> {
    const stream = streamName(ref);
    const { rows } = await this.pool.query<{ head_hash: string; folded: Folded }>(
      'select head_hash, folded from streams where stream = $1',
      [stream],
    );
    const row = rows[0];
    const folded = row?.folded ?? emptyFold(aggregateOf(ref.type), ref.id);
    const head = {
      hash: row?.head_hash ?? genesisHash(stream),
      folded,
      rows: rowsOf(ref, folded),
    };
    this.remember(stream, head);
    return head;
  }

  private appendSql(): Promise<string> {
    this.statement ??= columnsByTable(this.pool).then(appendStatement);
    return this.statement;
  }
}

/** Columns of the written tables, in order, as the database has them. */
export async function columnsByTable(pool: Pool): Promise<Map<string, string[]>> {
  const { rows } = await pool.query<{ table_name: string; column_name: string }>(
    `select table_name, column_name from information_schema.columns
     where table_schema = 'public' and table_name = any($1) order by table_name, ordinal_position`,
    [WRITTEN_TABLES],
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
  return {
    stream: streamName(ref),
    type: ref.type,
    version: folded.version,
    revision: folded.revision,
    head_hash: headHash,
    stage: folded.state.stage,
    closed: aggregate.isClosed(folded.state),
    todo: folded.state.todo.length,
    wake_at: wake ? new Date(wake.at).toISOString() : null,
    wake_why: wake?.why ?? null,
    folded,
  };
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

function toRecord(event: LoggedEvent): EventToRecord {
  const { version, type, data, at, actor, cause, print, basis } = event;
  return {
    version,
    type,
    data,
    at,
    actor,
    cause,
    ...(print ? { print } : {}),
    ...(basis ? { basis } : {}),
  };
}

/** Only rows that differ from before: a reminder sent does not rewrite every deadline of the case. */
function changedRows(before: Rows, after: Rows): Rows {
  const changed: Record<string, readonly Row[]> = {};
  for (const table of Object.keys(after) as ReadModel[]) {
    const known = new Set(before[table].map(canonicalJson));
    changed[table] = after[table].filter((row) => !known.has(canonicalJson(row)));
  }
  return changed as Rows;
}
