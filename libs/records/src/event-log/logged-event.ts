import type { Recorded } from '@ocop/casework';
import type { EventToRecord } from '@ocop/contracts';

/** An event as it stands in the log. */
export interface LoggedEvent extends Recorded {
  readonly stream: string;
  readonly print?: string;
  /** Order over all streams. */
  readonly position: number;
  readonly recordedAt: number;
  readonly prevHash: string;
  readonly hash: string;
}

/** A row of the table `events` as the driver returns it. */
export interface EventRow {
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: object;
  readonly actor: LoggedEvent['actor'];
  readonly cause: string;
  readonly print: string | null;
  readonly basis: LoggedEvent['basis'] | null;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
  readonly prev_hash: string;
  readonly hash: string;
}

export function fromRow(row: EventRow): LoggedEvent {
  return {
    stream: row.stream,
    version: row.version,
    type: row.type,
    data: row.data,
    actor: row.actor,
    cause: row.cause,
    at: row.occurred_at.getTime(),
    position: Number(row.position),
    recordedAt: row.recorded_at.getTime(),
    prevHash: row.prev_hash,
    hash: row.hash,
    ...(row.print === null ? {} : { print: row.print }),
    ...(row.basis === null ? {} : { basis: row.basis }),
  };
}

/** An event as a case folds it, without what the log adds. */
export function toRecord(event: LoggedEvent): EventToRecord {
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
