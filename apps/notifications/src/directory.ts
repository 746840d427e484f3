import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import { type Post, postKey } from '@ocop/regulations';
import type { Pool } from 'pg';

export interface Person {
  readonly id: string;
  readonly email: string | null;
}

/** Who holds a post today. A commune that was merged is found by what took over from it. */
@Injectable()
export class Directory {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Holders by the key of their post; a post that nobody holds is missing. */
  async holdersOf(posts: readonly Post[]): Promise<ReadonlyMap<string, readonly Person[]>> {
    const { rows } = await this.pool.query<Post & Person>(
      `select post.role, post.area, people.id, people.email
       from jsonb_to_recordset($1) as post (role text, area text)
       left join area_succession on former = post.area
       join people on people.role = post.role and people.active
         and people.area = coalesce(successor, post.area)
       order by people.id`,
      [JSON.stringify(posts)],
    );
    const holders = new Map<string, Person[]>();
    for (const { role, area, ...person } of rows) {
      const key = postKey({ role, area });
      holders.set(key, [...(holders.get(key) ?? []), person]);
    }
    return holders;
  }
}
