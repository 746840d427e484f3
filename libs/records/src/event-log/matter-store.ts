import type { Pool } from 'pg';
import { canonicalJson } from '@ocop/contracts';
import { sha256 } from './hash-chain';

const KEPT_IN_MEMORY = 200;

/** Long matter by its SHA-256, as events name it. What is kept never changes, so memory may hold it. */
export class MatterStore {
  private readonly known = new Map<string, unknown>();

  constructor(private readonly pool: Pool) {}

  /** @throws Error when the database lacks one of them: the log would name what nobody can read */
  async lend(hashes: readonly string[]): Promise<Map<string, unknown>> {
    const wanted = [...new Set(hashes)];
    const missing = wanted.filter((hash) => !this.known.has(hash));
    const fresh = missing.length > 0 ? await this.load(missing) : undefined;
    return new Map(wanted.map((hash) => [hash, fresh?.get(hash) ?? this.known.get(hash)]));
  }

  /** Keeps matter before an event names it: what is too long to travel with a command. */
  async keep(matter: unknown): Promise<string> {
    const hash = matterHash(matter);
    await this.pool.query(
      'insert into matter (sha256, content) values ($1, $2) on conflict do nothing',
      [hash, JSON.stringify(matter)],
    );
    return hash;
  }

  remember(kept: ReadonlyMap<string, unknown>): void {
    for (const [hash, matter] of kept) this.known.set(hash, matter);
    for (const hash of this.known.keys()) {
      if (this.known.size <= KEPT_IN_MEMORY) return;
      this.known.delete(hash);
    }
  }

  private async load(hashes: readonly string[]): Promise<Map<string, unknown>> {
    const { rows } = await this.pool.query<{ sha256: string; content: unknown }>(
      'select sha256, content from matter where sha256 = any($1)',
      [hashes],
    );
    const found = new Map(rows.map((row) => [row.sha256, row.content]));
    const lost = hashes.find((hash) => !found.has(hash));
    if (lost) throw new MatterMissingError(lost);
    this.remember(found);
    return found;
  }
}

/** Somebody names matter that was never kept, or that is gone. */
export class MatterMissingError extends RangeError {
  constructor(readonly sha256: string) {
    super(`there is no matter with the SHA-256 ${sha256}`);
    this.name = 'MatterMissingError';
  }
}

export function matterHash(matter: unknown): string {
  return sha256(canonicalJson(matter));
}
