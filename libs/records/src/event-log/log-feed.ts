import { STREAM_TYPES } from '@ocop/casework';
import type { Pool } from 'pg';
import { settledPosition } from '../audit/snapshot';
import { type EventRow, fromRow, type LoggedEvent } from './logged-event';

const KINDS = STREAM_TYPES.map((type) => `'${type}'`).join(', ');

/** The log also holds streams of people, laws and calendars. */
export const OF_A_CASE = `split_part(stream, '/', 1) in (${KINDS})`;

/** What was recorded in one case, and where it belongs. */
export interface Change {
  readonly stream: string;
  readonly version: number;
  readonly types: readonly string[];
  readonly area: string;
  readonly producer?: string;
  /** Where the log has it: what a reader has heard of so far. */
  readonly position: number;
}

/** The log in the order of recording, over all cases. */
export class LogFeed {
  constructor(private readonly pool: Pool) {}

  /** Events of cases after a position. */
  async after(position: number): Promise<LoggedEvent[]> {
    const { rows } = await this.pool.query<EventRow>(
      `select * from events where position > $1 and ${OF_A_CASE} order by position`,
      [position],
    );
    return rows.map(fromRow);
  }

  /** What was recorded after a position, one change for each case; undefined when it is more than so many events. */
  async changesSince(position: number, most: number): Promise<Change[] | undefined> {
    const { rows } = await this.pool.query<MissedRow>(MISSED, [position, most + 1, null]);
    if (eventsIn(rows) > most) return undefined;
    return rows.map(changeOf);
  }

  /**
   * The changes in the next so many events after a position, and up to where that is; what is still being recorded
   * below what is seen waits for the next time.
   */
  async next(position: number, most: number): Promise<{ changes: Change[]; upTo: number }> {
    const end = await settledPosition(this.pool);
    const { rows } = await this.pool.query<MissedRow>(MISSED, [position, most, end]);
    const changes = rows.map(changeOf);
    // Where there is room for more, everything up to the end has been read, also what is no case's.
    const last = eventsIn(rows) < most ? end : (changes.at(-1)?.position ?? position);
    return { changes, upTo: Math.max(position, last) };
  }

  /** The last position of the log. */
  async end(): Promise<number> {
    const { rows } = await this.pool.query<{ position: string | null }>(
      'select max(position) as position from events',
    );
    return Number(rows[0]?.position ?? 0);
  }

  /** Where the log has one event; 0 when it has it not. */
  async positionOf(stream: string, version: number): Promise<number> {
    const { rows } = await this.pool.query<{ position: string }>(
      'select position from events where stream = $1 and version = $2',
      [stream, version],
    );
    return Number(rows[0]?.position ?? 0);
  }
}

function eventsIn(rows: readonly MissedRow[]): number {
  return rows.reduce((sum, { events }) => sum + Number(events), 0);
}

function changeOf({ stream, version, types, area, producer, position }: MissedRow): Change {
  return {
    ...{ stream, version, types, area: area ?? '', position: Number(position) },
    ...(producer ? { producer } : {}),
  };
}

interface MissedRow {
  readonly stream: string;
  readonly version: number;
  readonly types: string[];
  readonly events: string;
  readonly area: string | null;
  readonly producer: string | null;
  readonly position: string;
}

const MISSED = `
  with recorded as (
    select stream, version, type, position from events
    where position > $1 and position <= coalesce($3, position) and ${OF_A_CASE}
    order by position limit $2
  ), missed as (
    select stream, split_part(stream, '/', 1) as kind, split_part(stream, '/', 2) as id,
      max(version) as version, max(position) as position, array_agg(type order by version) as types,
      count(*) as events
    from recorded group by stream
  )
  select m.stream, m.version, m.position, m.types, m.events,
    coalesce(p.area, c.area, r.area, y.area) as area, coalesce(p.producer_area, c.producer_area) as producer
  from missed m
    left join product_overview p on m.kind = 'product-cycle' and p.id = m.id
    left join certificate_register c on m.kind = 'recognition' and c.recognition = m.id
    left join round_board r on m.kind = 'evaluation-round' and r.id = m.id
    left join programme_board y on m.kind = 'programme-year' and y.id = m.id
  order by m.position`;
