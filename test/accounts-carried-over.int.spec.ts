import { SYSTEM } from '@ocop/ground';
import { migrations } from '@ocop/migrations';
import { markAsSandbox, migrate } from '@ocop/platform';
import { adoptDelivered, eventHash, genesisHash, isWhole, sha256, verifyLog } from '@ocop/records';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { ApiInProcess } from './support/api-in-process';
import { asOwner, emptyDatabase } from './support/database';
import { PersonAtApi } from './support/person-at-api';
import { recordStory } from './support/story-in-database';
import { playOnPaper } from './support/story-on-paper';

/** The schema of the release before accounts: everything up to migration 19. */
const BEFORE = migrations.filter(({ name }) => Number(name.slice(-13)) < 1700000000020);
const AT = Date.parse('2024-01-05T02:00:00Z');

interface Once {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly area: string;
  readonly email: string | null;
  readonly active: boolean;
}
const PEOPLE: readonly Once[] = [
  {
    id: 'phong',
    name: 'Phòng Kinh tế',
    role: 'programme-office',
    area: 'hue/huong-tra',
    email: 'phong@ocop.example',
    active: true,
  },
  {
    id: 'Xã-1',
    name: 'Nguyễn Văn Ân',
    role: 'commune-officer',
    area: 'hue/huong-tra/huong-toan',
    email: null,
    active: true,
  },
  {
    id: 'tht',
    name: 'THT Bún Vân Cù',
    role: 'producer',
    area: 'hue/chu-the/tht-bun-van-cu',
    email: 'tht@ocop.example',
    active: true,
  },
  {
    id: 'nghi',
    name: 'Đã nghỉ',
    role: 'authority',
    area: 'hue/huong-tra',
    email: 'nghi@ocop.example',
    active: false,
  },
];
const keyHashOf = (id: string) => sha256(`key-of-${id}`);

/** Rows and event of a person, as that release wrote them. */
async function recordAsThen(
  db: Pool,
  { id, name, role, area, email, active }: Once,
): Promise<void> {
  await db.query(
    `insert into people (id, name, role, area, email, key_hash, active) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, name, role, area, email, keyHashOf(id), active],
  );
  const data = { name, role, area, email, active, keyPrint: sha256(keyHashOf(id)) };
  const stream = `person/${id}`;
  const event = { stream, version: 1, type: 'PersonRecorded', data, actor: SYSTEM, at: AT };
  const entry = { ...event, cause: `${stream}#1`, recordedAt: AT, prevHash: genesisHash(stream) };
  await db.query(
    `insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
     values ($1, 1, $2, $3, $4, $5, $6, $6, $7, $8)`,
    [stream, event.type, data, SYSTEM, entry.cause, new Date(AT), entry.prevHash, eventHash(entry)],
  );
}

test('a database filled before accounts has everybody, every key, session and event afterwards, and goes on', async () => {
  const database = await emptyDatabase('api');
  const { ownerUrl } = database;
  const source = new DataSource({ type: 'postgres', url: ownerUrl, migrations: BEFORE });
  await source.initialize();
  await source.runMigrations({ transaction: 'each' });
  await source.destroy();
  const owner = new Pool({ connectionString: ownerUrl, max: 2 });
  for (const person of PEOPLE) await recordAsThen(owner, person);
  await owner.query(`insert into sessions (id_hash, person) values ('hash-of-a-cookie', 'phong')`);
  const countsOf = async () =>
    (
      await owner.query(
        `select (select count(*)::int from events) as events, (select count(*)::int from streams) as streams,
           (select string_agg(hash, ' ' order by stream, version) from events) as hashes`,
      )
    ).rows;
  const before = await countsOf();

  await migrate(ownerUrl);

  expect(await countsOf()).toEqual(before);
  const { rows } = await owner.query(
    `select p.id, p.name, o.role, o.area, p.email, p.active, p.kind, p.phone, p.login, o.id as post, o.capacity,
       o.since, o.until, k.key_hash as "keyHash", k.post as "keyPost", k.read_only as "readOnly", k.ended_at as ended
     from people p join posts o on o.person = p.id join api_keys k on k.person = p.id`,
  );
  const carried = PEOPLE.map((person) => ({
    ...{ ...person, kind: 'person', phone: null, login: person.id.toLocaleLowerCase('vi') },
    ...{ post: `${person.id}.1`, capacity: 'own', since: null, until: null, ended: null },
    ...{ keyHash: keyHashOf(person.id), keyPost: `${person.id}.1`, readOnly: false },
  }));
  expect(rows).toHaveLength(PEOPLE.length);
  expect(rows).toEqual(expect.arrayContaining(carried));
  expect((await owner.query('select person, post, whole, how from sessions')).rows).toEqual([
    { person: 'phong', post: 'phong.1', whole: true, how: 'key' },
  ]);
  await markAsSandbox(ownerUrl);
  await asOwner(ownerUrl, adoptDelivered);
  await recordStory(owner, playOnPaper());
  // The log of before vouches for the rows of now: nothing was added, lost or altered on the way.
  const report = await verifyLog(owner);
  expect(report.bindings.filter(({ of }) => of === 'people')).toEqual([]);
  expect({ ...report, bindings: [] }).toMatchObject({ faults: [], readModels: [], guards: [] });
  expect(isWhole({ ...report, bindings: [] })).toBe(true);

  const api = await ApiInProcess.on(database);
  try {
    const of = (id: string) => new PersonAtApi(api.url, `key-of-${id}`);
    expect((await of('phong').get('/v1/products')).body.total).toBeGreaterThan(0);
    const own = await of('tht').get('/v1/products');
    expect(
      own.body.items.map(({ producerArea }: { producerArea: string }) => producerArea),
    ).toEqual(own.body.items.map(() => 'hue/chu-the/tht-bun-van-cu'));
    expect((await of('nghi').get('/v1/products')).status).toBe(401);
  } finally {
    await api.stop();
    await owner.end();
  }
}, 60_000);
