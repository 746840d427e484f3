import type { Pool } from 'pg';
import { type EventRow, fromRow } from './logged-event';
import { type ChainFault, type StreamHead, verifyStream } from './verify';

export interface AuditReport {
  readonly streams: number;
  readonly events: number;
  readonly faults: readonly ChainFault[];
}

/** Checks the chain of every stream, one after the other; memory holds one stream at a time. */
export async function verifyLog(pool: Pool): Promise<AuditReport> {
  const { rows: names } = await pool.query<{ stream: string }>(
    'select stream from events union select stream from streams order by 1',
  );
  const faults: ChainFault[] = [];
  let events = 0;
  for (const { stream } of names) {
    const { rows } = await pool.query<EventRow>(
      'select * from events where stream = $1 order by version, position',
      [stream],
    );
    const { rows: heads } = await pool.query<StreamHead>(
      'select stream, version, head_hash as hash from streams where stream = $1',
      [stream],
    );
    events += rows.length;
    const head = heads[0] ?? { stream, version: 0, hash: '' };
    faults.push(...verifyStream(stream, rows.map(fromRow), head));
  }
  return { streams: names.length, events, faults };
}
