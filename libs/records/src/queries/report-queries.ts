import type { CivilDate } from '@ocop/calendar';
import type { Area } from '@ocop/ground';
import type { Plan, Reached, ReportGiven, YearState } from '@ocop/programmes';
import type { Pool } from 'pg';
import { findMatter, foldStream, matterForFolds } from '../event-log/folded-stream';
import { logUntil } from './log-until';

/** A report as it counts: as it was sent, or as it was corrected last. */
export interface SentReport extends Omit<ReportGiven, 'figures'> {
  readonly figures?: { readonly sha256: string };
  /** What was sent first is 1. */
  readonly no: number;
  /** Why it was corrected. */
  readonly reason?: string;
  readonly firstOn: CivilDate;
  /** Its place in the whole log: what had come before it. */
  readonly position: number;
}

type GivenRow = ReportGiven & { readonly no?: number; readonly reason?: string };

/** A programme year as it stood on a day. */
interface YearThen {
  readonly plan: Plan;
  readonly values: Readonly<Record<string, Reached>>;
}

/** The year of an authority that reports to another. */
interface YearBelow {
  readonly id: string;
  readonly plan: Plan;
}

/** Programme years as half-year and year-end reports need them: their plans then, and what was handed in. */
export class ReportQueries {
  constructor(private readonly pool: Pool) {}

  /** A programme year as it stood when a day ended: the plan with the amendments of until then, and what was reported. */
  async yearAsOf(programme: string, day: CivilDate): Promise<YearThen | undefined> {
    const [logged] = await logUntil(this.pool, [`programme-year/${programme}`], day);
    if (!logged) return undefined;
    const lent = await findMatter(this.pool, matterForFolds([logged]));
    const { plan, values = {} } = foldStream(logged, lent)?.folded.state as YearState;
    return plan && { plan, values };
  }

  /** Years of authorities that report to this one, which have been decided on and not withdrawn. */
  async yearsBelow(area: Area, year: number): Promise<YearBelow[]> {
    const { rows } = await this.pool.query<YearBelow>(
      `select id, plan from programme_board where plan #>> '{higher,0,area}' = $1 and year = $2
         and stage in ('running', 'closed') order by area, id`,
      [area, year],
    );
    return rows;
  }

  /** Reports that a programme year was sent, in their order; up to a place in the log, as they counted then. */
  async sentTo(programme: string, until?: number): Promise<SentReport[]> {
    const { rows } = await this.pool.query<{ data: GivenRow; position: number }>(
      `select data, position::float8 as position from events
       where stream = $1 and type in ('ReportSubmitted', 'ReportCorrected')
         and ($2::bigint is null or position <= $2) order by version`,
      [`programme-year/${programme}`, until ?? null],
    );
    const found = new Map<string, SentReport>();
    for (const { data, position } of rows) {
      const name = `${data.report} ${data.commune}`;
      const firstOn = found.get(name)?.firstOn ?? data.on;
      found.set(name, { ...data, no: data.no ?? 1, firstOn, position });
    }
    return [...found.values()];
  }
}
