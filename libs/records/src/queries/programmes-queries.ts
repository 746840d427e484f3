import type { Area } from '@ocop/ground';
import type { ProductCount } from '@ocop/programmes';
import type { Pool } from 'pg';
import { z } from 'zod';
import {
  type AreaSuccessionRow,
  type ProgrammeBoardRow,
  programmeBoardShape,
} from '../read-models/programme-board/row';
import { day, type RowOf } from '../read-models/shapes';
import { type Condition, equalTo, is } from './condition';
import { type Page, type Paging, Reader } from './reader';

/** A programme year as lists have it: without its plan, which is long, and what was reported. */
export const programmeListShape = programmeBoardShape
  .omit({ plan: true, reports: true, activities: true, reached: true })
  .extend({
    document: z.strictObject({
      number: z.string(),
      issuedOn: day,
      issuer: z.string(),
      signedBy: z.string(),
    }),
  });
export type ProgrammeListRow = RowOf<typeof programmeListShape>;

/** What whoever gives it a command has to know of a programme year. */
const placeShape = programmeBoardShape.pick({
  id: true,
  area: true,
  stage: true,
  regulation: true,
});
type ProgrammePlace = RowOf<typeof placeShape>;

export type ProgrammesWanted = Partial<Pick<ProgrammeBoardRow, 'year' | 'stage'>>;

/** Which programme years there are. */
export class ProgrammesQueries {
  private readonly lists: Reader<typeof programmeListShape>;
  private readonly rows: Reader<typeof programmeBoardShape>;
  private readonly places: Reader<typeof placeShape>;

  constructor(private readonly pool: Pool) {
    this.lists = new Reader(pool, 'programme_board', programmeListShape, ['id'], {
      document: `plan->'document'`,
    });
    this.rows = new Reader(pool, 'programme_board', programmeBoardShape, ['id']);
    this.places = new Reader(pool, 'programme_board', placeShape, ['id']);
  }

  /** @param seen what the asker may see */
  list(seen: Condition, wanted: ProgrammesWanted, paging: Paging): Promise<Page<ProgrammeListRow>> {
    return this.lists.page([seen, ...equalTo(wanted)], paging);
  }

  /** The same to its end, some at a time. */
  each(
    seen: Condition,
    wanted: ProgrammesWanted,
    sort: string,
  ): AsyncGenerator<ProgrammeListRow[]> {
    return this.lists.portions([seen, ...equalTo(wanted)], sort);
  }

  one(seen: Condition, id: string): Promise<ProgrammeBoardRow | undefined> {
    return this.rows.one([seen, is('id', id)]);
  }

  /** The same without its plan, which is long. */
  place(seen: Condition, id: string): Promise<ProgrammePlace | undefined> {
    return this.places.one([seen, is('id', id)]);
  }

  /** One programme year as lists have it; whoever asks, where nothing is said of what may be seen. */
  listed(id: string, seen?: Condition): Promise<ProgrammeListRow | undefined> {
    return this.lists.one([is('id', id), ...(seen ? [seen] : [])]);
  }

  /** The programme years of one authority, the latest first. */
  ofAuthority(area: Area): Promise<ProgrammeListRow[]> {
    return this.lists.all([is('area', area)], '-year');
  }

  /** How many products of an area there are, by commune, year, stars and certificate: what targets are measured by. */
  async productCounts(area: Area, years: { from: number; to: number }): Promise<ProductCount[]> {
    const { rows } = await this.pool.query<ProductCount>(
      `select product.area as commune, plan.year, product.certificate_number is not null as certified,
              case when product.decision is null then null else product.stars end as stars,
              count(*)::int as count
       from product_overview product join programme_board plan on plan.id = product.programme
       where (product.area = $1 or starts_with(product.area, $1 || '/')) and plan.year between $2 and $3
       group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
      [area, years.from, years.to],
    );
    return rows;
  }

  /** What plans say of these former communes. */
  async successionsOf(formers: readonly Area[]): Promise<AreaSuccessionRow[]> {
    const { rows } = await this.pool.query<AreaSuccessionRow>(
      `select former, successor, programme from area_succession
       where former = any($1) order by former`,
      [formers],
    );
    return rows;
  }
}

/** Programme years that have been decided on, and drafts of one area where it is named. */
export function issuedOrOf(area?: Area): Condition {
  return {
    sql: (next) =>
      area === undefined ? `stage <> 'draft'` : `(stage <> 'draft' or area = ${next(area)})`,
  };
}
