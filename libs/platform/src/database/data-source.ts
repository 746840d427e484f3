import { migrations } from '@ocop/migrations';
import { type Pool, types } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';

/** A day is a day, not midnight somewhere: `date` columns stay text. */
const DATE_TYPE = 1082;
types.setTypeParser(DATE_TYPE, (day) => day);

/** How long the database may let us wait before a caller hears that it does not answer. */
const TIMEOUTS = {
  connectTimeoutMS: 2_000,
  extra: {
    // A peer that vanished without a word (failover, a cut cable) is noticed though nothing is being asked.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    statement_timeout: 10_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
  },
};

/** A pool of connections as the application's role. It never changes the schema. */
export async function openDatabase(url: string, poolSize = 5): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    poolSize,
    synchronize: false,
    applicationName: 'ocop-cycle',
    // A connection that dies while idle is replaced at its next use; nothing to do but not to crash.
    poolErrorHandler: () => undefined,
    ...TIMEOUTS,
  });
  return source.initialize();
}

/** The driver's own pool, for statements that TypeORM would only pass on. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as PostgresDriver).master as Pool;
}

/** Brings the schema up to date as its owner; a migration that fails leaves nothing half done. */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    connectTimeoutMS: TIMEOUTS.connectTimeoutMS,
  });
  await source.initialize();
  try {
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
