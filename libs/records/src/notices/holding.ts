import type { Post } from '@ocop/ground';
import type { Pool } from 'pg';
import { upwards } from './adopted-texts';

/** Which office looks first at what is told of a case; undefined where notices go out by themselves. */
export async function holdingOffice(pool: Pool, stream: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ area: string; hold: boolean; place: string | null }>(
    'select area, hold, area_of_case($1) as place from notice_settings',
    [stream],
  );
  const places = upwards(rows[0]?.place ?? '');
  const [nearest] = places.flatMap((place) => rows.filter(({ area }) => area === place));
  return nearest?.hold ? nearest.area : undefined;
}

/** Posts whose notice under a key was put into the outbox before, whatever became of it there. */
export async function heldBefore(pool: Pool, key: string): Promise<Post[]> {
  const { rows } = await pool.query<Post>('select role, area from held_notices where key = $1', [
    key,
  ]);
  return rows;
}
