import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { isRefused, type Refused, sayRefused } from '@ocop/casework';
import { Rounds } from '@ocop/platform';
import { refusable } from '@ocop/records';

/** So long nobody asks for what was left out: a newer release or the database may do with it by then. */
const AGAIN_MS = 3_600_000;
const DONE = {};

/** Looks again and again at what is due, from the start of its app to its end; a database that is away is asked again. */
export abstract class Keeper implements OnApplicationBootstrap, OnModuleDestroy {
  protected readonly rounds = new Rounds();
  private readonly logger = new Logger(this.constructor.name);
  /** What was left out, and until when. */
  private readonly out = new Map<string, number>();

  protected constructor(private readonly pauseMs: number) {}

  /** True when there may be more at once. */
  abstract round(): Promise<unknown>;

  onApplicationBootstrap(): void {
    this.rounds.begin(() => this.round(), {
      pauseMs: this.pauseMs,
      onFault: (error) => this.logger.warn(String(error)),
    });
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.end();
  }

  /**
   * Does something with each. One with which nothing can be done is left out, said of once, and keeps nobody else waiting;
   * an outage ends the round, and the next one goes on.
   */
  protected async each<T>(
    all: Iterable<T>,
    nameOf: (this: void, one: T) => string,
    act: (one: T) => unknown,
  ): Promise<void> {
    for (const one of all) {
      if (this.rounds.signal.aborted) return;
      const done = await refusable(async () => {
        await act(one);
        return DONE;
      });
      if (isRefused(done)) this.leaveOut(nameOf(one), done);
      else this.out.delete(nameOf(one));
    }
  }

  /** Names of what is left out for now, for whoever asks for the next ones that are due. */
  protected leftOut(): string[] {
    const now = Date.now();
    return [...this.out].flatMap(([name, until]) => (until > now ? [name] : []));
  }

  private leaveOut(name: string, why: Refused): void {
    const isNew = !this.out.has(name);
    this.out.set(name, Date.now() + AGAIN_MS);
    if (!isNew) return;
    const said = `${name} is left out, the others go on: ${sayRefused(why)}`;
    this.logger.warn(`${said}; it is tried again later`);
  }
}
