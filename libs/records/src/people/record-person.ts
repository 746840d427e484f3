import { canonicalJson } from '@ocop/contracts';
import { type Actor, SYSTEM } from '@ocop/regulations';
import type { ClientBase } from 'pg';
import { eventHash, genesisHash, sha256 } from '../event-log/hash-chain';
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
    await db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [stream]);
    await appendPerson(db, stream, { ...said, keyPrint: sha256(person.keyHash) }, by, at);
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

async function appendPerson(
  db: ClientBase,
  stream: string,
  data: object,
  actor: Actor,
  at: number,
): Promise<void> {
  const { rows } = await db.query<{ version: number; hash: string; data: object }>(
    'select version, hash, data from events where stream = $1 order by version desc limit 1',
    [stream],
  );
  const last = rows[0] ?? { version: 0, hash: genesisHash(stream), data: {} };
  if (canonicalJson(last.data) === canonicalJson(data)) return;
  const version = last.version + 1;
  const event = { stream, version, type: 'PersonRecorded', data, actor, at };
  const entry = { ...event, cause: `${stream}#${version}`, recordedAt: at, prevHash: last.hash };
  await db.query(
    `insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9)`,
    [stream, version, event.type, data, actor, entry.cause, new Date(at)].concat(
      last.hash,
      eventHash(entry),
    ),
  );
}
