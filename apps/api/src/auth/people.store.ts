import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import type { Pool } from 'pg';

/** People with their keys; a key is kept only as its hash. */
@Injectable()
export class PeopleStore {
  /** Keys are asked about at every request and change seldom. */
  private readonly known = new Map<string, { actor: Actor; until: number }>();

  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async byKey(key: string): Promise<Actor | undefined> {
    const hash = sha256(key);
    const cached = this.known.get(hash);
    if (cached && cached.until > Date.now()) return cached.actor;
    const { rows } = await this.pool.query<{ id: string; name: string; role: Role; area: string }>(
      'select id, name, role, area from people where key_hash = $1 and active',
      [hash],
    );
    const [actor] = rows;
    if (actor) this.known.set(hash, { actor, until: Date.now() + 5_000 });
    else this.known.delete(hash);
    return actor;
  }
}
