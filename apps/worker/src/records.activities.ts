import { Inject, Injectable } from '@nestjs/common';
import type {
  BusinessClock,
  RecordRequest,
  RecordResult,
  RecordsActivities,
} from '@ocop/contracts';
import { ClockStore, POOL } from '@ocop/platform';
import { EventLog } from '@ocop/records';
import type { Pool } from 'pg';

/** Writes what a case decided; the case waits for it before it answers anybody. */
@Injectable()
export class RecordsService implements RecordsActivities {
  private readonly log: EventLog;

  constructor(
    @Inject(POOL) pool: Pool,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {
    this.log = new EventLog(pool);
  }

  async recordEvents(request: RecordRequest): Promise<RecordResult> {
    return this.log.append(request);
  }

  async readClock(): Promise<BusinessClock> {
    return this.clock.read();
  }
}
