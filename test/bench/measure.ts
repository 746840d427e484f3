/** What a number of callers achieved together, and how long each of their calls took. */
export interface Measured {
  readonly callers: number;
  readonly calls: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** A call, and what goes before it untimed. */
export type Call = (() => Promise<unknown>) & { readonly before?: () => Promise<unknown> };

/** Each caller works through its own list, one call after the other; all at once. */
export async function measure(lists: readonly (readonly Call[])[]): Promise<Measured> {
  const times: number[] = [];
  const since = performance.now();
  await Promise.all(
    lists.map(async (calls) => {
      for (const call of calls) {
        await call.before?.();
        const began = performance.now();
        await call();
        times.push(performance.now() - began);
      }
    }),
  );
  const seconds = (performance.now() - since) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor(share * (times.length - 1))] ?? 0);
  return {
    callers: lists.length,
    calls: times.length,
    perSecond: round(times.length / seconds),
    p50Ms: at(0.5),
    p95Ms: at(0.95),
  };
}

export const round = (n: number) => Math.round(n * 10) / 10;
