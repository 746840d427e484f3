import { parseStreamName, streamName, type StreamRef } from '@ocop/casework';
import type { ClientBase, Pool } from 'pg';
import { openCase, type OpenCase, openCases, type Which } from './open-cases';

/** Where a case stands. */
export interface CaseStanding {
  readonly stage: string;
  readonly revision: number;
  readonly closed: boolean;
}

/** The event with which a command counted. */
export interface Counted {
  readonly version: number;
  readonly type: string;
  readonly data: object;
  readonly print?: string;
}

/** A case at the moment at which it has to wake. */
export interface DueCase {
  readonly ref: StreamRef;
  readonly at: number;
}

/** Which cases there are, how each stands, which commands counted in them. */
export class CaseIndex {
  constructor(private readonly pool: Pool | ClientBase) {}

  /** Undefined when the log does not know the case. */
  async lookUp(ref: StreamRef): Promise<CaseStanding | undefined> {
    const { rows } = await this.pool.query<CaseStanding>(
      'select stage, revision, closed from streams where stream = $1',
      [streamName(ref)],
    );
    return rows[0];
  }

  /** The revision of each of these cases. */
  async revisions(streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { rows } = await this.pool.query<{ stream: string; revision: number }>(
      'select stream, revision from streams where stream = any($1)',
      [streams],
    );
    return new Map(rows.map(({ stream, revision }) => [stream, revision]));
  }

  /** The last event that a command led to, if it ever counted. */
  async countedBefore(ref: StreamRef, commandId: string): Promise<Counted | undefined> {
    const { rows } = await this.pool.query<Counted & { print: string | null }>(
      `select version, type, data, print from events where cause = $1 and stream = $2
       order by version desc limit 1`,
      [commandId, streamName(ref)],
    );
    const [row] = rows;
    return row && { ...row, print: row.print ?? undefined };
  }

  /** The events that a command led to. */
  async allOf(ref: StreamRef, commandId: string): Promise<Counted[]> {
    const { rows } = await this.pool.query<Counted & { print: string | null }>(
      `select version, type, data, print from events where cause = $1 and stream = $2 order by version`,
      [commandId, streamName(ref)],
    );
    return rows.map((row) => ({ ...row, print: row.print ?? undefined }));
  }

  /** Those of these commands that have counted anywhere. */
  async counted(commandIds: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.pool.query<{ cause: string }>(
      'select distinct cause from events where cause = any($1)',
      [commandIds],
    );
    return new Set(rows.map(({ cause }) => cause));
  }

  /** The case as the log has it open, or with work left; undefined otherwise. */
  openOne(ref: StreamRef): Promise<OpenCase | undefined> {
    return openCase(this.pool, ref);
  }

  /** Open cases, page by page in order of name. */
  open(which: Which = {}): AsyncGenerator<OpenCase> {
    return openCases(this.pool, which);
  }

  /** False once a case has ended, or when the log does not know it. */
  async isOpen(ref: StreamRef): Promise<boolean> {
    return (await this.lookUp(ref))?.closed === false;
  }

  /** Some cases that have work to do; `withNotices` counts letters that are still to go out as work. */
  async busy({ most = 5, withNotices = false } = {}): Promise<string[]> {
    const { rows } = await this.pool.query<{ stream: string }>(
      `select stream from streams where ${withNotices ? 'todo + notices' : 'todo'} > 0
       order by stream limit $1`,
      [most],
    );
    return rows.map(({ stream }) => stream);
  }

  /** The open case that has to wake first, if one has to by a moment. */
  async firstDue(by: number): Promise<DueCase | undefined> {
    const { rows } = await this.pool.query<{ stream: string; wake_at: Date }>(
      `select stream, wake_at from streams where not closed and wake_at <= $1
       order by wake_at, stream limit 1`,
      [new Date(by)],
    );
    const [row] = rows;
    return row && { ref: parseStreamName(row.stream), at: row.wake_at.getTime() };
  }
}
