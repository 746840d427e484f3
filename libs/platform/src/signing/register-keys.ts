import { type Role, ROLES } from '@ocop/ground';
import type { Client, Pool } from 'pg';
import type { KeyScope } from './known-keys';

/** The API speaks for people, never for the system; the worker carries letters between cases and speaks for it alone. */
const PEOPLE: readonly Role[] = ROLES.filter((role) => role !== 'system');
export const KEY_SCOPES = {
  api: { roles: PEOPLE },
  worker: { roles: ['system'] },
  // It signs tokens and status lists of certificates and speaks for nobody; short, since each printed code names it.
  gcn: { roles: [], certificates: true },
} as const satisfies Record<string, KeyScope>;

/** Registers the public half of a key, as the database's owner. The same key again changes nothing. */
export async function registerKey(
  db: Pool | Client,
  { id, publicKey }: { id: string; publicKey: string },
  scope: KeyScope,
): Promise<void> {
  const { rows } = await db.query<{ public_key: string }>(
    `insert into signing_keys (id, public_key, scope) values ($1, $2, $3)
     on conflict (id) do update set id = signing_keys.id returning public_key`,
    [id, publicKey, JSON.stringify(scope)],
  );
  if (rows[0]?.public_key !== publicKey)
    throw new Error(`another key is registered as ${id}: give the new one a name of its own`);
}

/** A key counts until then and no longer; what it signed before stays as it is. */
export async function endKey(db: Pool | Client, id: string): Promise<boolean> {
  const { rowCount } = await db.query(
    'update signing_keys set valid_until = now() where id = $1 and valid_until is null',
    [id],
  );
  return rowCount === 1;
}
