import { migrations } from '@ocop/migrations';
import { type Pool, types } from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { noticingSilence } from './silence';
import { survivingCuts } from './surviving-cuts';

/** A day is a day, not midnight somewhere: `date` columns stay text. */
const DATE_TYPE = 1082;
types.setTypeParser(DATE_TYPE, (day) => day);

const CONNECT_TIMEOUT_MS = 2_000;

/** How long the database may let us wait before a caller hears that it does not answer. */
const HASTE = {
  statement_timeout: 10_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
};
/** For work over the whole log: its statements are bounded by themselves, and it may think between two of them. */
const PATIENCE = { lock_timeout: 30_000 };

/** A pool of connections as an app's own role. It never changes the schema. */
export function openDatabase(
  url: string,
  poolSize = 5,
  tables: readonly EntitySchema[] = [],
): Promise<DataSource> {
  return open(url, poolSize, HASTE, tables);
}

/** The same for tools that read the whole log: nobody waits for them. */
export function openPatientDatabase(url: string, poolSize = 2): Promise<DataSource> {
  return open(url, poolSize, PATIENCE);
}

function open(
  url: string,
  poolSize: number,
  extra: Readonly<Record<string, number>>,
  tables: readonly EntitySchema[] = [],
): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    poolSize,
    synchronize: false,
    entities: [...tables],
    applicationName: 'ocop-cycle',
    // A connection that dies while idle is replaced at its next use; nothing to do but not to crash.
    poolErrorHandler: () => undefined,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: {
      // A peer that vanished without a word (failover, a cut cable) is noticed though nothing is being asked.
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      ...extra,
    },
  });
  return source.initialize().then((opened) => {
    noticingSilence(survivingCuts(poolOf(opened)));
    return opened;
  });
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
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
  });
  await source.initialize();
  try {
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
