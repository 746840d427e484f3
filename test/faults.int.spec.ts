import { migrate } from '@ocop/platform';
import { Pool } from 'pg';
import { ApiInProcess } from './support/api-in-process';
import { CuttableWay } from './support/cuttable-way';
import { asOwner, emptyDatabase, makeDatabase } from './support/database';
import { recordStory } from './support/story-in-database';
import { playOnPaper } from './support/story-on-paper';
import type { PersonAtApi } from './support/person-at-api';

describe('the API on a database that does not do everything', () => {
  let api: ApiInProcess;
  let owner: Pool;
  let office: PersonAtApi;
  let database: string;
  let way: CuttableWay;

  beforeAll(async () => {
    const made = await makeDatabase('api');
    const before = await CuttableWay.before(made.appUrl);
    way = before.way;
    api = await ApiInProcess.on(made, { DATABASE_URL: before.url });
    await recordStory(api.owner, playOnPaper());
    owner = new Pool({ connectionString: api.ownerUrl, max: 2 });
    office = await api.person({
      ...{ id: 'phong', name: 'Phòng Kinh tế', role: 'programme-office', area: 'hue/huong-tra' },
    });
    database = new URL(api.ownerUrl).pathname.slice(1);
  }, 60_000);
  afterAll(async () => {
    await owner.end();
    await way.cut();
    await api.stop();
  });

  const wish = () =>
    office.post('/v1/me/views', { list: '/san-pham', name: 'Trễ', query: 'late=true' });
  const products = () => office.get('/v1/products');
  const statusesOf = async (count: number) =>
    (await Promise.all(Array.from({ length: count }, products))).map(({ status }) => status);
  /** Sessions of now keep what they were told: they have to come anew. */
  const setReadOnly = async (on: boolean) => {
    await owner.query(`set default_transaction_read_only = off`);
    await owner.query(`alter database "${database}" set default_transaction_read_only = ${on}`);
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = $1 and usename <> current_user`,
      [database],
    );
  };

  test('a database that takes no writes: reads and verification go on, a change gets 503 and counts later', async () => {
    await setReadOnly(true);
    expect((await products()).status).toBe(200);
    expect((await office.get('/v1/public/certificates/khong-co')).status).toBe(404);
    expect((await wish()).status).toBe(503);
    await setReadOnly(false);
    // A connection that was cut is found out by the first who asks on it.
    for (let n = 0; n < 20 && (await wish()).status === 503; n += 1);
    expect((await wish()).status).toBe(200);
    expect((await products()).status).toBe(200);
  }, 60_000);

  test('when all connections are taken, a request is refused in time and the process still says that it lives', async () => {
    const db = await owner.connect();
    await db.query('begin');
    await db.query('lock table product_overview in access exclusive mode');
    const began = Date.now();
    const waiting = Promise.all(Array.from({ length: 60 }, products));
    // Also a probe that comes with a key, which nobody can look up now.
    const live = await office.get('/health/live');
    expect([live.status, Date.now() - began < 2_000]).toEqual([200, true]);
    const statuses = (await waiting).map(({ status }) => status);
    expect(Date.now() - began).toBeLessThan(45_000);
    await db.query('rollback');
    db.release();
    expect(new Set(statuses)).toEqual(new Set([503]));
    expect((await products()).status).toBe(200);
  }, 90_000);

  test('a database that swallows what is sent: nobody waits for ever, the process says that it lives, and new connections are taken', async () => {
    await Promise.all(Array.from({ length: 12 }, products));
    way.swallow();
    const began = Date.now();
    const waiting = Promise.all(Array.from({ length: 30 }, products));
    expect((await office.get('/health/live')).status).toBe(200);
    expect((await office.get('/health/ready')).status).toBe(503);
    const statuses = (await waiting).map(({ status }) => status);
    const longest = Date.now() - began;
    process.stdout.write(`  a database that swallows: the last of 30 heard after ${longest} ms\n`);
    expect(new Set(statuses)).toEqual(new Set([503]));
    expect(longest).toBeLessThan(30_000);
    way.letThrough();
    expect(new Set(await statusesOf(30))).toEqual(new Set([200]));
  }, 90_000);

  test.each(['40001', '40P01', '57P01', '53300', '53100'])(
    'what the database refuses for now (%s) is an outage that is waited for, and no fault of whoever asked',
    async (code) => {
      await owner.query(`
        create function refuse() returns trigger language plpgsql as
        $$ begin raise exception 'for now' using errcode = '${code}'; end $$`);
      await owner.query(`
        create trigger refused before insert or update on saved_views
        for each row execute function refuse()`);
      expect((await wish()).status).toBe(503);
      await owner.query('drop function refuse() cascade');
      expect((await wish()).status).toBe(200);
    },
  );
});

test('a migration that fails half-way leaves nothing of itself, and goes through once its hindrance is gone', async () => {
  const { ownerUrl } = await emptyDatabase('worker');
  const tables = () =>
    asOwner(ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ before: boolean; half: boolean; done: number }>(
        `select to_regclass('deliveries') is not null as before,
                to_regclass('delivery_reports') is not null as half,
                (select count(*)::int from migrations) as done`,
      );
      return rows[0];
    });
  // The migration makes `delivery_reports` first and `report_secrets` later.
  await asOwner(ownerUrl, (owner) => owner.query('create table report_secrets (mine text)'));
  await expect(migrate(ownerUrl)).rejects.toThrow('relation "report_secrets" already exists');
  const failed = await tables();
  expect(failed).toMatchObject({ before: true, half: false });
  await asOwner(ownerUrl, (owner) => owner.query('drop table report_secrets'));
  const names = await migrate(ownerUrl);
  expect(names[0]).toBe('DeliveryReports1700000000120');
  expect(await tables()).toEqual({
    ...{ before: true, half: true },
    done: (failed?.done ?? 0) + names.length,
  });
}, 60_000);
