import type { Actor } from '@ocop/ground';
import type { DataSource, EntityManager } from 'typeorm';

/** Who changes something of how people are told, and from where. */
export interface Changing {
  readonly by: Actor;
  readonly address?: string | undefined;
}

/** One transaction in somebody's name: the database itself notes what changes in it (`account_changes`). */
export function changeAs<T>(
  source: DataSource,
  { by, address }: Changing,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return source.transaction(async (manager) => {
    await manager.query(
      `select set_config('ocop.actor', $1, true), set_config('ocop.address', $2, true)`,
      [`${by.id} (${by.role}@${by.area})`, address ?? ''],
    );
    return work(manager);
  });
}
