import type { DatabaseRole } from '@ocop/platform';
import { ClockStore } from '@ocop/platform';
import { genesisHash, recordPerson } from '@ocop/records';
import { Client, Pool } from 'pg';
import { asOwner, makeDatabase, type TestDatabase } from './support/database';

const ROLES: readonly DatabaseRole[] = [
  'worker',
  'api',
  'accounts',
  'scoring',
  'certificates',
  'notifications',
  'auditor',
];

const event = (version: number, prevHash: string) =>
  `insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
   values ('recognition/x', ${version}, 'X', '{}', '{}', 'x', now(), now(), '${prevHash}', 'hash-${version}')`;
/** Whoever reaches the database as the API makes nobody an authority and reads nobody's secrets. */
const NOT_FOR_THE_API = [
  `insert into people (id, name) values ('x', 'x')`,
  'update people set active = true',
  `insert into posts (id, person, role, area) values ('x', 'x', 'authority', 'hue')`,
  `update posts set role = 'authority'`,
  `insert into api_keys (id, person, post, name, key_hash) values ('x', 'x', 'x', 'x', 'x')`,
  `update passwords set hash = 'x'`,
  'select secret from totp_factors',
  'select hash from passwords',
  'select id_hash from sessions',
  'select token_hash from invitations',
  `select append_person_fact('person/x', 1, 'AccountRecorded', '{}', '{}', 'x', now(), 'x', 'x')`,
];
const FIRST = event(1, genesisHash('recognition/x'));

