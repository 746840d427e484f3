import type { CivilDate } from '@ocop/calendar';
import type { Pool } from 'pg';
import type { Condition } from './condition';

/** What one month to come brings. */
export interface ForecastMonth {
  /** `2024-07` */
  readonly month: string;
  /** Certificates whose validity ends. */
  readonly expiries: number;
  /** What their producers mean to do; together they are all that end. */
  readonly renew: number;
  readonly upgrade: number;
  readonly drop: number;
  readonly unanswered: number;
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

// A certificate in grace goes on after its last day, and ends in no month.
const HOLDS = `state = 'valid' and stage <> 'grace'`;

/** Certificates that a month of the forecast counts, for the list that its number leads to. */
export function endingIn(month: string): Condition {
  return {
    sql: (next) => {
      const first = `${next(`${month}-01`)}::date`;
      return `(${HOLDS} and valid_until >= ${first} and valid_until < ${first} + interval '1 month')`;
    },
  };
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
         select to_char(valid_until, 'YYYY-MM') as month, count(*)::int as n,
           count(*) filter (where intention = 'renew')::int as renew,
           count(*) filter (where intention = 'upgrade')::int as upgrade,
           count(*) filter (where intention = 'drop')::int as "drop",
           count(*) filter (where intention is null)::int as unanswered
         from certificate_register
         where ${seen.recognitions.sql(next)} and ${HOLDS} and valid_until >= $1::date group by 1
       ), meeting as (
         select to_char(coalesce(session_on, recognise_by), 'YYYY-MM') as month, count(*)::int as n,
           sum(jsonb_array_length(products))::int as products from round_board
         where ${seen.rounds.sql(next)} and decided_on is null
           and coalesce(session_on, recognise_by) >= $1::date group by 1
       )
       select month, coalesce(ending.n, 0) as expiries, coalesce(renew, 0) as renew,
         coalesce(upgrade, 0) as upgrade, coalesce("drop", 0) as "drop",
         coalesce(unanswered, 0) as unanswered, coalesce(meeting.n, 0) as rounds,
         coalesce(meeting.products, 0) as products
       from months left join ending using (month) left join meeting using (month) order by month`,
      values,
    );
    return rows;
  }
}
