import { OF_A_CASE } from '../event-log/log-feed';
import type { Pool } from 'pg';

/** How many deadlines were set, met, missed and moved in all cases. */
export interface DeadlineTotals {
  readonly set: number;
  readonly met: number;
  readonly missed: number;
  readonly moved: number;
}

/** What came of everything together. */
export class TotalsQueries {
  constructor(private readonly pool: Pool) {}

  async deadlines(): Promise<DeadlineTotals> {
    const { rows } = await this.pool.query<DeadlineTotals>(
      `select count(*) filter (where type = 'DeadlineSet' and not data ? 'milestone')::int as set,
         count(*) filter (where type = 'DeadlineMet')::int as met,
         count(*) filter (where type = 'DeadlineMissed')::int as missed,
         count(*) filter (where type = 'DeadlineMoved')::int as moved
       from events where type like 'Deadline%'`,
    );
    const [{ set, met, missed, moved } = { set: 0, met: 0, missed: 0, moved: 0 }] = rows;
    return { set, met, missed, moved };
  }

  /** Letters that were sent, by the kind of notice. */
  async noticesSent(): Promise<Readonly<Record<string, number>>> {
    const { rows } = await this.pool.query<{ template: string; sent: number }>(
      `select template, count(*)::int as sent from notices join deliveries using (key, role, area)
       where state = 'sent' group by template order by template`,
    );
    return Object.fromEntries(rows.map(({ template, sent }) => [template, sent]));
  }

  async cases(): Promise<{
    readonly events: number;
    readonly started: number;
    readonly closed: number;
  }> {
    const { rows } = await this.pool.query<{ events: number; started: number; closed: number }>(
      `select (select count(*) from events where ${OF_A_CASE})::int as events,
         count(*)::int as started, count(*) filter (where closed)::int as closed from streams`,
    );
    return rows[0] ?? { events: 0, started: 0, closed: 0 };
  }
}
