import { type Area, NATION } from '@ocop/ground';
import { unnamedPlace } from '@ocop/words';
import type { Pool } from 'pg';

/** Places that a plan names beside its own. */
const PLANNED = `jsonb_array_elements(coalesce(plan->'communes', '[]') || coalesce(plan->'districts', '[]')
  || coalesce(plan->'higher', '[]')) as place`;

/** Places that a plan names while it is written, in whatever shape it is by then: those of its own area count. */
const WRITTEN = `plan_sheets s cross join lateral (
  select jsonb_path_query(s.body, '$.communes[*]') union all select s.body->'authority') as written (place)`;

/** What places are called, as far as plans and products have named them. */
export class AreaNames {
  constructor(private readonly pool: Pool) {}

  /** A name for each place; one that nothing has named yet by its province. */
  async of(areas: readonly Area[]): Promise<ReadonlyMap<Area, string>> {
    const { rows } = await this.pool.query<{ area: Area; name: string | null }>(
      `select asked.area, coalesce(
         (select authority from programme_board p where p.area = asked.area order by year desc limit 1),
         (select commune from product_overview o where o.area = asked.area limit 1),
         (select owner from product_overview o where o.producer_area = asked.area limit 1),
         (select place->>'name' from programme_board p, ${PLANNED} where place->>'area' = asked.area limit 1),
         (select place->>'name' from ${WRITTEN} where place->>'area' = asked.area
           and (asked.area = s.area or asked.area like s.area || '/%') limit 1)) as name
       from unnest($1::text[]) as asked (area)`,
      [[...new Set(areas)]],
    );
    return new Map(rows.map(({ area, name }) => [area, name ?? unnamedPlace(area)]));
  }

  /** Places that plans and products have named, inside an area, by name. */
  async inside(scope: Area): Promise<{ area: Area; name: string }[]> {
    const { rows } = await this.pool.query<{ area: Area; name: string }>(
      `select area, min(name) as name from (
         select area, authority as name from programme_board
         union all select area, commune from product_overview
         union all select producer_area, owner from product_overview
         union all select w.area, w.name from (
           select s.area as own, place->>'area' as area, place->>'name' as name from ${WRITTEN}) w
         where (w.area = w.own or w.area like w.own || '/%') and w.name <> ''
           and not exists (select from programme_board p where p.area = w.area)
           and not exists (select from product_overview o where o.area = w.area)) as named
       where $1 = '${NATION}' or area = $1 or area like $1 || '/%'
       group by area order by min(name) collate "vi-x-icu", area`,
      [scope],
    );
    return rows;
  }
}
