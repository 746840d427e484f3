import { projectRoot, readSettings } from '@ocop/platform';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDatabase } from '../../../../test/support/database';
import { openApiDocument } from './document';
import { makeApi } from '../start-api';

const FILE = join(projectRoot(), 'apps', 'api', 'openapi.json');

/** Clients are built from the committed description: a change of the API shows as a change of this file. */
test('the API is what apps/api/openapi.json says (OCOP_WRITE_OPENAPI=1 writes it anew)', async () => {
  const { appUrl } = await makeDatabase('api');
  const settings = readSettings({
    DATABASE_URL: appUrl,
    TEMPORAL_ADDRESS: 'localhost:1',
    SMTP_URL: 'smtp://localhost:1',
  });
  const app = await makeApi(settings, { speaks: false });
  const document = `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
  await app.close();
  if (process.env['OCOP_WRITE_OPENAPI']) writeFileSync(FILE, document);
  expect(existsSync(FILE)).toBe(true);
  expect(JSON.parse(document)).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
  expect(Object.keys((JSON.parse(document) as { paths: object }).paths).length).toBeGreaterThan(25);
});
