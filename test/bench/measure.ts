/** What a number of callers achieved together, and how long each of their calls took. */
export interface Measured {
  readonly callers: number;
  readonly calls: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** The same of each kind of calls. */
  readonly kinds?: Readonly<Record<string, Spread>>;
}

interface Spread {
  readonly calls: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

/** A call, what goes before it untimed, and of which kind it is where several are made. */
export type Call = (() => Promise<unknown>) & {
  readonly before?: () => Promise<unknown>;
  readonly kind?: string;
};

/** Each caller works through its own list, one call after the other; all at once. */
export async function measure(lists: readonly (readonly Call[])[]): Promise<Measured> {
  const times = new Map<string, number[]>();
  const since = performance.now();
  await Promise.all(
    lists.map(async (calls) => {
      for (const call of calls) {
        await call.before?.();
        const began = performance.now();
        await call();
        const took = performance.now() - began;
        const { kind = '' } = call;
        const ofKind = times.get(kind) ?? [];
        ofKind.push(took);
        times.set(kind, ofKind);
      }
    }),
  );
  const seconds = (performance.now() - since) / 1000;
  const all = spread([...times.values()].flat());
  const kinds = Object.fromEntries([...times].map(([kind, each]) => [kind, spread(each)]));
  return {
    callers: lists.length,
    perSecond: round(all.calls / seconds),
    ...all,
    ...(times.size > 1 ? { kinds } : {}),
  };
}

function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return { calls: sorted.length, p50Ms: at(0.5), p95Ms: at(0.95) };
}

export const round = (n: number) => Math.round(n * 10) / 10;
