import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt } from '@ocop/calendar';
import { findSet } from '@ocop/criteria';
import type { Actor } from '@ocop/ground';
import type { CommuneRecord } from '@ocop/papers';
import { ClockStore, internally } from '@ocop/platform';
import { EventLog, type ProductOverviewRow, ProgrammesQueries, EVERYTHING } from '@ocop/records';
import { ProductReads } from '../products/product-reads';
import { ProductPapers } from '../wallet/product-papers';
import type { CheckBody } from './commune-paper.body';

/** Puts together what stands on a commune's papers: from the log, the dossier and what the officer found. */
@Injectable()
export class CommuneRecords {
  constructor(
    @Inject(ProductReads) private readonly products: ProductReads,
    @Inject(ProductPapers) private readonly papers: ProductPapers,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  /** @throws ProblemError NOT_FOUND */
  async of(id: string, actor: Actor, check: CheckBody): Promise<CommuneRecord> {
    const row = await this.products.visible(id, actor);
    const { items } = await this.papers.standing(id, actor);
    const titles = items.flatMap(({ papers }) => papers.map(({ title }) => title));
    const { selfScore, regulation, commune } = row;
    return {
      ...(await this.planned(row)),
      ...(await this.told(row)),
      ...check,
      ...{ commune, regulation, papers: titles },
      ...(selfScore ? { selfScore } : {}),
      on: civilDateAt(await this.clock.now()),
    };
  }

  /** What the plan says of the commune and of whoever takes its dossiers in. */
  private async planned({ programme, area, commune }: ProductOverviewRow) {
    const year = await internally(() => this.programmes.one(EVERYTHING, programme));
    const own = year?.plan.communes.find((one) => one.area === area);
    const document = year?.plan.document;
    return {
      office: own?.office ?? `UBND ${commune}`,
      receiver: year?.plan.authority.office ?? '',
      plan: document ? `Kế hoạch số ${document.number}` : programme,
    };
  }

  private async told({ id, name, owner, kind, criteriaSet }: ProductOverviewRow) {
    const events = await this.log.page({ type: 'product-cycle', id }, 0, 500);
    const opened = events.find(({ type }) => type === 'CycleRegistered')?.data as
      { readonly product?: { readonly summary?: string } } | undefined;
    const filed = events.findLast(({ type }) => type === 'DossierFiled');
    const summary = opened?.product?.summary;
    return {
      product: {
        ...{ name, owner, kind },
        ...(criteriaSet === null ? {} : { group: findSet(criteriaSet).name }),
        ...(summary === undefined ? {} : { summary }),
      },
      ...(filed ? { filedOn: civilDateAt(filed.at) } : {}),
    };
  }
}
