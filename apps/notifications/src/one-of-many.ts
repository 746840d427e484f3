import type { PoolClient } from 'pg';

/** What a post is told by a notice, by its name: in the database, and here. */
export const NAME = `(key || ' to ' || role || '@' || area)`;
export const nameOf = ({ key, role, area }: Addressee) => `${key} to ${role}@${area}`;

interface Addressee {
  readonly key: string;
  readonly role: string;
  readonly area: string;
}

/** Does one part of a transaction: where it fails, what was done before it stays. */
export async function inSavepoint<T>(db: PoolClient, act: () => Promise<T>): Promise<T> {
  await db.query('savepoint one');
  try {
    const done = await act();
    await db.query('release savepoint one');
    return done;
  } catch (error) {
    await db.query('rollback to savepoint one');
    throw error;
  }
}
