import { Inject, Injectable } from '@nestjs/common';
import { RuleViolation } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import type { Pool } from 'pg';
import type { CommandBody } from './command.schemas';

const NAMING: ReadonlySet<string> = new Set(['AppointCouncil', 'ConveneCouncil']);

/** What no case knows: whether those whom a council names are people of this system, who can act in it. */
@Injectable()
export class KnownPeople {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** @throws RuleViolation PERSON_UNKNOWN with the ids that nobody has */
  async requireAll({ type, members, sitting }: CommandBody): Promise<void> {
    if (!NAMING.has(type)) return;
    const ids = [...idsIn(members), ...idsIn(sitting)];
    const { rows } = await this.pool.query<{ id: string }>(
      'select id from people where id = any($1) and active',
      [ids],
    );
    const known = new Set(rows.map(({ id }) => id));
    const people = ids.filter((id) => !known.has(id));
    if (people.length > 0) throw new RuleViolation('PERSON_UNKNOWN', { people });
  }
}

/** Ids as they stand in a list of them, or of records that have one; anything else the case refuses by its shape. */
function idsIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one: unknown) => {
    const id = typeof one === 'object' && one !== null ? (one as { id?: unknown }).id : one;
    return typeof id === 'string' ? [id] : [];
  });
}
