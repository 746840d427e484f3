import { type Actor, type Area, HELD_ROLES, type Role } from '@ocop/ground';
import { askAs, type Asker, inRequest, internally, knowingAskers } from '@ocop/platform';
import type { Condition } from '@ocop/records';
import { Client, Pool } from 'pg';
import { makeDatabase } from '../../../../test/support/database';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';
import { askerOf } from './asker';
import {
  deadlinesSeenBy,
  productsSeenBy,
  programmesSeenBy,
  recognitionsSeenBy,
  roundsSeenBy,
  supportSeenBy,
} from './seen';

const AREAS: readonly Area[] = [
  'trung-uong',
  'hue',
  'hue/huong-tra',
  'hue/huong-tra/huong-toan',
  'hue/chu-the/tht-bun-van-cu',
  'hue/huong-tra-moi',
  'quang-tri/dong-ha',
];
const EVERYBODY: readonly Actor[] = HELD_ROLES.flatMap((role) =>
  // No producer's place has others inside.
  AREAS.filter((area) => role !== 'producer' || area.split('/').length > 2).map((area) => ({
    ...{ id: 'hd-ht-1', name: 'x', role, area },
  })),
);
const [FOREIGN] = AREAS.slice(-1);

/** Tables with their keys, and what an asker sees of them by the queries' own conditions. */
const SEEN: Readonly<Record<string, readonly [key: string, (actor: Actor) => Condition]>> = {
  product_overview: ['id', productsSeenBy],
  certificate_register: ['recognition', recognitionsSeenBy],
  round_board: ['id', roundsSeenBy],
  programme_board: ['id', programmesSeenBy],
  deadlines: ['stream || id', deadlinesSeenBy],
  support_claims: ['recognition', supportSeenBy],
};
const TABLES = [...Object.keys(SEEN), 'work_queue', 'notices', 'deliveries'];

