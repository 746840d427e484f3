import { type Actor, SYSTEM } from '@ocop/ground';
import type { ClientBase } from 'pg';
import { appendFact } from '../event-log/append-fact';
import { sha256 } from '../event-log/hash-chain';
import { type Person, PERSON_STREAM } from './person';

/**
 * Makes or changes a person, as the database's owner: the row, and the event that tells of it, in one transaction.
 * What does not change anything is not recorded. The key's hash opens doors, so the log has only the hash of it.
 */
export async function recordPerson(
  db: ClientBase,
  person: Person,
  { by = SYSTEM, at = Date.now() }: { by?: Actor; at?: number } = {},
): Promise<void> {
  const stream = `${PERSON_STREAM}${person.id}`;
  const said = {
    name: person.name.normalize('NFC'),
    role: person.role,
    area: person.area,
    email: person.email ?? null,
    active: person.active ?? true,
  };
  await db.query('begin');
  try {
    const data = { ...said, keyPrint: sha256(person.keyHash) };
    await appendFact(db, { stream, type: 'PersonRecorded', data }, { by, at });
    await db.query(
      `insert into people (id, name, role, area, email, active, key_hash)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update
       set name = $2, role = $3, area = $4, email = $5, active = $6, key_hash = $7`,
      [person.id, said.name, said.role, said.area, said.email, said.active, person.keyHash],
    );
    await db.query('commit');
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}
