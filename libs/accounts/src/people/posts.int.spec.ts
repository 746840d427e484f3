import { Directory, verifyLog } from '@ocop/records';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { makeDatabase, type TestDatabase } from '../../../../test/support/database';
import { AccountsDatabase, type Changer } from '../accounts-database';
import { ACCOUNT_TABLES } from '../schema/tables';
import { PeopleDesk } from './people-desk';
import { PostsDesk } from './posts-desk';

const COMMUNE = { role: 'commune-officer', area: 'hue/x/y', decision: '1/QĐ-UBND' } as const;
const KEEPER = {
  role: 'system-administrator',
  area: 'trung-uong',
  decision: '2/QĐ-UBND',
} as const;
const keeper: Changer = {
  by: { id: 'quan-tri', name: 'Quản trị', role: 'system-administrator', area: 'trung-uong' },
  address: '203.0.113.7',
};

describe('posts over the years', () => {
  let database: TestDatabase;
  let accounts: AccountsDatabase;
  let pool: Pool;
  let people: PeopleDesk;
  let posts: PostsDesk;
  const post = async (person: string, no = 1) => {
    const held = (await people.one(person, 'trung-uong')).posts;
    const found = held.find(({ id }) => id === `${person}.${no}`);
    if (!found) throw new Error('no such post');
    return found;
  };
  const holders = async (day: string) => {
    const found = await new Directory(pool).holdersOf([COMMUNE], day);
    return [...found.values()].flat().map(({ id }) => id);
  };

  beforeAll(async () => {
    database = await makeDatabase();
    const source = new DataSource({
      type: 'postgres',
      url: database.urls.accounts,
      entities: ACCOUNT_TABLES,
    });
    accounts = new AccountsDatabase(await source.initialize());
    pool = new Pool({ connectionString: database.ownerUrl, max: 2 });
    people = new PeopleDesk(accounts);
    posts = new PostsDesk(accounts);
    await people.add(keeper, { id: 'quan-tri', name: 'Quản trị' }, KEEPER);
    await people.add(keeper, { name: 'Nguyễn Thị An' }, COMMUNE);
    await people.add(keeper, { name: 'Lê Văn Bình' }, { ...COMMUNE, area: 'hue/x/z' });
  });
  afterAll(async () => {
    await accounts.source.destroy();
    await pool.end();
  });

  test('a stand-in is told beside whoever is absent, in those days alone', async () => {
    await posts.standIn(keeper, await post('nguyen-thi-an'), {
      ...{ post: 'nguyen-thi-an.1', person: 'le-van-binh', reason: 'đi học' },
      ...{ since: '2026-03-02', until: '2026-03-31' },
    });
    expect(await holders('2026-03-01')).toEqual(['nguyen-thi-an']);
    expect(await holders('2026-03-02')).toEqual(['le-van-binh', 'nguyen-thi-an']);
    expect(await holders('2026-04-01')).toEqual(['nguyen-thi-an']);
  });

  test('who leaves hands over: a successor holds the same from the next day on', async () => {
    await people.add(keeper, { name: 'Phạm Thị Cúc' }, { ...COMMUNE, area: 'hue/x/w' });
    const leaving = { lastDay: '2026-06-30', decision: '9/QĐ-UBND', successor: 'pham-thi-cuc' };
    await posts.leave(keeper, 'nguyen-thi-an', leaving, {
      today: '2026-06-15',
      scope: 'trung-uong',
    });
    expect(await holders('2026-06-30')).toEqual(['nguyen-thi-an']);
    expect(await holders('2026-07-01')).toEqual(['pham-thi-cuc']);
    expect(await post('pham-thi-cuc', 2)).toMatchObject({
      since: '2026-07-01',
      ...COMMUNE,
      decision: '9/QĐ-UBND',
    });
    expect((await people.one('nguyen-thi-an', 'trung-uong')).active).toBe(true);
  });

  test('nobody gives themself a post, and the last who keeps the system stays', async () => {
    await expect(posts.give(keeper, 'quan-tri', COMMUNE)).rejects.toMatchObject({
      code: 'POST_TO_ONESELF',
    });
    const end = posts.end(keeper, await post('quan-tri'), '2026-01-01', '2026-06-15');
    await expect(end).rejects.toMatchObject({ code: 'LAST_ADMINISTRATOR' });
  });

  test('every change is recorded with who, what and from where, and the log knows it too', async () => {
    const { rows } = await pool.query(
      `select actor, address, db_role, operation, after ->> 'role' as role from account_changes
       where subject = 'posts' and after ->> 'person' = 'pham-thi-cuc' order by no`,
    );
    const by = { actor: 'quan-tri (system-administrator@trung-uong)', address: '203.0.113.7' };
    const told = { ...by, db_role: 'ocop_accounts', operation: 'insert', role: 'commune-officer' };
    expect(rows).toEqual([told, told]);
    const { bindings } = await verifyLog(pool);
    expect(bindings).toEqual([]);
    await pool.query(`update posts set role = 'authority' where person = 'le-van-binh'`);
    expect((await verifyLog(pool)).bindings).toMatchObject([
      { of: 'people', key: 'le-van-binh', fault: 'differs in posts' },
    ]);
  });
});