describe('rows that the API asks for without any condition', () => {
  let api: Client;
  let owner: Pool;

  beforeAll(async () => {
    const { appUrl, ownerUrl } = await makeDatabase('api');
    owner = new Pool({ connectionString: ownerUrl, max: 1 });
    await recordStory(owner, playOnPaper());
    await owner.query(
      `
      insert into notices (key, role, area, stream, template, subject, body, ordered_at)
      select 'n', role, area, 'product-cycle/x', 'decided', 'x', 'x', now()
      from unnest($1::text[], $2::text[]) as post (role, area)`,
      [
        ['producer', 'authority', 'commune-officer'],
        ['hue/chu-the/tht-bun-van-cu', 'hue/huong-tra', 'hue/huong-tra/huong-toan'],
      ],
    );
    await owner.query(`
      insert into score_drafts (round, product, pass, member, criterion, set)
      values ('r', 'p', 1, 'hd-ht-1', '1.1', 's'), ('r', 'p', 1, 'hd-ht-2', '1.1', 's')`);
    api = new Client({ connectionString: appUrl });
    await api.connect();
  }, 60_000);
  afterAll(() => Promise.all([api.end(), owner.end()]));

  const askedBy = async (asker: Asker): Promise<void> => {
    await api.query('reset all');
    for (const [name, value] of Object.entries(asker))
      await api.query('select set_config($1, $2, false)', [`ocop.${name}`, value]);
  };
  const someone = (role: Role, area = '', id = '') => askerOf({ id, name: id, role, area });
  const keysOf = async (db: Client | Pool, sql: string, values: unknown[] = []) =>
    (await db.query<{ key: string }>(sql, values)).rows.map(({ key }) => key);
  const countOf = async (table: string): Promise<number> => {
    const { rows } = await api.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    return rows[0]?.n ?? NaN;
  };

  test.each(Object.entries(SEEN))(
    '%s: are those that the asker’s own condition finds, for every role in every place',
    async (table, [key, seenBy]) => {
      for (const actor of EVERYBODY) {
        await askedBy(askerOf(actor));
        const walled = await keysOf(api, `select ${key} as key from ${table} order by 1`);
        const values: unknown[] = [];
        const where = seenBy(actor).sql((value) => `$${values.push(value)}`);
        const seen = await keysOf(
          owner,
          `select ${key} as key from ${table} where ${where} order by 1`,
          values,
        );
        // The wall lets an adviser see what the authority has; the query, what is before its rounds.
        const wider = actor.role === 'adviser' && table === 'product_overview';
        expect({
          actor: actor.role,
          area: actor.area,
          walled: wider ? walled.filter((one) => seen.includes(one)) : walled,
        }).toEqual({
          actor: actor.role,
          area: actor.area,
          walled: seen,
        });
      }
    },
  );

  test.each(TABLES)(
    '%s: none for anybody of a foreign area, and some for whoever works there',
    async (table) => {
      for (const role of HELD_ROLES) {
        await askedBy(someone(role, FOREIGN));
        expect({ role, rows: await countOf(table) }).toEqual({ role, rows: 0 });
      }
      const rows = await owner.query(`select from ${table}`);
      await askedBy({ role: 'internal' });
      expect(await countOf(table)).toBe(rows.rowCount);
    },
  );

  test.each([...TABLES, 'score_drafts'])(
    '%s: none where nobody’s name has been said',
    async (table) => {
      await api.query('reset all');
      expect(await countOf(table)).toBe(0);
      await askedBy({ role: 'public' });
      expect(await countOf(table)).toBe(0);
    },
  );

  test('a draft is its member’s alone, to read and to write', async () => {
    await askedBy(someone('council-member', 'hue/huong-tra', 'hd-ht-2'));
    expect(await keysOf(api, 'select member as key from score_drafts')).toEqual(['hd-ht-2']);
    const changed = await api.query(`update score_drafts set points = 1 where member = 'hd-ht-1'`);
    expect(changed.rowCount).toBe(0);
    const forged = api.query(`
      insert into score_drafts (round, product, pass, member, criterion, set)
      values ('r', 'p', 1, 'hd-ht-1', '1.2', 's')`);
    await expect(forged).rejects.toThrow('row-level security');
  });

  test('where a session is on its agenda is read and written by whoever sees the round', async () => {
    await owner.query(`
      insert into current_products select id, 'p', 'x', now() from round_board where area = 'hue/huong-tra'`);
    const rounds = await keysOf(owner, 'select round as key from current_products order by 1');
    const seen = 'select round as key from current_products order by 1';
    expect(rounds.length).toBeGreaterThan(0);
    await askedBy(someone('council-member', 'hue/huong-tra', 'hd-ht-1'));
    expect(await keysOf(api, seen)).toEqual(rounds);
    expect((await api.query(`update current_products set product = 'q'`)).rowCount).toBe(
      rounds.length,
    );
    await askedBy(someone('council-member', FOREIGN, 'hd-ht-1'));
    expect(await keysOf(api, seen)).toEqual([]);
    expect((await api.query('delete from current_products')).rowCount).toBe(0);
    const written = api.query(
      `insert into current_products values ($1, 'p', 'x', now())
      on conflict (round) do update set product = 'r'`,
      [rounds[0]],
    );
    await expect(written).rejects.toThrow('row-level security');
    await api.query('reset all');
    expect(await keysOf(api, seen)).toEqual([]);
  });

  test('a secret of a round stays one for whoever does not see the round', async () => {
    await owner.query(`update round_board set decided_on = null where area = 'hue'`);
    const { rows } = await owner.query<{ id: string }>(
      `select id from round_board where area = 'hue'`,
    );
    await askedBy(someone('inspector', FOREIGN));
    const asked = await api.query(`select is_undecided($1, null) as secret`, [
      `evaluation-round/${rows[0]?.id}`,
    ]);
    expect(asked.rows).toEqual([{ secret: true }]);
  });
});

describe('a few connections for many who ask at once', () => {
  let pool: Pool;
  beforeAll(async () => {
    const { appUrl } = await makeDatabase('api');
    pool = knowingAskers(new Pool({ connectionString: appUrl, max: 3 }));
  });
  afterAll(() => pool.end());

  const WHO = `select concat(current_setting('ocop.role'), '@', current_setting('ocop.area', true), '/',
    current_setting('ocop.person', true)) as who, pg_sleep(0.001)`;
  const told = async (asks: () => Promise<{ rows: { who: string }[] }>) =>
    (await asks()).rows[0]?.who;

  /** One request: two reads one after the other, one of them as the process itself, and one on a client of its own. */
  const request = (id: string) =>
    inRequest(async () => {
      const before = await told(() => pool.query(WHO));
      askAs(askerOf({ id, name: id, role: 'inspector', area: `hue/${id}` }));
      const own = await told(() => pool.query(WHO));
      const itself = await told(() => internally(() => pool.query(WHO)));
      const client = await pool.connect();
      const held = await told(() => client.query(WHO));
      client.release();
      return { id, before, own, itself, held };
    });

  test('each is asked for in the name of its own request', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `p${i}`);
    const answers = await Promise.all(ids.map(request));
    expect(answers).toEqual(
      ids.map((id) => ({
        id,
        before: 'public@/',
        own: `inspector@hue/${id}/${id}`,
        itself: 'internal@/',
        held: `inspector@hue/${id}/${id}`,
      })),
    );
    expect(await told(() => pool.query(WHO))).toBe('internal@/');
  });

  test('a connection that could not be told is not used', async () => {
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    const cut = pool.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
    await cut.catch(() => undefined);
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(request));
    expect(answers.map(({ own }) => own)).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => `inspector@hue/${id}/${id}`),
    );
  });
});
