import type { Area } from '@ocop/ground';
import type { Pool } from 'pg';
import { productOverviewShape, type ProductOverviewRow } from '../read-models/product-overview/row';
import { searchText } from '../read-models/search-text';
import { among, type Condition, equalTo, is, isGiven, named } from './condition';
import { type Page, type Paging, Reader } from './reader';

/** What products may be looked for by; `search` is any part of the name of product, owner or commune. */
export type ProductsWanted = Partial<
  Pick<
    ProductOverviewRow,
    'stage' | 'tier' | 'area' | 'programme' | 'round' | 'holderRole' | 'kind' | 'late'
  >
> & { readonly search?: string };

/** Where products stand, who holds them, what is next. */
export class ProductsQueries {
  private readonly rows: Reader<typeof productOverviewShape>;

  constructor(private readonly pool: Pool) {
    this.rows = new Reader(pool, 'product_overview', productOverviewShape, ['id']);
  }

  /** @param seen what the asker may see */
  list(seen: Condition, wanted: ProductsWanted, paging: Paging): Promise<Page<ProductOverviewRow>> {
    return this.rows.page([seen, ...lookedFor(wanted)], paging);
  }

  /** The same to its end, some at a time. */
  each(
    seen: Condition,
    wanted: ProductsWanted,
    sort: string,
  ): AsyncGenerator<ProductOverviewRow[]> {
    return this.rows.portions([seen, ...lookedFor(wanted)], sort);
  }

  /** How many stand where, of each commune: what a board shows, however many there are. */
  async standing(seen: Condition, wanted: ProductsWanted): Promise<ProductsStanding[]> {
    const values: unknown[] = [];
    const next = (value: unknown) => `$${values.push(value)}`;
    const where = [seen, ...lookedFor(wanted)].map(({ sql }) => sql(next)).join(' and ');
    const { rows } = await this.pool.query<ProductsStanding>(
      `select area, min(commune) as commune, stage, count(*)::int as count,
         count(*) filter (where late)::int as late
       from product_overview where ${where} group by area, stage
       order by min(commune) collate "vi-x-icu", area, stage`,
      values,
    );
    return rows;
  }

  /** Some of the products in whose name one of the words occurs and that have a criteria set. */
  async withSet(seen: Condition, words: readonly string[]): Promise<readonly ProductOverviewRow[]> {
    const alike = named(
      'products_named',
      words.map((word) => searchText(word)),
    );
    const paging = { page: 1, pageSize: 200, sort: 'name' };
    return (await this.rows.page([seen, isGiven('criteriaSet'), alike], paging)).items;
  }

  /** Those of these products that the asker may see. */
  async named(seen: Condition, ids: readonly string[]): Promise<ProductOverviewRow[]> {
    return ids.length === 0 ? [] : this.rows.all([seen, among('id', [...ids])]);
  }

  /** Whether the asker may see any product of this producer. */
  async hasOf(seen: Condition, producerArea: string): Promise<boolean> {
    return (await this.rows.one([seen, is('producerArea', producerArea)])) !== undefined;
  }

  /** Every product there is, as the plans number them. */
  inPlanOrder(): Promise<ProductOverviewRow[]> {
    return this.rows.ordered([], PLAN_ORDER);
  }

  one(seen: Condition, id: string): Promise<ProductOverviewRow | undefined> {
    return this.rows.one([seen, is('id', id)]);
  }
}

/** How many products of a commune stand at a stage. */
export interface ProductsStanding {
  readonly area: Area;
  readonly commune: string;
  readonly stage: ProductOverviewRow['stage'];
  readonly count: number;
  readonly late: number;
}

function lookedFor({ search, ...wanted }: ProductsWanted): Condition[] {
  const found = search ? [named('products_named', [searchText(search)])] : [];
  return [...equalTo(wanted), ...found];
}

const PLAN_ORDER = `(select (folded #>> '{state,product,no}')::int from streams
  where stream = 'product-cycle/' || product_overview.id), id`;
