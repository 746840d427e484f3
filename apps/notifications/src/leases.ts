import type { Claimed } from './claiming';

type Name = Claimed['items'][number] & Pick<Claimed, 'channel' | 'person'>;

/** What an attempt still has to itself, as the record says when it is asked to go on. */
export type StillOwn = readonly Name[];

interface Sending {
  readonly names: readonly string[];
  readonly since: number;
  readonly lost: AbortController;
}

/**
 * Keeps what an attempt has claimed while it is being sent, and stops the sending of what it has no longer: another attempt
 * may be at it. Where the record cannot be asked, it is given up when the lease has ended. What the other side has already
 * taken cannot be taken back; then the same message arrives twice, under the same id.
 */
export class Leases {
  private readonly underWay = new Set<Sending>();
  private asked: number | undefined;
  private sureSince = performance.now();

  constructor(
    private readonly lease: number,
    private readonly renew: () => Promise<StillOwn>,
  ) {}

  /** Does something with a claim; the signal tells when the claim is lost. */
  async hold<T>(
    { items, channel, person }: Claimed,
    act: (lost: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const names = items.map((item) => nameOf({ ...item, channel, person }));
    const sending = { names, since: performance.now(), lost: new AbortController() };
    this.underWay.add(sending);
    try {
      return await act(sending.lost.signal);
    } finally {
      this.underWay.delete(sending);
    }
  }

  /** To be called some times in each lease. */
  async beat(): Promise<void> {
    const now = performance.now();
    // After a standstill nobody has been asked yet: the record knows whether somebody else has come.
    if (this.asked !== undefined) return this.giveUpAfter(now);
    this.asked = now;
    try {
      const own = new Set((await this.renew()).map(nameOf));
      this.sureSince = now;
      for (const { names, since, lost } of this.underWay)
        if (since < now && !names.some((name) => own.has(name))) lost.abort();
    } catch {
      this.giveUpAfter(performance.now());
    } finally {
      this.asked = undefined;
    }
  }

  private giveUpAfter(now: number): void {
    for (const { since, lost } of this.underWay)
      if (now - Math.max(since, this.sureSince) >= this.lease) lost.abort();
  }
}

function nameOf({ key, role, area, channel, person }: Name): string {
  return JSON.stringify([key, role, area, channel, person]);
}
