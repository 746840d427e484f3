import { Inject, Injectable } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import { searchText } from '@ocop/records';
import type { Actor } from '@ocop/regulations';
import type { Pool } from 'pg';
import { ScoreAccess } from '../access/score-access';
import { CaseReads } from '../cases/case-reads';
import { nextActions } from '../commands/next-actions';
import { contains } from '../lists/contains';
import type { EventPage } from '../lists/event-page';
import { type Page, readOne, readPage } from '../lists/list';
import { equals, is, visibleProducts } from '../lists/visible';
import { ProblemError } from '../problems/problem';
import type { ProductRow } from './product.row';
import type { ProductListQuery } from './products.schemas';

/** Products as their read model has them, with what the asker may do next. */
@Injectable()
export class ProductsQueries {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CaseReads) private readonly cases: CaseReads,
    @Inject(ScoreAccess) private readonly access: ScoreAccess,
  ) {}

  async list(query: ProductListQuery, actor: Actor) {
    const { stage, tier, commune, programme, round, holder, kind, late, search } = query;
    const filters = {
      stage,
      tier,
      programme,
      round,
      kind,
      late,
      holder_role: holder,
      area: commune,
    };
    const text = search && searchText(search);
    const page = await readPage<ProductRow>(this.pool, {
      table: 'product_overview',
      key: 'id',
      conditions: [
        visibleProducts(actor),
        ...Object.entries(filters).map(([column, value]) => equals(column, value)),
        text ? contains('search', text) : undefined,
      ],
      query,
    });
    return {
      ...page,
      items: (await this.access.ofProducts(page.items, actor)).map((row) =>
        withActions(row, actor),
      ),
    } satisfies Page<object>;
  }

  /** @throws ProblemError NOT_FOUND, also for what lies outside the asker's area */
  async one(id: string, actor: Actor): Promise<ProductRow> {
    const conditions = [visibleProducts(actor), is('id', id)];
    const row = await readOne<ProductRow>(this.pool, 'product_overview', conditions);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    const [readable = row] = await this.access.ofProducts([row], actor);
    return readable;
  }

  /** Its story, for those who may see the product, without scores that are not theirs to know yet. */
  async story(id: string, actor: Actor, page: EventPage) {
    await this.one(id, actor);
    const ref = { type: 'product-cycle', id } as const;
    return this.cases.events(ref, page, (events) => this.access.ofEvents(events, actor));
  }

  async whole(id: string, actor: Actor) {
    const row = await this.one(id, actor);
    return {
      ...withActions(row, actor),
      ...(await this.cases.about({ type: 'product-cycle', id })),
    };
  }
}

export function withActions(row: ProductRow, actor: Actor) {
  const places = {
    producer: row.producer_area,
    commune: row.area,
    authority: row.authority_area,
  };
  const href = `/v1/products/${row.id}/commands`;
  const { search: _, ...shown } = row as ProductRow & { search?: string };
  return { ...shown, nextActions: nextActions('product-cycle', row.stage, actor, places, href) };
}
