import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../libs/platform/src/embedded/postgres';

/** One PostgreSQL for the whole run; each spec makes a database of its own on it. */
export default async function setup(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ocop-int-'));
  const postgres = await startPostgres(folder, { brief: true });
  process.env['OCOP_TEST_OWNER_URL'] = postgres.ownerUrl;
  process.env['OCOP_TEST_ROLE_URLS'] = JSON.stringify(postgres.urls);
  Object.assign(globalThis, { ocopTestDatabase: { postgres, folder } });
}
