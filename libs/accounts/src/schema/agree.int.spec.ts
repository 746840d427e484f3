import * as records from '@ocop/records';
import { DataSource, EntitySchema } from 'typeorm';
import { makeDatabase } from '../../../../test/support/database';
import { ACCOUNT_TABLES } from './tables';

const { certificateTemplates, planSheets, scoreDrafts } = records;
/** Whatever is exported as a table: none can be left out. */
const RECORD_TABLES = Object.values(records).filter((one) => one instanceof EntitySchema);
/** What changes a column, or misses one. One that no entity names is a service's own. */
const COLUMN = /CREATE TABLE|ADD ("|COLUMN)|ALTER COLUMN/;

/** What would have to be done for the migrated schema to be what the entities say. */
async function differences(entities: readonly EntitySchema[]): Promise<string[]> {
  const { ownerUrl } = await makeDatabase();
  // What the expressions are, the database alone says: our spelling is not its own.
  const options = { type: 'postgres', url: ownerUrl, synchronize: false } as const;
  const source = await new DataSource({ ...options, entities: [...entities] }).initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
}

test('tables that people edit are in the migrated schema what their entities say', async () => {
  const tables = [...ACCOUNT_TABLES, scoreDrafts, planSheets, certificateTemplates];
  expect(await differences(tables)).toEqual([]);
});

test('every other entity names columns that are there, as they are', async () => {
  expect(RECORD_TABLES.length).toBeGreaterThan(10);
  const found = await differences(RECORD_TABLES);
  expect(found.filter((query) => COLUMN.test(query))).toEqual([]);
});
