import { setTimeout as wait } from 'node:timers/promises';

interface Pace {
  readonly pauseMs: number;
  /** The first round has been made already, or can wait like any other. */
  readonly isPauseFirst?: boolean;
  /** Told of a round that failed; the next one comes all the same. */
  readonly onFault?: (error: unknown) => void;
}

/** Does something again and again, one round after the other, until its app closes. */
export class Rounds {
  private readonly stop = new AbortController();
  private running: Promise<void> = Promise.resolve();

  /** Aborted when the app closes: a long round looks at it in between. */
  get signal(): AbortSignal {
    return this.stop.signal;
  }

  /** @param round answers true when there is more to do at once */
  begin(round: () => Promise<unknown>, pace: Pace): void {
    this.running = this.goRound(round, pace);
  }

  /** Waits for the round that is under way. */
  async end(): Promise<void> {
    this.stop.abort();
    await this.running;
  }

  private async goRound(round: () => Promise<unknown>, pace: Pace): Promise<void> {
    if (pace.isPauseFirst) await this.pause(pace.pauseMs);
    while (!this.signal.aborted) {
      const hasMore = await round().catch((error: unknown) => pace.onFault?.(error));
      if (hasMore !== true) await this.pause(pace.pauseMs);
    }
  }

  private pause(ms: number): Promise<unknown> {
    const { signal } = this;
    return wait(ms, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
