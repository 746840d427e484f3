import type { ClientBase } from 'pg';
import type { Person } from './person';
import { type AccountRecorder, recordAccount } from './record-account';

/**
 * Makes or changes a person with one post and one key, as the database's owner: the rows, and the event that tells of
 * them, in one transaction. What does not change anything is not recorded.
 */
export async function recordPerson(
  db: ClientBase,
  { id, name, role, area, email, keyHash, keyName = 'khóa đầu tiên', active = true }: Person,
  recorder: AccountRecorder = {},
): Promise<void> {
  const first = `${id}.1`;
  await db.query('begin');
  try {
    await db.query(
      `insert into people (id, name, email, active, login) values ($1, $2, $3, $4, lower($1))
       on conflict (id) do update set name = $2, email = $3, active = $4`,
      [id, name.normalize('NFC'), email ?? null, active],
    );
    await db.query(
      `insert into posts (id, person, role, area) values ($1, $2, $3, $4)
       on conflict (id) do update set role = $3, area = $4`,
      [first, id, role, area],
    );
    await db.query(
      `insert into api_keys (id, person, post, name, key_hash) values ($1, $2, $1, $4, $3)
       on conflict (id) do update set key_hash = $3, name = $4`,
      [first, id, keyHash, keyName],
    );
    await recordAccount(db, id, recorder);
    await db.query('commit');
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}
