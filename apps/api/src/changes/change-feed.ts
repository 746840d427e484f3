import {
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { type Settings, SETTINGS, internally } from '@ocop/platform';
import { type Change, EVENTS_CHANNEL, LogFeed } from '@ocop/records';
import { catchError, concatMap, EMPTY, from, share, Subject } from 'rxjs';
import { type Beside, isBeside } from './beside';
import { Listener } from './listener';

/** More than this is not told one by one: whoever was away so long reads everything again. */
const MOST_TOLD = 500;

type Announced = Omit<Change, 'position'> | Beside;

/** Hears of every recording from the database itself. */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly announced = new Subject<Omit<Change, 'position'>>();
  /** Recordings in the order in which they were committed. */
  readonly changes = this.announced.pipe(
    concatMap((change) => from(this.placed(change)).pipe(catchError(() => EMPTY))),
    share(),
  );
  /** What changed beside the log. */
  readonly besides = new Subject<Beside>();
  /** The connection was lost for a while: something may have been recorded unheard. */
  readonly gaps = new Subject<void>();
  private readonly listener: Listener;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    @Inject(LogFeed) private readonly log: LogFeed,
  ) {
    this.listener = new Listener(settings.DATABASE_URL, EVENTS_CHANNEL, {
      message: (payload) => this.hear(JSON.parse(payload) as Announced),
      again: () => this.gaps.next(),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.listener.start();
  }

  async onModuleDestroy(): Promise<void> {
    this.announced.complete();
    this.gaps.complete();
    this.besides.complete();
    await this.listener.stop();
  }

  private hear(told: Announced): void {
    if (isBeside(told)) this.besides.next(told);
    else this.announced.next(told);
  }

  /** What was recorded after a position, one change for each case; undefined when it is too much to tell. */
  since(position: number): Promise<Change[] | undefined> {
    return internally(() => this.log.changesSince(position, MOST_TOLD));
  }

  /** The last position of the log. */
  end(): Promise<number> {
    return this.log.end();
  }

  private async placed(change: Omit<Change, 'position'>): Promise<Change> {
    return { ...change, position: await this.log.positionOf(change.stream, change.version) };
  }
}
