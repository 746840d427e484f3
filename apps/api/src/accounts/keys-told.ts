import type { ApiKey } from '@ocop/accounts';

const told = (at: Date | null) => at?.toISOString() ?? null;

/** Keys as people look through them; the keys themselves nobody can show any more. */
export function keysTold(keys: readonly ApiKey[]) {
  const items = keys.map(({ id, name, post, readOnly, commands, replacedBy, ...key }) => ({
    ...{ id, name, post, readOnly, replacedBy },
    commands: commands && [...commands],
    madeAt: key.madeAt.toISOString(),
    expiresAt: told(key.expiresAt),
    endedAt: told(key.endedAt),
    lastUsedAt: told(key.lastUsedAt),
  }));
  return { items };
}
