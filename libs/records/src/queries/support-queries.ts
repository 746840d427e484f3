import type { Pool } from 'pg';
import { type SupportClaimRow, supportClaimShape } from '../read-models/support-claims/row';
import { type Condition, equalTo, is } from './condition';
import { type Page, type Paging, Reader } from './reader';

export type SupportWanted = Partial<Pick<SupportClaimRow, 'plan' | 'standing' | 'stars'>>;

/** Support money added up: each a number of đồng in digits, and how many products it counts. */
export interface SupportSums {
  readonly plan: string;
  readonly products: number;
  readonly claims: number;
  readonly entitled: string;
  readonly claimed: string;
  readonly granted: string;
  readonly paid: string;
  readonly owed: string;
}

/** A claim that its producer took back counts as none. */
const CLAIMED = `claim_no is not null and standing <> 'withdrawn'`;

/** Money that recognitions entitle to. */
export class SupportQueries {
  private readonly rows: Reader<typeof supportClaimShape>;

  constructor(private readonly pool: Pool) {
    this.rows = new Reader(pool, 'support_claims', supportClaimShape, ['recognition']);
  }

  list(seen: Condition, wanted: SupportWanted, paging: Paging): Promise<Page<SupportClaimRow>> {
    return this.rows.page([seen, ...equalTo(wanted)], paging);
  }

  /** The same to its end, some at a time. */
  each(seen: Condition, wanted: SupportWanted, sort: string): AsyncGenerator<SupportClaimRow[]> {
    return this.rows.portions([seen, ...equalTo(wanted)], sort);
  }

  one(seen: Condition, recognition: string): Promise<SupportClaimRow | undefined> {
    return this.rows.one([seen, is('recognition', recognition)]);
  }

  /** Sums of each plan, of what the asker may see. */
  async sums(seen: Condition, wanted: SupportWanted = {}): Promise<SupportSums[]> {
    const values: unknown[] = [];
    const next = (value: unknown) => `$${values.push(value)}`;
    const where = [seen, ...equalTo(wanted)].map(({ sql }) => sql(next)).join(' and ');
    const { rows } = await this.pool.query<SupportSums>(
      `select plan, count(*)::int as products, (count(*) filter (where ${CLAIMED}))::int as claims,
         sum(entitled)::text as entitled, coalesce(sum(entitled) filter (where ${CLAIMED}), 0)::text as claimed,
         sum(granted)::text as granted, sum(paid)::text as paid, sum(owed)::text as owed
       from support_claims where ${where} group by plan order by plan desc`,
      values,
    );
    return rows;
  }

  /** What was granted under a plan until now, wherever; but for one recognition, whose grant may be sent again. */
  async grantedUnder(plan: string, butFor = ''): Promise<number> {
    const { rows } = await this.pool.query<{ granted: string }>(
      'select coalesce(sum(granted), 0)::text as granted from support_claims where plan = $1 and recognition <> $2',
      [plan, butFor],
    );
    return Number(rows[0]?.granted ?? 0);
  }
}
