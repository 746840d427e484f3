import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt } from '@ocop/calendar';
import { ClockStore, POOL } from '@ocop/platform';
import { CaseTroubles, type TroubledCase, troublesOfArea } from '@ocop/records';
import type { RecognitionStage } from '@ocop/recognition';
import type { Actor } from '@ocop/regulations';
import type { Pool } from 'pg';
import type { DeadlineRow } from '../cases/case-reads';
import { readPage } from '../lists/list';
import { noticesFor } from '../access/notices-for';
import { roundFor, ScoreAccess, type ScoredRound } from '../access/score-access';
import { concernsArea, visibleProducts } from '../lists/visible';
import { type NoticeDelivery, WITH_DELIVERIES } from '../notices/deliveries';
import type { ProductRow } from '../products/product.row';

export interface PageRound {
  readonly id: string;
  readonly no: number;
  readonly mode: string;
  readonly tier: string;
  readonly authority: string;
  readonly stage: string;
  readonly late: boolean;
  readonly intake_closes_before: string | null;
  readonly recognise_by: string | null;
  readonly forward_by: string | null;
  readonly decided_on: string | null;
  readonly forwarded_on: string | null;
  readonly letter: { readonly number: string } | null;
  readonly products: readonly { readonly name: string; readonly status: string }[];
}

export interface PageNotice {
  readonly subject: string;
  readonly role: string;
  readonly area: string;
  readonly template: string;
  readonly deliveries: readonly NoticeDelivery[];
  readonly ordered_at: Date;
}

export interface PageCertificate {
  readonly recognition: string;
  readonly stage: RecognitionStage;
  readonly valid_from: string;
  readonly valid_until: string;
  readonly ended_on: string | null;
  readonly window_opens: string | null;
  readonly window_closes: string | null;
}

export type PageDeadline = DeadlineRow & { readonly stream: string };

/** Everything the overview shows, read once. */
export interface Overview {
  readonly today: string;
  readonly rounds: readonly PageRound[];
  readonly products: readonly ProductRow[];
  readonly deadlines: ReadonlyMap<string, readonly PageDeadline[]>;
  readonly certificates: ReadonlyMap<string, PageCertificate>;
  readonly notices: readonly PageNotice[];
  readonly noticesTotal: number;
  readonly troubles: readonly TroubledCase[];
}

const SHOWN = { page: 1, pageSize: 100 };
const NOTICES_SHOWN = 30;

@Injectable()
export class PageQueries {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(ScoreAccess) private readonly access: ScoreAccess,
  ) {}

  async today(): Promise<string> {
    return civilDateAt(await this.clock.now());
  }

  async overview(actor: Actor): Promise<Overview> {
    const [today, rounds, products, certificates, notices, troubles] = await Promise.all([
      this.today(),
      this.rounds(actor),
      this.products(actor),
      this.certificates(actor),
      this.notices(actor),
      this.troubles(actor),
    ]);
    const streams = [
      ...products.map(({ id }) => `product-cycle/${id}`),
      ...products.map(({ id }) => `recognition/${id}`),
    ];
    return {
      today,
      rounds,
      products,
      deadlines: await this.deadlines(streams),
      certificates,
      notices: notices.items,
      noticesTotal: notices.total,
      troubles,
    };
  }

  /** What keeps one case from going on. */
  troublesOf(stream: string): Promise<readonly TroubledCase[]> {
    return new CaseTroubles(this.pool).list(stream);
  }

  /** For those who answer for the area; others can do nothing about it. */
  private async troubles({ role, area }: Actor): Promise<readonly TroubledCase[]> {
    const answers = role === 'programme-office' || role === 'authority';
    return answers ? troublesOfArea(this.pool, area) : [];
  }

  private async rounds(actor: Actor): Promise<readonly PageRound[]> {
    const query = { ...SHOWN, sort: 'recognise_by' };
    const conditions = [concernsArea(actor)];
    const table = 'round_board';
    const page = await readPage<PageRound & ScoredRound>(this.pool, {
      table,
      key: 'id',
      conditions,
      query,
    });
    return page.items.map((row) => roundFor(row, actor));
  }

  private async products(actor: Actor): Promise<readonly ProductRow[]> {
    const query = { ...SHOWN, sort: 'name' };
    const conditions = [visibleProducts(actor)];
    const table = 'product_overview';
    const page = await readPage<ProductRow>(this.pool, { table, key: 'id', conditions, query });
    return this.access.ofProducts(page.items, actor);
  }

  private async certificates(actor: Actor): Promise<Map<string, PageCertificate>> {
    const query = { ...SHOWN, sort: 'valid_until' };
    const conditions = [visibleProducts(actor)];
    const table = 'certificate_register';
    const page = await readPage<PageCertificate>(this.pool, {
      table,
      key: 'id',
      conditions,
      query,
    });
    return new Map(page.items.map((row) => [row.recognition, row]));
  }

  /** The certificate that a product's passage led to, if any. */
  async certificateOf(product: string): Promise<PageCertificate | undefined> {
    const { rows } = await this.pool.query<PageCertificate>(
      'select * from certificate_register where recognition = $1',
      [product],
    );
    return rows[0];
  }

  private notices(actor: Actor) {
    const query = { page: 1, pageSize: NOTICES_SHOWN, sort: '-ordered_at' };
    const conditions = noticesFor(actor, 'area');
    const key = 'key, role, area';
    const columns = WITH_DELIVERIES;
    return readPage<PageNotice>(this.pool, { table: 'notices', columns, key, conditions, query });
  }

  private async deadlines(streams: readonly string[]): Promise<Map<string, PageDeadline[]>> {
    const { rows } = await this.pool.query<PageDeadline>(
      'select * from deadlines where stream = any($1) order by ends_at, id',
      [streams],
    );
    const byStream = new Map<string, PageDeadline[]>();
    for (const row of rows) byStream.set(row.stream, [...(byStream.get(row.stream) ?? []), row]);
    return byStream;
  }
}
