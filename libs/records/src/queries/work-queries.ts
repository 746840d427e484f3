import type { CivilDate } from '@ocop/calendar';
import type { Post } from '@ocop/ground';
import type { Pool } from 'pg';
import { type WorkQueueRow, workQueueShape } from '../read-models/work-queue/rows';
import { equalTo } from './condition';
import { type Page, type Paging, Reader } from './reader';

/** What waits for whom today. */
export class WorkQueries {
  private readonly rows: Reader<typeof workQueueShape>;

  constructor(private readonly pool: Pool) {
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

  /** The post that a case as a whole waits for; undefined where it waits for nobody. */
  async holderOf(stream: string): Promise<Post | undefined> {
    const { rows } = await this.pool.query<Post>(
      'select role, area from work_queue where stream = $1 and task = stage',
      [stream],
    );
    return rows[0];
  }

  /** How much waits for a post: all of it, what is over on a day, and what ends by another. */
  async counts({ role, area }: Post, today: CivilDate, soon: CivilDate): Promise<WorkCounts> {
    const { rows } = await this.pool.query<WorkCounts>(
      `select count(*)::int as waiting,
         count(*) filter (where late or due_on < $3)::int as overdue,
         count(*) filter (where not late and due_on between $3 and $4)::int as soon
       from work_queue where role = $1 and area = $2`,
      [role, area, today, soon],
    );
    return rows[0] ?? { waiting: 0, overdue: 0, soon: 0 };
  }
}

interface WorkCounts {
  readonly waiting: number;
  readonly soon: number;
  readonly overdue: number;
}
