import { type Area, NATION } from '@ocop/ground';
import type { Pool } from 'pg';

/** What places are called, as far as plans and products have named them. */
export class AreaNames {
  constructor(private readonly pool: Pool) {}

  /** A name for each place; one that nothing has named yet is called by its path. */
  async of(areas: readonly Area[]): Promise<ReadonlyMap<Area, string>> {
    const { rows } = await this.pool.query<{ area: Area; name: string | null }>(
      `select asked.area, coalesce(
         (select authority from programme_board p where p.area = asked.area order by year desc limit 1),
         (select commune from product_overview o where o.area = asked.area limit 1),
         (select owner from product_overview o where o.producer_area = asked.area limit 1)) as name
       from unnest($1::text[]) as asked (area)`,
      [[...new Set(areas)]],
    );
    return new Map(rows.map(({ area, name }) => [area, name ?? unnamed(area)]));
  }
}

function unnamed(area: Area): string {
  return area === NATION ? 'Trung ương' : area;
}
