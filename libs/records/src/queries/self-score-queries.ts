import type { SelfScoreSheet } from '@ocop/certification';
import { streamName } from '@ocop/casework';
import type { Pool } from 'pg';

/** What producers gave their own products, as it was filled in. */
export class SelfScoreQueries {
  constructor(private readonly pool: Pool) {}

  /** The latest; undefined before there is one. */
  async latest(product: string): Promise<SelfScoreSheet | undefined> {
    const { rows } = await this.pool.query<{ sheet: SelfScoreSheet }>(
      `select m.content as sheet from events e join matter m on m.sha256 = e.data->'sheet'->>'sha256'
       where e.stream = $1 and e.type = 'SelfScoreFiled' order by e.version desc limit 1`,
      [streamName({ type: 'product-cycle', id: product })],
    );
    return rows[0]?.sheet;
  }
}
