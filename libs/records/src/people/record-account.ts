import { type Actor, SYSTEM } from '@ocop/ground';
import type { ClientBase } from 'pg';
import { appendFact } from '../event-log/append-fact';
import { ACCOUNTS_AS_KEPT } from './accounts-as-kept';
import { PERSON_STREAM } from './person';

/** Who records a person, and when. */
export interface AccountRecorder {
  readonly by?: Actor;
  readonly at?: number;
}

/**
 * Tells the log how a person stands now: name, whether they may act, their posts and keys. To be called at the end of
 * the transaction that changed any of it; what has not changed is not recorded again.
 */
export async function recordAccount(
  db: ClientBase,
  person: string,
  { by = SYSTEM, at = Date.now() }: AccountRecorder = {},
): Promise<void> {
  const { rows } = await db.query<{ data: object }>(
    `select data from (${ACCOUNTS_AS_KEPT}) kept where id = $1`,
    [person],
  );
  const [row] = rows;
  if (!row) throw new RangeError(`nobody is called ${person}`);
  const stream = `${PERSON_STREAM}${person}`;
  await appendFact(db, { stream, type: 'AccountRecorded', data: row.data }, { by, at });
}
