import type { CivilDate } from '@ocop/calendar';
import type { Channel } from '@ocop/casework';
import { type Post, postKey } from '@ocop/ground';
import type { Pool } from 'pg';

/** Somebody who holds a post. */
export interface Holder {
  readonly id: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly mode: 'each' | 'digest';
  /** In the order in which they are to be tried; null where nothing was wished. */
  readonly channels: readonly Channel[] | null;
  readonly language: 'vi' | 'en';
  /** Whether they are told in a browser. */
  readonly hasBrowsers: boolean;
}

/** Posts that are asked for, with the people who hold them on a day; a merged commune's with whoever took over. */
const HELD = `
  from jsonb_to_recordset($1) as asked (role text, area text)
  left join area_succession on former = asked.area
  join posts on posts.role = asked.role and posts.area = coalesce(successor, asked.area)
    and coalesce(posts.since <= $2, true) and coalesce(posts.until >= $2, true)
  join people on people.id = posts.person and people.active`;

/** Who holds a post on a day. A commune that was merged is found by what took over from it. */
export class Directory {
  constructor(private readonly pool: Pool) {}

  /** Holders by the key of their post, whoever stands in for them on that day beside them; nobody's post is missing. */
  async holdersOf(
    posts: readonly Post[],
    day: CivilDate,
  ): Promise<ReadonlyMap<string, readonly Holder[]>> {
    const { rows } = await this.pool.query<Post & Holder>(
      `select distinct asked.role, asked.area, people.id, people.email, people.phone,
         coalesce(mode, 'each') as mode, channels,
         coalesce(language, 'vi') as language,
         exists (select from push_subscriptions p where p.person = people.id) as "hasBrowsers"
       ${HELD} left join delivery_wishes on delivery_wishes.person = people.id order by people.id`,
      [JSON.stringify(posts), day],
    );
    const holders = new Map<string, Holder[]>();
    for (const { role, area, ...person } of rows) {
      const key = postKey({ role, area });
      holders.set(key, [...(holders.get(key) ?? []), person]);
    }
    return holders;
  }

  /** The names of those who hold a post, for whoever may not know their addresses. */
  async namesIn(post: Post, day: CivilDate): Promise<{ id: string; name: string }[]> {
    const { rows } = await this.pool.query<{ id: string; name: string }>(
      `select distinct people.id, people.name ${HELD} and people.kind = 'person' order by people.name`,
      [JSON.stringify([post]), day],
    );
    return rows;
  }
}
