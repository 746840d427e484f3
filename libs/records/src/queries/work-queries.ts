import type { CivilDate } from '@ocop/calendar';
import type { Area, Post } from '@ocop/ground';
import type { Pool } from 'pg';
import { type WorkQueueRow, workQueueShape } from '../read-models/work-queue/rows';
import { equalTo, insideArea } from './condition';
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

  /** What waits for whom inside an area, post by post, those with most that is overdue first. */
  async loads(area: Area, today: CivilDate, soon: CivilDate): Promise<PostLoad[]> {
    const values: unknown[] = [today, soon];
    const within = insideArea(area).sql((value) => `$${values.push(value)}`);
    const { rows } = await this.pool.query<PostLoad>(
      `with tasks as (
         select role, area, subject, due_on, late or due_on < $1 as overdue, last.quiet
         from work_queue cross join lateral (
           select to_char(occurred_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as quiet
           from events where events.stream = work_queue.stream order by version desc limit 1) last
         where ${within}
       )
       select role, area, count(*)::int as waiting,
         count(*) filter (where overdue)::int as overdue,
         count(*) filter (where not overdue and due_on between $1 and $2)::int as soon,
         to_char(min(due_on), 'YYYY-MM-DD') as earliest,
         min(quiet) as "quietSince",
         (array_agg(subject order by quiet, subject))[1] as quietest
       from tasks group by role, area
       order by overdue desc, waiting desc, role, area`,
      values,
    );
    return rows;
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

/** What waits for one post. */
export interface PostLoad {
  readonly role: Post['role'];
  readonly area: Area;
  readonly waiting: number;
  /** Past their day. */
  readonly overdue: number;
  /** Ending within the days that were asked for. */
  readonly soon: number;
  /** The earliest day on which something of it ends or ended. */
  readonly earliest: CivilDate | null;
  /** Since when nothing has happened in the case that has been quiet longest, and what it is about. */
  readonly quietSince: CivilDate;
  readonly quietest: string;
}

interface WorkCounts {
  readonly waiting: number;
  readonly soon: number;
  readonly overdue: number;
}
