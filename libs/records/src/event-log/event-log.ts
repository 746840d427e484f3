import { type Aggregate, type Folded, nextWake, streamName, type StreamRef } from '@ocop/casework';
import { aggregateOf, type EventToRecord } from '@ocop/contracts';
import type { Pool } from 'pg';
import { changesOf } from '../read-models/changes';
import type { Row } from '../read-models/row';
import { rowsOf } from '../read-models/rows';
import { placeOf } from '../read-models/subject';
import { AppendStatements, WRITTEN_TABLES } from './append-statement';
import { Appender } from './appender';
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
  /** Version of the sandbox clock it was decided by: when that has been moved, nothing is written. */
  readonly clock?: number;
}

/** Events between two snapshots of a case: as many as are folded in a moment when it is loaded. */
const SNAPSHOT_EVERY = 20;

/** The append-only log with its read models, written in one transaction. */
export class EventLog {
  private readonly appender: Appender;

  constructor(
    private readonly pool: Pool,
    private readonly wallClock: () => number = Date.now,
  ) {
    this.appender = new Appender(
      pool,
      async () => new AppendStatements(await columnsByTable(pool)),
    );
  }

  /**
   * Appends to a head, if that is still where the stream ends. Otherwise nothing is written and the answer is
   * undefined: somebody else has written, events were lost, the clock was moved, or the command had counted before.
   * @throws errors of the database
   */
  async append(ref: StreamRef, head: Head, recording: Recording): Promise<Head | undefined> {
    const { events, folded, kept, newCause, clock } = recording;
    const stream = streamName(ref);
    const logged = this.chained(stream, head.hash, events);
    const next = headAfter(ref, head, folded, logged.at(-1)?.hash ?? head.hash);
    const row = streamRow(ref, aggregateOf(ref.type), folded, next.hash);
    const isSnapshot = next.foldedVersion === folded.version;
    const happened = await this.appender.append({
      stream,
      after: head.folded.version,
      onto: head.hash,
      ...(newCause === undefined ? {} : { newCause }),
      ...(clock === undefined ? {} : { clock }),
      row: isSnapshot ? row : { ...row, folded: null, folded_version: null },
      events: logged.map(eventRow),
      matter: [...(kept ?? [])].map(([sha256, content]) => ({ sha256, content })),
      changes: changesOf(head.rows, next.rows),
      announcement: announcement(ref, folded, events),
    });
    return happened ? next : undefined;
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
}

/** The head as it will be; the snapshot in the database is as old as it was, as a rule. */
function headAfter(ref: StreamRef, before: Head, folded: Folded, hash: string): Head {
  const { foldedVersion } = before;
  const isDue = foldedVersion === 0 || folded.version - foldedVersion >= SNAPSHOT_EVERY;
  return {
    hash,
    folded,
    foldedVersion: isDue ? folded.version : foldedVersion,
    rows: rowsOf(ref, folded),
  };
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
