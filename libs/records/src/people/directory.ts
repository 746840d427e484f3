import { type Post, postKey } from '@ocop/ground';
import type { Pool } from 'pg';

/** Somebody who holds a post. */
export interface Holder {
  readonly id: string;
  readonly email: string | null;
}

/** Who holds a post today. A commune that was merged is found by what took over from it. */
export class Directory {
  constructor(private readonly pool: Pool) {}

  /** Holders by the key of their post; a post that nobody holds is missing. */
  async holdersOf(posts: readonly Post[]): Promise<ReadonlyMap<string, readonly Holder[]>> {
    const { rows } = await this.pool.query<Post & Holder>(
      `select post.role, post.area, people.id, people.email
       from jsonb_to_recordset($1) as post (role text, area text)
       left join area_succession on former = post.area
       join people on people.role = post.role and people.active
         and people.area = coalesce(successor, post.area)
       order by people.id`,
      [JSON.stringify(posts)],
    );
    const holders = new Map<string, Holder[]>();
    for (const { role, area, ...person } of rows) {
      const key = postKey({ role, area });
      holders.set(key, [...(holders.get(key) ?? []), person]);
    }
    return holders;
  }
}
