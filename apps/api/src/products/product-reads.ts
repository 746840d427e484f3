import { Inject, Injectable } from '@nestjs/common';
import { productHas } from '@ocop/certification';
import type { Actor } from '@ocop/ground';
import { type ProductOverviewRow, ProductsQueries, SheetsQueries } from '@ocop/records';
import { ScoreAccess } from '../access/score-access';
import { productsSeenBy } from '../access/seen';
import { CaseReads } from '../cases/case-reads';
import { nextActions } from '../commands/next-actions';
import type { EventPage } from '../lists/event-page';
import { partOf, shownPage } from '../lists/list';
import { ProblemError } from '../problems/problem';
import { feedbackOf } from './product-feedback';
import type { ProductListQuery } from './products.schemas';

/** Products as the asker may know them, with what the asker may do next. */
@Injectable()
export class ProductReads {
  constructor(
    @Inject(ProductsQueries) private readonly products: ProductsQueries,
    @Inject(CaseReads) private readonly cases: CaseReads,
    @Inject(SheetsQueries) private readonly sheets: SheetsQueries,
    @Inject(ScoreAccess) private readonly access: ScoreAccess,
  ) {}

  async list(query: ProductListQuery, actor: Actor) {
    const { paging, wanted } = lookedFor(query);
    const found = await this.products.list(productsSeenBy(actor), wanted, paging);
    const items = await this.access.ofProducts(found.items, actor);
    return shownPage({ ...found, items }, (row) => withActions(row, actor));
  }

  /** The same to its end, some at a time. */
  async *each(query: ProductListQuery, actor: Actor): AsyncGenerator<ProductOverviewRow[]> {
    const { paging, wanted } = lookedFor(query);
    for await (const rows of this.products.each(productsSeenBy(actor), wanted, paging.sort))
      yield await this.access.ofProducts(rows, actor);
  }

  /** The row, whatever of its scores the asker may know. @throws ProblemError NOT_FOUND, also outside the asker's area */
  async visible(id: string, actor: Actor): Promise<ProductOverviewRow> {
    const row = await this.products.one(productsSeenBy(actor), id);
    if (!row) throw new ProblemError('NOT_FOUND', { id });
    return row;
  }

  /** @throws ProblemError NOT_FOUND */
  async one(id: string, actor: Actor): Promise<ProductOverviewRow> {
    const row = await this.visible(id, actor);
    const [readable = row] = await this.access.ofProducts([row], actor);
    return readable;
  }

  /** Its story, for those who may see the product, without scores that are not theirs to know yet. */
  async story(id: string, actor: Actor, page: EventPage) {
    await this.visible(id, actor);
    const ref = { type: 'product-cycle', id } as const;
    return this.cases.events(ref, page, (events) => this.access.ofEvents(events, actor));
  }

  /** What the council found at each criterion, once its result is told. @throws ProblemError NOT_FOUND, CONFIDENTIAL */
  async feedback(id: string, actor: Actor) {
    const round = await this.access.toldRound(await this.visible(id, actor), actor);
    return { product: id, round, ...feedbackOf(await this.sheets.counted(round, id)) };
  }

  async whole(id: string, actor: Actor) {
    const row = await this.one(id, actor);
    return {
      ...withActions(row, actor),
      ...(await this.cases.about({ type: 'product-cycle', id })),
    };
  }
}

function lookedFor({ commune, holder, ...query }: ProductListQuery) {
  const { paging, wanted } = partOf(query);
  return { paging, wanted: { ...wanted, area: commune, holderRole: holder } };
}

/** The row with what the asker may do at its stage. */
function withActions(row: ProductOverviewRow, actor: Actor) {
  return { ...row, nextActions: actionsAt(row.stage, row, actor) };
}

/** What the asker may do with the product at a stage, as far as the row has what it is done with. */
export function actionsAt(stage: string, row: ProductOverviewRow, actor: Actor) {
  const { producerArea: producer, area: commune, authorityArea: authority } = row;
  const href = `/v1/products/${row.id}/commands`;
  const areas = { producer, commune, authority };
  return nextActions('product-cycle', stage, actor, areas, href, { has: productHas(row) });
}
