import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import type { Post } from '@ocop/regulations';
import type { Pool } from 'pg';

/** Who holds a post today. A commune that was merged is found by what took over from it. */
@Injectable()
export class Directory {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async addressesOf({ role, area }: Post): Promise<string[]> {
    const { rows } = await this.pool.query<{ email: string }>(
      `select email from people
       where role = $1 and active and email is not null
         and area = coalesce((select successor from area_succession where former = $2), $2)
       order by id`,
      [role, area],
    );
    return rows.map((row) => row.email);
  }
}
