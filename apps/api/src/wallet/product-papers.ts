import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt } from '@ocop/calendar';
import { dossierChanges, paperItems, paperStanding } from '@ocop/dossier';
import { type Actor, RuleViolation } from '@ocop/ground';
import { ClockStore, internally } from '@ocop/platform';
import { type DossierVersion, type ProductOverviewRow, RoundsQueries } from '@ocop/records';
import { Reach } from '../files/reach';
import { ProblemError } from '../problems/problem';
import { ProductReads } from '../products/product-reads';
import { DossierDesk } from './dossier-desk';
import { changeOf } from './paper-changes';
import type { ChoiceBody } from './product-papers.answers';
import { Wallet } from './wallet';

/** Until it is filed, and again when it was returned, a dossier may be put together anew. */
const CHOSEN_AT = [
  'idea',
  'idea-selection',
  'business-plan',
  'plan-review',
  'preparing',
  'completing',
];

/** The papers of a product's dossier against what its law asks for. */
@Injectable()
export class ProductPapers {
  constructor(
    @Inject(ProductReads) private readonly products: ProductReads,
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(Reach) private readonly reach: Reach,
    @Inject(Wallet) private readonly wallet: Wallet,
    @Inject(DossierDesk) private readonly desk: DossierDesk,
    @Inject(ClockStore) private readonly clock: ClockStore,
  ) {}

  async standing(id: string, actor: Actor) {
    const { product, isKeeper, versions } = await this.seen(id, actor);
    const [dossier] = versions;
    const days = await this.days(product);
    const { items, spare } = await this.items(product, dossier, isKeeper, days);
    return {
      product: id,
      owner: product.producerArea,
      regulation: product.regulation,
      dossier: dossier ? headOf(dossier) : null,
      mayChoose: isKeeper && CHOSEN_AT.includes(product.stage),
      ...days,
      items: items.map(({ item, state, papers }) => ({
        item,
        state,
        papers: papers.map(({ item: _, ...paper }) => paper),
        inWallet: spare(item.id),
      })),
    };
  }

  /** @throws RuleViolation WRONG_STAGE, STALE_VIEW; ProblemError PAPERS_NOT_CHOSEN */
  async choose(id: string, { expectedVersion, papers }: ChoiceBody, actor: Actor) {
    const { product } = await this.seen(id, actor);
    const facts = { command: 'ChoosePapers', role: actor.role, stage: product.stage };
    if (!CHOSEN_AT.includes(product.stage))
      throw new RuleViolation('WRONG_STAGE', { ...facts, stages: CHOSEN_AT });
    const known = paperItems(product.regulation, product.kind).map((item) => item.id);
    const strange = papers.filter(({ item }) => !known.includes(item));
    if (strange.length > 0)
      throw new ProblemError('PAPERS_NOT_CHOSEN', { papers: strange.map(({ item }) => item) });
    const placed = papers.map(({ item, paper, version }) => ({
      item,
      paper,
      paperVersion: version,
    }));
    await this.desk.choose(product, { expected: expectedVersion, papers: placed }, actor);
    return this.standing(id, actor);
  }

  async versions(id: string, actor: Actor) {
    const { versions } = await this.seen(id, actor);
    const titles = await this.titles(versions);
    return {
      items: versions.map((version) => ({
        ...headOf(version),
        papers: version.papers.map(({ item, paper, paperVersion }) => ({
          ...{ item, paper, version: paperVersion },
          title: titles.get(`${paper} ${paperVersion}`) ?? '',
        })),
      })),
    };
  }

  /** @throws ProblemError NOT_FOUND for a version that is not there, or not the asker's to see */
  async differences(id: string, asked: { from?: number; to?: number }, actor: Actor) {
    const { product, versions } = await this.seen(id, actor);
    const to = asked.to ?? versions[0]?.version ?? 1;
    const before = versions.find(({ version }) => version < to);
    const from = asked.from ?? before?.version ?? 0;
    const later = versions.find(({ version }) => version === to);
    if (!later) throw new ProblemError('NOT_FOUND', { version: to });
    const shown = await this.wallet.shown(
      await this.desk.papersIn(versions.flatMap((version) => version.papers)),
    );
    const names = new Map(
      paperItems(product.regulation, product.kind).map((item) => [item.id, item.name]),
    );
    const changes = dossierChanges(placedIn(versions, from), placedIn(versions, to));
    return {
      from,
      to,
      chosenAt: later.chosenAt.toISOString(),
      chosenAs: later.chosenAs,
      filedAt: later.filedAt?.toISOString() ?? null,
      changes: changes.map((one) => ({
        ...one,
        itemName: names.get(one.item) ?? one.item,
        ...changeOf(one, shown),
      })),
    };
  }

  /** The product as the asker sees it: whoever does not keep its papers knows what was handed in, and no draft. */
  async seen(id: string, actor: Actor) {
    const product = await this.products.visible(id, actor);
    const isKeeper = await this.reach.keeps(actor, product.producerArea);
    const all = await this.desk.dossiers.versions(id);
    return { product, isKeeper, versions: isKeeper ? all : all.filter(({ filedAt }) => filedAt) };
  }

  /** Today, and the day by which the product's round decides. */
  async days({ round }: ProductOverviewRow) {
    const [found] = round === null ? [] : await internally(() => this.rounds.named([round]));
    return { today: civilDateAt(await this.clock.now()), decidedBy: found?.recogniseBy ?? null };
  }

  async items(
    { regulation, kind, producerArea }: ProductOverviewRow,
    dossier: DossierVersion | undefined,
    isKeeper: boolean,
    days: { today: string; decidedBy: string | null },
  ) {
    const placed = dossier?.papers ?? [];
    const papers = await this.wallet.shown(await this.desk.papersIn(placed));
    const standing = placed.flatMap(({ item, paper, paperVersion }) => {
      const found = papers.find((one) => one.id === paper && one.version === paperVersion);
      return found ? [{ ...found, item }] : [];
    });
    const own = isKeeper
      ? await this.wallet.shown(await this.wallet.papers.ofOwner(producerArea))
      : [];
    const isPlaced = (one: { id: string; version: number }) =>
      placed.some(({ paper, paperVersion }) => paper === one.id && paperVersion === one.version);
    return {
      items: paperStanding(paperItems(regulation, kind), standing, days),
      spare: (item: string) => own.filter((one) => one.kind === item && !isPlaced(one)),
    };
  }

  private async titles(versions: readonly DossierVersion[]): Promise<Map<string, string>> {
    const papers = await this.desk.papersIn(versions.flatMap((version) => version.papers));
    return new Map(papers.map(({ id, version, title }) => [`${id} ${version}`, title]));
  }
}

function headOf({ version, sha256, chosenAt, chosenAs, filedAt }: DossierVersion) {
  return {
    ...{ version, sha256, chosenAs },
    chosenAt: chosenAt.toISOString(),
    filedAt: filedAt?.toISOString() ?? null,
  };
}

function placedIn(versions: readonly DossierVersion[], wanted: number) {
  if (wanted === 0) return [];
  const found = versions.find(({ version }) => version === wanted);
  if (!found) throw new ProblemError('NOT_FOUND', { version: wanted });
  return found.papers.map(({ item, paper, paperVersion }) => ({
    ...{ item, paper, version: paperVersion },
  }));
}
