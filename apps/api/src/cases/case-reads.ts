import { Inject, Injectable } from '@nestjs/common';
import { streamName, type StreamRef } from '@ocop/casework';
import { workflowIdOf } from '@ocop/contracts';
import { POOL } from '@ocop/platform';
import { describeEvent, EventLog } from '@ocop/records';
import type { Pool } from 'pg';

/** A row of `deadlines`. */
export interface DeadlineRow {
  readonly id: string;
  readonly kind: string;
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

/** What every kind of case can be asked for: its deadlines, its workflow, its events in words. */
@Injectable()
export class CaseReads {
  private readonly log: EventLog;

  constructor(@Inject(POOL) private readonly pool: Pool) {
    this.log = new EventLog(pool);
  }

  async about(ref: StreamRef): Promise<{ deadlines: DeadlineRow[]; workflowId: string }> {
    const { rows: deadlines } = await this.pool.query<DeadlineRow>(
      'select * from deadlines where stream = $1 order by ends_at, id',
      [streamName(ref)],
    );
    return { deadlines, workflowId: workflowIdOf(ref) };
  }

  async events(ref: StreamRef) {
    const events = await this.log.read(streamName(ref));
    const items = events.map((event) => ({
      ...event,
      at: new Date(event.at).toISOString(),
      recordedAt: new Date(event.recordedAt).toISOString(),
      told: describeEvent(event, 'vi'),
    }));
    return { items };
  }
}
