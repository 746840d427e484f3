import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Rounds } from '@ocop/platform';

/** Looks again and again at what is due, from the start of its app to its end; a database that is away is asked again. */
export abstract class Keeper implements OnApplicationBootstrap, OnModuleDestroy {
  protected readonly rounds = new Rounds();

  protected constructor(private readonly pauseMs: number) {}

  /** True when there may be more at once. */
  abstract round(): Promise<unknown>;

  onApplicationBootstrap(): void {
    this.rounds.begin(() => this.round(), {
      pauseMs: this.pauseMs,
      onFault: (error) => new Logger(this.constructor.name).warn(String(error)),
    });
  }

  onModuleDestroy(): Promise<void> {
    return this.rounds.end();
  }
}
