import { Inject, Injectable } from '@nestjs/common';
import { streamName, type StreamRef } from '@ocop/casework';
import { workflowIdOf } from '@ocop/contracts';
import { POOL } from '@ocop/platform';
import { dayTold, describeEvent, type EventRow, fromRow, type LoggedEvent } from '@ocop/records';
import type { Pool } from 'pg';
import type { EventPage } from '../lists/event-page';

/** A row of `deadlines`. */
export interface DeadlineRow {
  readonly id: string;
  readonly kind: string;
  readonly area: string;
  readonly subject: string;
  readonly state: string;
  readonly open: boolean;
  readonly milestone: boolean;
  readonly last_day: string;
  readonly ends_at: Date;
  readonly next_call: Date | null;
  readonly holder_role: string | null;
  readonly holder_area: string | null;
  readonly settled_on: string | null;
  readonly explanation: string;
}

/** Leaves of a page's events those that the asker may read. */
type Readable = (events: LoggedEvent[]) => LoggedEvent[] | Promise<LoggedEvent[]>;
const all: Readable = (events) => events;

function told(event: LoggedEvent) {
  return {
    ...event,
    at: new Date(event.at).toISOString(),
    recordedAt: new Date(event.recordedAt).toISOString(),
    day: dayTold(event),
    told: describeEvent(event, 'vi'),
  };
}

/** What every kind of case can be asked for: its deadlines, its workflow, its events in words. */
@Injectable()
export class CaseReads {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async about(ref: StreamRef): Promise<{ deadlines: DeadlineRow[]; workflowId: string }> {
    const { rows: deadlines } = await this.pool.query<DeadlineRow>(
      'select * from deadlines where stream = $1 order by ends_at, id',
      [streamName(ref)],
    );
    return { deadlines, workflowId: workflowIdOf(ref) };
  }

  /** A page of the case's story; `next` is where the following page begins, absent on the last. */
  async events(ref: StreamRef, { after, limit }: EventPage, readable: Readable = all) {
    const { rows } = await this.pool.query<EventRow>(
      'select * from events where stream = $1 and version > $2 order by version limit $3',
      [streamName(ref), after, limit + 1],
    );
    const page = rows.slice(0, limit).map(fromRow);
    const last = page.at(-1);
    const more = rows.length > limit && last ? { next: last.version } : {};
    return { items: (await readable(page)).map(told), ...more };
  }
}
