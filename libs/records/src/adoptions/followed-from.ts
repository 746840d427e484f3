import type { Pool } from 'pg';

/** What has followed from a cause in all cases together. */
export interface FollowedFrom {
  readonly cases: number;
  readonly moved: number;
  readonly notices: number;
}

export async function followedFrom(pool: Pool, cause: string): Promise<FollowedFrom> {
  const { rows } = await pool.query<FollowedFrom>(
    `select count(distinct stream)::int as cases,
       count(*) filter (where type = 'DeadlineMoved' and data->>'from' <> data->'deadline'->>'lastDay')::int as moved,
       count(*) filter (where type = 'NoticeOrdered')::int as notices
     from events where cause = $1 and stream not like 'law/%' and stream not like 'calendar/%'`,
    [cause],
  );
  return rows[0] ?? { cases: 0, moved: 0, notices: 0 };
}
