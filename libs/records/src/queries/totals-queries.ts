import { OF_A_CASE } from '../event-log/log-feed';
import type { Pool } from 'pg';

/** How many deadlines were set, met, missed and moved in all cases. */
export interface DeadlineTotals {
  readonly set: number;
  readonly met: number;
  readonly missed: number;
  readonly moved: number;
}

interface Late {
  readonly on: string;
  readonly report: string;
  readonly commune: string;
}

/** How the deadlines of one programme year were watched: whom the log says was reminded, and what came of it. */
export interface Watched {
  /** Reminders that communes were sent. */
  readonly reminders: number;
  /** Told to those above: whose duty it was, which, when. */
  readonly escalations: readonly Late[];
  readonly extensions: readonly {
    readonly on: string;
    readonly deadline: string;
    readonly to: string;
    readonly decision: string;
    readonly reason: string;
  }[];
  readonly reports: readonly (Late & { readonly deadline: string })[];
}

const DAY = `to_char(occurred_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as "on"`;

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

  /** What a programme year did about its own deadlines, as the log has it. */
  async watched(programme: string): Promise<Watched> {
    const stream = `programme-year/${programme}`;
    const rowsOf = async <R extends object>(sql: string) =>
      (await this.pool.query<R>(`${sql} order by version`, [stream])).rows;
    const notices = `from events where stream = $1 and type = 'NoticeOrdered' and data #>> '{notice,template}'`;
    const reminders = await rowsOf<{ n: number }>(
      `select jsonb_array_length(data #> '{notice,to}') as n ${notices} in ('deadline-reminder', 'deadline-late')`,
    );
    return {
      reminders: reminders.reduce((sum, { n }) => sum + n, 0),
      escalations: await rowsOf(
        `select ${DAY}, data #>> '{notice,facts,report}' as report,
           data #>> '{notice,facts,commune}' as commune ${notices} = 'escalation'`,
      ),
      extensions: await rowsOf(
        `select ${DAY}, data ->> 'id' as deadline, data #>> '{deadline,lastDay}' as "to",
           data ->> 'decision' as decision, data ->> 'reason' as reason
         from events where stream = $1 and type = 'DeadlineMoved' and data ->> 'why' = 'extended'`,
      ),
      reports: await rowsOf(
        `select ${DAY}, data ->> 'name' as report, data ->> 'communeName' as commune,
           'report:' || (data ->> 'report') || ':' || (data ->> 'commune') as deadline
         from events where stream = $1 and type = 'ReportSubmitted'`,
      ),
    };
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
