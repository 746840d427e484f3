import { setTimeout as sleep } from 'node:timers/promises';

/** Lets so many begin in a second, in the order in which they come: a quota is kept to, not run into. */
export class Pace {
  private next = 0;

  constructor(private readonly perSecond: number) {}

  async turn(): Promise<void> {
    const now = performance.now();
    const mine = Math.max(now, this.next);
    this.next = mine + 1_000 / this.perSecond;
    if (mine > now) await sleep(mine - now);
  }
}
