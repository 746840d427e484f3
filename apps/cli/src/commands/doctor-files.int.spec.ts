import { readSettings } from '@ocop/platform';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '@ocop/files';
import { sha256 } from '@ocop/records';
import { Pool } from 'pg';
import { makeDatabase } from '../../../../test/support/database';
import type { Backstage } from './backstage';
import { filesAsKept } from './doctor-files';

test('the doctor counts files that are missing or were altered, and is content when none are', async () => {
  const database = await makeDatabase('auditor');
  const folder = mkdtempSync(join(tmpdir(), 'ocop-doctor-'));
  const settings = readSettings({
    DATABASE_URL: database.appUrl,
    TEMPORAL_ADDRESS: 'localhost:1',
    SMTP_URL: 'smtp://localhost:1',
    FILES_DIR: folder,
  });
  const [pool, owner] = [database.appUrl, database.ownerUrl].map(
    (connectionString) => new Pool({ connectionString, max: 1 }),
  ) as [Pool, Pool];
  const stage = { pool, settings } as Backstage;
  const store = openFileStore(settings);
  for (const no of ['1', '2', '3']) {
    const bytes = randomBytes(64);
    await store.keep(sha256(bytes), bytes);
    await owner.query(
      `insert into files (id, sha256, original_sha256, original_bytes, name, type, bytes, scan, owner_area,
         uploaded_by, uploaded_as) values ($1, $2, $2, 64, 'x', 'application/pdf', 64, 'clean', 'hue', 'x', 'producer')`,
      [no.repeat(32), sha256(bytes)],
    );
  }
  expect(await filesAsKept(stage)).toMatchObject({ ok: true, found: expect.stringMatching(/^3 /) });
  const [lost = '', changed = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[0-9a-f]{64}$/.test(name))
    .map((name) => join(folder, name));
  rmSync(lost);
  writeFileSync(changed, 'x');
  expect(await filesAsKept(stage)).toMatchObject({
    ok: false,
    found: expect.stringMatching(/1\D+1/),
  });
  await Promise.all([pool.end(), owner.end()]);
  rmSync(folder, { recursive: true });
});
