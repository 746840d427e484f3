import { certificateTemplates, planSheets, scoreDrafts } from '@ocop/records';
import { DataSource } from 'typeorm';
import { makeDatabase } from '../../../../test/support/database';
import { ACCOUNT_TABLES } from './tables';

test('tables that people edit are in the migrated schema what their entities say', async () => {
  const { ownerUrl } = await makeDatabase();
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    entities: [...ACCOUNT_TABLES, scoreDrafts, planSheets, certificateTemplates],
    // What the expressions are, the database alone says: our spelling is not its own.
    synchronize: false,
  });
  await source.initialize();
  try {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  } finally {
    await source.destroy();
  }
});
