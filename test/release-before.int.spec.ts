import { migrations } from '@ocop/migrations';
import { migrate } from '@ocop/platform';
import { checkReadModels, isWhole, rebuildReadModels, verifyLog } from '@ocop/records';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DataSource } from 'typeorm';
import { ApiInProcess } from './support/api-in-process';
import { type DatabaseCopy, restoreDatabase } from './support/copy-database';
import { emptyDatabase, type TestDatabase } from './support/database';

/** What release 0.5.0 had in its database when it had played the story of Hương Trà to its end, as it wrote it. */
const copy: DatabaseCopy = new Map(
  JSON.parse(gunzipSync(readFileSync(join(__dirname, 'releases', '0.5.0.json.gz'))).toString()) as [
    string,
    string[],
  ][],
);
const rowsOf = <T>(table: string) => (copy.get(table) ?? []).map((row) => JSON.parse(row) as T);
const THEN = new Set(rowsOf<{ name: string }>('migrations').map(({ name }) => name));

describe('the database of the release before, under this one', () => {
  let database: TestDatabase;
  let api: ApiInProcess;

  beforeAll(async () => {
    database = await emptyDatabase('api');
    const { ownerUrl: url } = database;
    const known = migrations.filter(({ name }) => THEN.has(name));
    const source = new DataSource({ type: 'postgres', url, migrations: known });
    await source.initialize();
    await source.runMigrations({ transaction: 'each' });
    await source.destroy();
    await restoreDatabase(url, copy);
    const done = await migrate(url);
    expect(done.sort()).toEqual(
      migrations.flatMap(({ name }) => (THEN.has(name) ? [] : [name])).sort(),
    );
    api = await ApiInProcess.on(database);
    // As the changelog says of this upgrade: rows have learnt of what is in events that stand there already.
    await rebuildReadModels(api.owner, {});
  }, 120_000);
  afterAll(() => api.stop());

  test('holds every event as it was, in a whole chain, and rows that are those of the events', async () => {
    const { rows } = await api.owner.query<{ hash: string }>('select hash from events');
    expect(rows.map(({ hash }) => hash).sort()).toEqual(
      rowsOf<{ hash: string }>('events')
        .map(({ hash }) => hash)
        .sort(),
    );
    expect(isWhole(await verifyLog(api.owner))).toBe(true);
    expect(await checkReadModels(api.owner, {})).toMatchObject({ differing: 0 });
  });

  test('knows everybody by the keys they had', async () => {
    const { rows } = await api.owner.query<{ person: string }>(
      'select distinct person from api_keys where ended_at is null',
    );
    const before = rowsOf<{ person: string; ended_at: string | null }>('api_keys');
    expect(rows.map(({ person }) => person).sort()).toEqual(
      [...new Set(before.flatMap((key) => (key.ended_at ? [] : [key.person])))].sort(),
    );
  });

  test('answers for every certificate under the id and the number that it was printed with', async () => {
    const certificates = rowsOf<{ id: string; number: string }>('certificate_register');
    expect(certificates.length).toBeGreaterThan(0);
    for (const { id, number } of certificates) {
      const answer = await fetch(`${api.url}/v1/public/certificates/${id}`);
      expect({ id, status: answer.status, ...((await answer.json()) as object) }).toMatchObject({
        ...{ id, status: 200, number },
      });
      expect((await fetch(`${api.url}/c/${id}`)).status).toBe(200);
    }
  });
});
