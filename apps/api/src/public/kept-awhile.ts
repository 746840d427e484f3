/** Keeps answers for a moment: a market that scans the same label all morning asks the database once a second. */
export class KeptAwhile<T> {
  private readonly kept = new Map<string, { readonly value: Promise<T>; readonly until: number }>();

  constructor(
    private readonly forMs: number,
    private readonly most: number,
  ) {}

  /** The answer as it was kept, or asked for now; a failure is not kept. */
  of(key: string, ask: () => Promise<T>): Promise<T> {
    const now = Date.now();
    const found = this.kept.get(key);
    if (found && found.until > now) return found.value;
    const value = ask();
    value.catch(() => this.kept.delete(key));
    this.kept.delete(key);
    this.kept.set(key, { value, until: now + this.forMs });
    if (this.kept.size > this.most) this.forget();
    return value;
  }

  /** The map keeps the order of asking. */
  private forget(): void {
    for (const key of this.kept.keys()) {
      if (this.kept.size <= this.most / 2) return;
      this.kept.delete(key);
    }
  }
}
