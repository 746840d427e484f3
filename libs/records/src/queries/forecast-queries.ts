import type { CivilDate } from '@ocop/calendar';
import type { Pool } from 'pg';
import type { Condition } from './condition';

/** What one month to come brings. */
export interface ForecastMonth {
  /** `2024-07` */
  readonly month: string;
  /** Certificates whose validity ends. */
  readonly expiries: number;
  /** Rounds that meet, or have to decide, in the month. */
  readonly rounds: number;
  /** Products on their lists, received or expected. */
  readonly products: number;
}

/** Who asks, for which table. */
export interface ForecastSeen {
  readonly recognitions: Condition;
  readonly rounds: Condition;
}

/** What lies ahead: certificates that end, and what the councils will have to judge. */
export class ForecastQueries {
  constructor(private readonly pool: Pool) {}

  /** Twelve months from a day on; a month in which nothing happens is told, too. */
  async months(seen: ForecastSeen, from: CivilDate): Promise<ForecastMonth[]> {
    const values: unknown[] = [from];
    const next = (value: unknown) => `$${values.push(value)}`;
    const { rows } = await this.pool.query<ForecastMonth>(
      `with months as (
         select to_char(first, 'YYYY-MM') as month from generate_series(
           date_trunc('month', $1::date), date_trunc('month', $1::date) + interval '11 months', '1 month') first
       ), ending as (
         select to_char(valid_until, 'YYYY-MM') as month, count(*)::int as n from certificate_register
         where ${seen.recognitions.sql(next)} and state = 'valid' and valid_until >= $1::date group by 1
       ), meeting as (
         select to_char(coalesce(session_on, recognise_by), 'YYYY-MM') as month, count(*)::int as n,
           sum(jsonb_array_length(products))::int as products from round_board
         where ${seen.rounds.sql(next)} and decided_on is null
           and coalesce(session_on, recognise_by) >= $1::date group by 1
       )
       select month, coalesce(ending.n, 0) as expiries, coalesce(meeting.n, 0) as rounds,
         coalesce(meeting.products, 0) as products
       from months left join ending using (month) left join meeting using (month) order by month`,
      values,
    );
    return rows;
  }
}
