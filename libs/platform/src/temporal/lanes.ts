/** Lets a few through at a time for each name, in the order in which they came. */
export class Lanes {
  private readonly lanes = new Map<string, { inside: number; waiting: (() => void)[] }>();

  constructor(private readonly atOnce: number) {}

  async take<T>(name: string, act: () => Promise<T>): Promise<T> {
    const lane = this.lanes.get(name) ?? { inside: 0, waiting: [] };
    this.lanes.set(name, lane);
    if (lane.inside >= this.atOnce) await new Promise<void>((enter) => lane.waiting.push(enter));
    else lane.inside += 1;
    try {
      return await act();
    } finally {
      const next = lane.waiting.shift();
      // The place is handed on; only when nobody waits for it does it become free.
      if (next) next();
      else if ((lane.inside -= 1) === 0) this.lanes.delete(name);
    }
  }
}
