import { streamName, type StreamRef } from '@ocop/casework';
import type { Pool } from 'pg';
import { type DeadlineRow, deadlineShape } from '../read-models/deadlines/rows';
import { among, type Condition, equalTo } from './condition';
import { type Page, type Paging, Reader } from './reader';

export type DeadlinesWanted = Partial<Pick<DeadlineRow, 'kind' | 'state' | 'open' | 'stream'>>;

/** Which deadlines run and which are past, and why each ends on its day. */
export class DeadlinesQueries {
  private readonly rows: Reader<typeof deadlineShape>;

  constructor(pool: Pool) {
    this.rows = new Reader(pool, 'deadlines', deadlineShape, ['stream', 'id']);
  }

  /** @param seen what the asker may see */
  list(seen: Condition, wanted: DeadlinesWanted, paging: Paging): Promise<Page<DeadlineRow>> {
    return this.rows.page([seen, ...equalTo(wanted)], paging);
  }

  /** The same to its end, some at a time. */
  each(seen: Condition, wanted: DeadlinesWanted, sort: string): AsyncGenerator<DeadlineRow[]> {
    return this.rows.portions([seen, ...equalTo(wanted)], sort);
  }

  /** Those of some cases, in order of time. */
  async of(cases: readonly StreamRef[]): Promise<DeadlineRow[]> {
    if (cases.length === 0) return [];
    return this.rows.all([among('stream', cases.map(streamName))], 'endsAt');
  }
}
