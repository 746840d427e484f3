import { rmSync } from 'node:fs';
import type { EmbeddedPostgres } from '../../libs/platform/src/embedded/postgres';

export default async function teardown(): Promise<void> {
  const { ocopTestDatabase } = globalThis as unknown as {
    ocopTestDatabase: { postgres: EmbeddedPostgres; folder: string };
  };
  await ocopTestDatabase.postgres.stop();
  rmSync(ocopTestDatabase.folder, { recursive: true, force: true });
}
