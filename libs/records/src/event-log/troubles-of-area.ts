import { NATION } from '@ocop/regulations';
import type { Pool } from 'pg';
import { CaseTroubles, type TroubledCase } from './case-troubles';

/** Streams of an authority's area among those named. */
const OF_AREA = `
  select 'product-cycle/' || id as stream from product_overview where within($2, authority_area)
  union all select 'evaluation-round/' || id from round_board where within($2, area)
  union all select 'programme-year/' || id from programme_board where within($2, area)
  union all select 'recognition/' || recognition from certificate_register where within($2, authority_area)`;

/** Cases of an area, and of the places in it, that do not go on or on which something was refused. */
export async function troublesOfArea(pool: Pool, area: string): Promise<TroubledCase[]> {
  const troubles = await new CaseTroubles(pool).list(undefined, 500);
  if (area === NATION || troubles.length === 0) return troubles;
  const within = (column: string) => `(${column} = $2 or starts_with(${column}, $2 || '/'))`;
  const sql = OF_AREA.replaceAll(/within\(\$2, (\w+)\)/g, (_all, column: string) => within(column));
  const { rows } = await pool.query<{ stream: string }>(
    `select stream from (${sql}) own where stream = any($1)`,
    [troubles.map(({ stream }) => stream), area],
  );
  const own = new Set(rows.map(({ stream }) => stream));
  return troubles.filter(({ stream }) => own.has(stream));
}
