import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { POOL, type Settings, SETTINGS } from '@ocop/platform';
import { EVENTS_CHANNEL } from '@ocop/records';
import type { Pool } from 'pg';
import { catchError, concatMap, EMPTY, from, share, Subject } from 'rxjs';
import { Listener } from './listener';

/** What was recorded, and where it belongs. */
export interface Change {
  readonly stream: string;
  readonly version: number;
  readonly types: readonly string[];
  readonly area: string;
  readonly producer?: string;
  /** Where the log has it: what a reader has heard of so far. */
  readonly position: number;
}

/** More than this is not told one by one: whoever was away so long reads everything again. */
const MOST_TOLD = 500;

/** Hears of every recording from the database itself. */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly announced = new Subject<Omit<Change, 'position'>>();
  /** Recordings in the order in which they were committed. */
  readonly changes = this.announced.pipe(
    concatMap((change) => from(this.placed(change)).pipe(catchError(() => EMPTY))),
    share(),
  );
  /** The connection was lost for a while: something may have been recorded unheard. */
  readonly gaps = new Subject<void>();
  private readonly listener: Listener;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    @Inject(POOL) private readonly pool: Pool,
  ) {
    this.listener = new Listener(settings.DATABASE_URL, EVENTS_CHANNEL, {
      message: (payload) => this.announced.next(JSON.parse(payload) as Omit<Change, 'position'>),
      again: () => this.gaps.next(),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.start();
  }

  async onModuleDestroy(): Promise<void> {
    this.announced.complete();
    this.gaps.complete();
    await this.listener.stop();
  }

  /** What was recorded after a position, one change for each case; undefined when it is too much to tell. */
  async since(position: number): Promise<Change[] | undefined> {
    const { rows } = await this.pool.query<MissedRow>(MISSED, [position, MOST_TOLD + 1]);
    const events = rows.reduce((sum, { events }) => sum + Number(events), 0);
    if (events > MOST_TOLD) return undefined;
    return rows.map(({ stream, version, types, area, producer, position: at }) => ({
      ...{ stream, version, types, area: area ?? '', position: Number(at) },
      ...(producer ? { producer } : {}),
    }));
  }

  /** The last position of the log. */
  async end(): Promise<number> {
    const { rows } = await this.pool.query<{ position: string | null }>(
      'select max(position) as position from events',
    );
    return Number(rows[0]?.position ?? 0);
  }

  private async placed(change: Omit<Change, 'position'>): Promise<Change> {
    const { rows } = await this.pool.query<{ position: string }>(
      'select position from events where stream = $1 and version = $2',
      [change.stream, change.version],
    );
    return { ...change, position: Number(rows[0]?.position ?? 0) };
  }
}

interface MissedRow {
  readonly stream: string;
  readonly version: number;
  readonly types: string[];
  readonly events: string;
  readonly area: string | null;
  readonly producer: string | null;
  readonly position: string;
}

const MISSED = `
  with recorded as (
    select stream, version, type, position from events
    where position > $1 and type <> 'PersonRecorded' order by position limit $2
  ), missed as (
    select stream, split_part(stream, '/', 1) as kind, split_part(stream, '/', 2) as id,
      max(version) as version, max(position) as position, array_agg(type order by version) as types,
      count(*) as events
    from recorded group by stream
  )
  select m.stream, m.version, m.position, m.types, m.events,
    coalesce(p.area, c.area, r.area, y.area) as area, coalesce(p.producer_area, c.producer_area) as producer
  from missed m
    left join product_overview p on m.kind = 'product-cycle' and p.id = m.id
    left join certificate_register c on m.kind = 'recognition' and c.recognition = m.id
    left join round_board r on m.kind = 'evaluation-round' and r.id = m.id
    left join programme_board y on m.kind = 'programme-year' and y.id = m.id
  order by m.position`;
