import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';

/** A session ends after a working day, and when nobody has looked for a while. */
export const SESSION_HOURS = 12;
const IDLE_MINUTES = 30;

/** Who reads pages in a browser. The cookie holds a random name of the session; the database holds its hash. */
@Injectable()
export class SessionStore {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** Begins a session and gives the name under which it is asked for. */
  async begin(person: Actor): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    await this.pool.query(`delete from sessions where not (${ALIVE})`);
    await this.pool.query('insert into sessions (id_hash, person) values ($1, $2)', [
      sha256(id),
      person.id,
    ]);
    return id;
  }

  /** Whose session it is; asking keeps it awake. */
  async person(id: string): Promise<Actor | undefined> {
    const { rows } = await this.pool.query<Actor & { quiet: boolean }>(
      `select p.id, p.name, p.role, p.area, s.seen_at < now() - interval '1 minute' as quiet
       from sessions s join people p on p.id = s.person
       where s.id_hash = $1 and p.active and ${ALIVE}`,
      [sha256(id)],
    );
    const [row] = rows;
    if (!row) return undefined;
    const { quiet, ...actor } = row;
    if (quiet)
      await this.pool.query('update sessions set seen_at = now() where id_hash = $1', [sha256(id)]);
    return actor;
  }

  async end(id: string): Promise<void> {
    await this.pool.query('delete from sessions where id_hash = $1', [sha256(id)]);
  }
}

const ALIVE =
  `began_at > now() - interval '${SESSION_HOURS} hours' ` +
  `and seen_at > now() - interval '${IDLE_MINUTES} minutes'`;
