import { createHash } from 'node:crypto';
import type { AccountsDatabase } from '../accounts-database';
import { signInThrottle, type Tries } from '../schema/proofs';
import { askerAt } from './asker';

const WINDOW_MINUTES = 15;
/** Tries in a window, under one name and from one address: an office shares its address. */
const MOST = { account: 10, address: 100, factor: 10 } as const;

/** What tries are counted by. */
export interface CountedBy {
  readonly of: keyof typeof MOST;
  /** Kept as a hash: what was typed as a name may be a password. */
  readonly value: string;
}

/** A try is counted before it is looked at, so that many at once are many. */
const COUNT = `
  insert into sign_in_throttle as t (key, failures, since, last_at) values ($1, 1, now(), now())
  on conflict (key) do update set last_at = now(),
    failures = case when t.since < now() - interval '${WINDOW_MINUTES} minutes' then 1 else t.failures + 1 end,
    since = case when t.since < now() - interval '${WINDOW_MINUTES} minutes' then now() else t.since end
  returning failures, extract(epoch from since + interval '${WINDOW_MINUTES} minutes' - now())::int as wait`;

/** Slows down whoever tries names and passwords, whether the name exists or not. */
export class Throttle {
  constructor(private readonly database: AccountsDatabase) {}

  /** Seconds to wait; undefined when this try may be made. */
  async take(counted: readonly CountedBy[]): Promise<number | undefined> {
    const waits: number[] = [];
    for (const by of counted) {
      const [row] = await this.database.manager.query<{ failures: number; wait: number }[]>(COUNT, [
        keyOf(by),
      ]);
      if (row && row.failures > MOST[by.of]) waits.push(Math.max(1, row.wait));
    }
    return waits.length === 0 ? undefined : Math.max(...waits);
  }

  /** It was the right person: their name is free again, and the address has one try back. */
  async giveBack(counted: readonly CountedBy[]): Promise<void> {
    const repository = this.database.manager.getRepository<Tries>(signInThrottle);
    for (const by of counted)
      if (by.of === 'address') await repository.decrement({ key: keyOf(by) }, 'failures', 1);
      else await repository.delete({ key: keyOf(by) });
  }
}

function keyOf({ of, value }: CountedBy): string {
  const counted = of === 'address' ? askerAt(value) : value;
  return `${of}:${createHash('sha256').update(counted).digest('hex')}`;
}
