import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt } from '@ocop/calendar';
import type { Actor } from '@ocop/ground';
import { ClockStore, internally } from '@ocop/platform';
import type { MeasuredTarget } from '@ocop/programmes';
import {
  CaseTroubles,
  type DeadlineRow,
  DeadlinesQueries,
  GatesQueries,
  type NoticeRow,
  NoticesQueries,
  type ProductOverviewRow,
  ProductsQueries,
  type ProgrammeBoardRow,
  type ProgrammeListRow,
  ProgrammesQueries,
  RecognitionsQueries,
  type RegisterEntry,
  type RoundBoardRow,
  RoundsQueries,
  type SessionStanding,
  type TroubledCase,
} from '@ocop/records';
import { measuredFor } from '../programmes/measured-for';
import { noticesFor } from '../access/notices-for';
import {
  isOfCouncil,
  knowsCounts,
  roundFor,
  ScoreAccess,
  type ShownRound,
} from '../access/score-access';
import { roundsSeenBy, productsSeenBy, programmesSeenBy } from '../access/seen';

/** Everything the overview shows, read once. */
export interface Overview {
  readonly today: string;
  readonly plans: readonly ProgrammeListRow[];
  readonly rounds: readonly ShownRound[];
  readonly products: readonly ProductOverviewRow[];
  readonly deadlines: ReadonlyMap<string, readonly DeadlineRow[]>;
  readonly certificates: ReadonlyMap<string, RegisterEntry>;
  readonly notices: readonly NoticeRow[];
  readonly noticesTotal: number;
  readonly troubles: readonly TroubledCase[];
}

/** A session as its council may look at it. */
export type ShownSession = SessionStanding & { readonly whole: boolean };

const SHOWN = { page: 1, pageSize: 100 };
const NOTICES_SHOWN = 30;

@Injectable()
export class PageQueries {
  constructor(
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(ScoreAccess) private readonly access: ScoreAccess,
    @Inject(ProductsQueries) private readonly products: ProductsQueries,
    @Inject(ProgrammesQueries) private readonly programmes: ProgrammesQueries,
    @Inject(RoundsQueries) private readonly rounds: RoundsQueries,
    @Inject(RecognitionsQueries) private readonly recognitions: RecognitionsQueries,
    @Inject(DeadlinesQueries) private readonly deadlines: DeadlinesQueries,
    @Inject(NoticesQueries) private readonly notices: NoticesQueries,
    @Inject(GatesQueries) private readonly gates: GatesQueries,
    @Inject(CaseTroubles) private readonly troubles: CaseTroubles,
  ) {}

  async today(): Promise<string> {
    return civilDateAt(await this.clock.now());
  }

  async overview(actor: Actor): Promise<Overview> {
    const [today, plans, rounds, products, notices, troubles] = await Promise.all([
      this.today(),
      this.plansFor(actor),
      this.roundsFor(actor),
      this.productsFor(actor),
      this.noticesFor(actor),
      this.troublesFor(actor),
    ]);
    const ids = products.map(({ id }) => id);
    const [deadlines, certificates] = await Promise.all([
      this.deadlinesOf(ids),
      this.recognitions.entries(ids),
    ]);
    return {
      today,
      plans,
      rounds,
      products,
      deadlines,
      certificates: new Map(certificates.map((entry) => [entry.recognition, entry])),
      notices: notices.items,
      noticesTotal: notices.total,
      troubles,
    };
  }

  /** The plan as the reader may see it. */
  plan(id: string, actor: Actor): Promise<ProgrammeBoardRow | undefined> {
    return this.programmes.one(programmesSeenBy(actor), id);
  }

  targetsOf(plan: ProgrammeBoardRow): Promise<MeasuredTarget[]> {
    return measuredFor(this.programmes, plan);
  }

  /** The round's row as it is kept; what of it the reader may know is for the page to say. */
  round(id: string, actor: Actor): Promise<RoundBoardRow | undefined> {
    return this.rounds.one(roundsSeenBy(actor), id);
  }

  /** Its session, for its council and those who keep the round; what is missing for those who may know the counts. */
  async sessionOf(row: RoundBoardRow, actor: Actor): Promise<ShownSession | undefined> {
    if (!isOfCouncil(row, actor)) return undefined;
    return { ...(await this.gates.session(row.id)), whole: knowsCounts(row, actor) };
  }

  /** The rounds of a plan, as far as they concern the reader. */
  async roundsOf(programme: string, actor: Actor): Promise<readonly ShownRound[]> {
    const paging = { ...SHOWN, sort: 'recogniseBy' };
    const { items } = await this.rounds.list(roundsSeenBy(actor), { programme }, paging);
    return items.map((row) => roundFor(row, actor));
  }

  private async plansFor(actor: Actor): Promise<readonly ProgrammeListRow[]> {
    const seen = programmesSeenBy(actor);
    const { items } = await this.programmes.list(seen, {}, { ...SHOWN, sort: '-year' });
    return items;
  }

  /** What keeps one case from going on. */
  troublesOf(stream: string): Promise<readonly TroubledCase[]> {
    return this.troubles.list(stream);
  }

  /** The certificate that a product's passage led to, if any. */
  async certificateOf(product: string): Promise<RegisterEntry | undefined> {
    const [entry] = await this.recognitions.entries([product]);
    return entry;
  }

  /** For those who answer for the area; others can do nothing about it. */
  private async troublesFor({ role, area }: Actor): Promise<readonly TroubledCase[]> {
    const answers = role === 'programme-office' || role === 'authority';
    return answers ? this.troubles.ofArea(area) : [];
  }

  private async roundsFor(actor: Actor): Promise<readonly ShownRound[]> {
    const paging = { ...SHOWN, sort: 'recogniseBy' };
    const { items } = await this.rounds.list(roundsSeenBy(actor), {}, paging);
    return items.map((row) => roundFor(row, actor));
  }

  private async productsFor(actor: Actor): Promise<readonly ProductOverviewRow[]> {
    const paging = { ...SHOWN, sort: 'name' };
    const { items } = await this.products.list(productsSeenBy(actor), {}, paging);
    return this.access.ofProducts(items, actor);
  }

  private noticesFor(actor: Actor) {
    const paging = { page: 1, pageSize: NOTICES_SHOWN, sort: '-orderedAt' };
    return this.notices.list(noticesFor(actor, 'area'), {}, paging);
  }

  private async deadlinesOf(products: readonly string[]) {
    const cases = products.flatMap((id) => [
      { type: 'product-cycle' as const, id },
      { type: 'recognition' as const, id },
    ]);
    const found = await internally(() => this.deadlines.of(cases));
    const byStream = new Map<string, DeadlineRow[]>();
    for (const row of found) byStream.set(row.stream, [...(byStream.get(row.stream) ?? []), row]);
    return byStream;
  }
}
