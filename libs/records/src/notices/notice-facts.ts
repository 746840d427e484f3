import type { Facts } from '@ocop/casework';
import type { Pool } from 'pg';
import type { Condition } from '../queries/condition';

/** A notice that was ordered, with the facts that its case gave it. */
export interface OrderedNotice {
  readonly stream: string;
  readonly subject: string;
  readonly orderedAt: Date;
  readonly facts: Facts;
}

interface Ordered {
  readonly facts: Facts;
  readonly to: readonly { readonly facts?: Facts }[];
}

const MOST = 20;

/** Orders as they stand in the log, each at the place of its case. */
const ORDERS = `(
  select distinct on (e.stream) e.stream, e.data #>> '{notice,template}' as template, e.data -> 'notice' as notice,
    area_of_case(e.stream) as area, e.occurred_at,
    coalesce(e.data #>> '{notice,facts,product}', e.data #>> '{notice,facts,title}', e.stream) as subject
  from events e where e.type = 'NoticeOrdered' and e.data #>> '{notice,template}' = $1
  order by e.stream, e.position desc) as notices`;

/** Notices of a kind with the facts that their cases gave them: what other words would make of them. */
export class NoticeFacts {
  constructor(private readonly pool: Pool) {}

  /** The latest, one for each case. @param seen what the asker may see, by where the case lies */
  async latest(seen: readonly Condition[], template: string): Promise<OrderedNotice[]> {
    const values: unknown[] = [template];
    const next = (value: unknown) => `$${values.push(value)}`;
    const { rows } = await this.pool.query<Omit<OrderedNotice, 'facts'> & { notice: Ordered }>(
      `select stream, subject, occurred_at as "orderedAt", notice from ${ORDERS}
       where ${['area is not null', ...seen.map(({ sql }) => sql(next))].join(' and ')}
       order by occurred_at desc limit ${MOST}`,
      values,
    );
    return rows.map(({ notice, ...one }) => ({
      ...one,
      facts: { ...notice.facts, ...notice.to[0]?.facts },
    }));
  }
}
