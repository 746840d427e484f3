import type { Actor } from '@ocop/ground';
import { recordAccount } from '@ocop/records';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** Who changes an account, and from where. */
export interface Changer {
  readonly by: Actor;
  readonly address?: string | undefined;
}

/** The tables of the accounts, through connections of a role that may give posts. */
export class AccountsDatabase {
  constructor(readonly source: DataSource) {}

  get manager(): EntityManager {
    return this.source.manager;
  }

  /** One transaction in somebody's name: the database itself notes what changes in it. */
  change<T>({ by, address }: Changer, work: (change: AccountChanging) => Promise<T>): Promise<T> {
    return this.source.transaction(async (manager) => {
      await manager.query(
        `select set_config('ocop.actor', $1, true), set_config('ocop.address', $2, true)`,
        [`${by.id} (${by.role}@${by.area})`, address ?? ''],
      );
      const client = (await manager.queryRunner?.connect()) as PoolClient;
      return work({ manager, record: (person) => recordAccount(client, person, { by }) });
    });
  }
}

/** A change under way. */
export interface AccountChanging {
  readonly manager: EntityManager;
  /** Tells the log how the person stands now; to be called last. */
  record(this: void, person: string): Promise<void>;
}
