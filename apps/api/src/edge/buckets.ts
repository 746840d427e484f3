/** Whoever keeps more than this many askers in mind forgets those who have been quiet. */
const MOST_KNOWN = 50_000;
const MINUTE_MS = 60_000;

/**
 * Counts askers: each may ask so often a minute, in bursts as well, and then as fast as the minute gives back. Kept in
 * the memory of one process: with several of them each counts its own share.
 */
export class Buckets {
  private readonly known = new Map<string, { left: number; at: number }>();

  constructor(
    private readonly perMinute: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Seconds to wait before asking again; 0 when it may be asked, and is counted. */
  take(asker: string): number {
    if (this.perMinute === 0) return 0;
    const left = this.leftOf(asker);
    if (left < 1) return Math.ceil(((1 - left) * MINUTE_MS) / this.perMinute / 1_000);
    this.keep(asker, left - 1);
    return 0;
  }

  /** Gives back what was taken for nothing. */
  giveBack(asker: string): void {
    if (this.perMinute === 0) return;
    this.keep(asker, Math.min(this.perMinute, this.leftOf(asker) + 1));
  }

  /** Whether it has been counted, and is remembered. */
  knows(asker: string): boolean {
    return this.known.has(asker);
  }

  forget(asker: string): void {
    this.known.delete(asker);
  }

  private leftOf(asker: string): number {
    const bucket = this.known.get(asker);
    if (!bucket) return this.perMinute;
    const back = ((this.now() - bucket.at) / MINUTE_MS) * this.perMinute;
    return Math.min(this.perMinute, bucket.left + back);
  }

  private keep(asker: string, left: number): void {
    this.known.delete(asker);
    this.known.set(asker, { left, at: this.now() });
    if (this.known.size <= MOST_KNOWN) return;
    // The map keeps the order of writing: those who have not asked for longest come first.
    for (const old of this.known.keys()) {
      if (this.known.size <= MOST_KNOWN / 2) return;
      this.known.delete(old);
    }
  }
}
