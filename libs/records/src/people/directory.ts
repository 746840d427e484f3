import type { CivilDate } from '@ocop/calendar';
import { type Post, postKey } from '@ocop/ground';
import type { Pool } from 'pg';

/** Somebody who holds a post. */
export interface Holder {
  readonly id: string;
  readonly email: string | null;
}

/** Who holds a post on a day. A commune that was merged is found by what took over from it. */
export class Directory {
  constructor(private readonly pool: Pool) {}

  /** Holders by the key of their post, whoever stands in for them on that day beside them; nobody's post is missing. */
  async holdersOf(
    posts: readonly Post[],
    day: CivilDate,
  ): Promise<ReadonlyMap<string, readonly Holder[]>> {
    const { rows } = await this.pool.query<Post & Holder>(
      `select distinct asked.role, asked.area, people.id, people.email
       from jsonb_to_recordset($1) as asked (role text, area text)
       left join area_succession on former = asked.area
       join posts on posts.role = asked.role and posts.area = coalesce(successor, asked.area)
         and coalesce(posts.since <= $2, true) and coalesce(posts.until >= $2, true)
       join people on people.id = posts.person and people.active
       order by people.id`,
      [JSON.stringify(posts), day],
    );
    const holders = new Map<string, Holder[]>();
    for (const { role, area, ...person } of rows) {
      const key = postKey({ role, area });
      holders.set(key, [...(holders.get(key) ?? []), person]);
    }
    return holders;
  }
}
