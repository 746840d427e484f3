import type { Post } from '@ocop/ground';
import type { Pool } from 'pg';
import { type WorkQueueRow, workQueueShape } from '../read-models/work-queue/rows';
import { equalTo } from './condition';
import { type Page, type Paging, Reader } from './reader';

/** What waits for whom today. */
export class WorkQueries {
  private readonly rows: Reader<typeof workQueueShape>;

  constructor(pool: Pool) {
    this.rows = new Reader(pool, 'work_queue', workQueueShape, ['stream', 'task']);
  }

  /** What waits for one post. */
  of(
    { role, area }: Post,
    wanted: { late?: boolean },
    paging: Paging,
  ): Promise<Page<WorkQueueRow>> {
    return this.rows.page(equalTo({ role, area, ...wanted }), paging);
  }

  /** The same to its end, some at a time. */
  each(
    { role, area }: Post,
    wanted: { late?: boolean },
    sort: string,
  ): AsyncGenerator<WorkQueueRow[]> {
    return this.rows.portions(equalTo({ role, area, ...wanted }), sort);
  }
}