describe('what each app may do in the database', () => {
  let database: TestDatabase;
  const clients = new Map<DatabaseRole, Client>();

  beforeAll(async () => {
    database = await makeDatabase();
    for (const role of ROLES) {
      const client = new Client({ connectionString: database.urls[role] });
      await client.connect();
      clients.set(role, client);
    }
  });
  afterAll(() => Promise.all([...clients.values()].map((client) => client.end())));

  /** What comes of a statement, which is taken back. */
  const tried = async (role: DatabaseRole, sql: string): Promise<string> => {
    const client = clients.get(role);
    await client?.query('begin');
    try {
      await client?.query(sql);
      return 'done';
    } catch (error) {
      return (error as Error).message;
    } finally {
      await client?.query('rollback');
    }
  };

  test.each<[DatabaseRole, string]>([
    ['worker', FIRST],
    ['worker', `update streams set todo = 0`],
    ['worker', `delete from work_queue`],
    ['api', 'select * from certificates, documents, notices, posts, events, streams'],
    ['api', 'select id, name, active from people'],
    ['accounts', `insert into people (id, name) values ('x', 'x')`],
    ['accounts', 'delete from sessions'],
    ['api', 'select move_business_clock(0, null)'],
    [
      'api',
      `set local ocop.role = 'council-member'; set local ocop.person = 'm';
       insert into score_drafts (round, product, pass, member, criterion, set) values ('r', 'p', 1, 'm', '1.1', 's')`,
    ],
    ['scoring', `insert into score_tallies values ('x', '{}', '[]')`],
    ['certificates', `insert into documents values ('x', 'letter', 'x', 'x')`],
    ['certificates', `update number_books set last = last + 1`],
    ['certificates', `update certificates set file_hash = 'x'`],
    ['notifications', `update deliveries set attempts = attempts + 1`],
    ['notifications', `select email from people`],
    [
      'auditor',
      'select * from score_tallies, people, posts, api_keys, account_changes, migrations',
    ],
  ])('%s: %s', async (role, sql) => {
    expect(await tried(role, sql)).toBe('done');
  });

  const forAll = [
    `update events set cause = 'x'`,
    'delete from events',
    'truncate events',
    'alter table events disable trigger all',
    'create table mine (x int)',
    `delete from streams`,
    `insert into migrations (timestamp, name) values (1, 'x')`,
    'delete from migrations',
    'delete from people',
    'delete from posts',
    'delete from account_changes',
    `update account_changes set actor = 'x'`,
    `insert into account_changes (db_role, subject, subject_key, operation) values ('x', 'x', 'x', 'x')`,
    `update business_clock set offset_ms = 1`,
    'insert into business_clock (version, offset_ms) values (1, 1)',
    'delete from certificates',
    `update certificates set number = 'x'`,
    'delete from number_books',
    'delete from documents',
    `update documents set bytes = 'x'`,
    `update notices set body = 'x'`,
    'delete from notices',
    'delete from deliveries',
    `update matter set content = '1'`,
    `insert into signing_keys (id, public_key, scope) values ('x', 'x', '{}')`,
    'update signing_keys set valid_until = null',
    'delete from score_tallies',
    `update score_tallies set results = '[]'`,
    'set session_replication_role = replica',
    'set role ocop_owner',
    `copy events to program 'cat'`,
    `select pg_read_file('postgresql.conf')`,
  ];

  test.each(forAll.flatMap((sql) => ROLES.map((role) => [role, sql] as const)))(
    '%s is refused: %s',
    async (role, sql) => {
      expect(await tried(role, sql)).toMatch(/permission denied|must be owner/);
    },
  );

  test.each<[DatabaseRole, string]>([
    ['api', FIRST],
    ['scoring', FIRST],
    ['certificates', FIRST],
    ['notifications', FIRST],
    ['auditor', FIRST],
    ['api', 'update streams set todo = 0'],
    ['worker', 'select move_business_clock(0, null)'],
    ['worker', `insert into certificates (id) values ('x')`],
    ['worker', 'select key_hash from api_keys'],
    ['notifications', 'select key_hash from api_keys'],
    ['accounts', FIRST],
    ['accounts', 'select * from events'],
    ...NOT_FOR_THE_API.map((sql) => ['api', sql] as [DatabaseRole, string]),
    ...NOT_FOR_THE_API.map((sql) => ['auditor', sql] as [DatabaseRole, string]),
    ['scoring', 'select * from documents'],
    ['certificates', `insert into notices (key) values ('x')`],
  ])('%s is refused what another app does: %s', async (role, sql) => {
    expect(await tried(role, sql)).toMatch(/permission denied/);
  });

  test.each([
    ['a version left out', event(2, 'hash-1')],
    ['a first event with a chain of its own', event(1, 'x')],
    ['a second that does not follow the first', `${FIRST}; ${event(2, 'other')}`],
  ])('the log refuses %s, whoever appends', async (_what, sql) => {
    expect(await tried('worker', sql)).toMatch(/does not follow the event before it/);
    expect(await tried('worker', `${FIRST}; ${event(2, 'hash-1')}`)).toBe('done');
  });

  test('only in a database that its owner has marked as a sandbox the clock can be moved', async () => {
    const pool = new Pool({ connectionString: database.urls.api, max: 1 });
    const clock = new ClockStore(pool, 'sandbox');
    const at = Date.UTC(2031, 0, 1);
    await clock.holdAt(at);
    expect(await clock.now()).toBe(at);
    await asOwner(database.ownerUrl, (owner) => owner.query('delete from business_clock'));
    await expect(clock.holdAt(at + 1)).rejects.toMatchObject({ code: 'CLOCK_IS_REAL' });
    await pool.end();
  });

  test('a person’s changes are events of their own, once each, and an unchanged one is none', async () => {
    const person = {
      id: 'an',
      name: 'An',
      role: 'producer',
      area: 'hue/x/y',
      keyHash: 'k',
    } as const;
    const events = await asOwner(database.ownerUrl, async (owner) => {
      await recordPerson(owner, person);
      await recordPerson(owner, person);
      await recordPerson(owner, { ...person, active: false });
      const { rows } = await owner.query(
        `select version, data ->> 'active' as active from events where stream = 'person/an'`,
      );
      return rows;
    });
    expect(events).toEqual([
      { version: 1, active: 'true' },
      { version: 2, active: 'false' },
    ]);
  });
});
