import type { Area } from '@ocop/ground';

/** A stay of one product at one stage. */
export interface StageStay {
  readonly stage: string;
  readonly authority: Area;
  readonly product: string;
  readonly name: string;
  /** Working days, up to its end or today. */
  readonly days: number;
  /** It is there still. */
  readonly open: boolean;
}

/** How long products stay at a stage under one authority; those that are still there are counted apart. */
export interface StageTime {
  readonly stage: string;
  readonly authority: Area;
  readonly ended: number;
  readonly open: number;
  /** Half of those that ended took no longer; null where none has ended. */
  readonly median: number | null;
  /** Nine in ten took no longer. */
  readonly p90: number | null;
  /** The longest stay, ended or not: which product it is. */
  readonly longest: { readonly product: string; readonly name: string; readonly days: number };
}

export function stageTimes(stays: readonly StageStay[]): StageTime[] {
  const groups = new Map<string, StageStay[]>();
  for (const stay of stays) {
    const key = `${stay.stage} ${stay.authority}`;
    const known = groups.get(key);
    if (known) known.push(stay);
    else groups.set(key, [stay]);
  }
  return [...groups.values()].map(timeOf);
}

function timeOf(stays: readonly StageStay[]): StageTime {
  const ended = stays
    .filter(({ open }) => !open)
    .map(({ days }) => days)
    .sort((one, other) => one - other);
  const [first, ...rest] = stays;
  if (!first) throw new RangeError('a group without a stay');
  const { stage, authority } = first;
  const longest = rest.reduce((most, stay) => (stay.days > most.days ? stay : most), first);
  return {
    ...{ stage, authority, ended: ended.length, open: stays.length - ended.length },
    median: share(ended, 50),
    p90: share(ended, 90),
    longest: { product: longest.product, name: longest.name, days: longest.days },
  };
}

/** The least value that so many of a hundred do not exceed (nearest rank): a stay that there was, and no mean of two. */
function share(sorted: readonly number[], percent: number): number | null {
  if (sorted.length === 0) return null;
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? null;
}
