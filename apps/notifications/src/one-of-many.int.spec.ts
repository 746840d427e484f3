import { heardWarnings } from '../../../test/support/heard-warnings';
import { notice, PostOffice, send } from '../../../test/support/post-office';

const NOW = Date.parse('2024-07-08T10:00:00+07:00');
const WEEK = 7 * 86_400_000;
const CASE = 'programme-year/held';

/** The database takes nothing more of what is called so: with it nothing can be done, whoever tries. */
const REFUSE = `
  create function refuse_bad() returns trigger language plpgsql as $$ begin
    if new.key = 'bad' then raise exception 'not this one' using errcode = '22023'; end if;
    return new;
  end $$;
  create trigger bad before insert on notices for each row execute function refuse_bad();
  create trigger bad before update on servings for each row execute function refuse_bad();
  create trigger bad before update on deliveries for each row execute function refuse_bad()`;
const ALLOW = `
  drop trigger if exists bad on notices; drop trigger if exists bad on servings;
  drop trigger if exists bad on deliveries; drop function if exists refuse_bad`;

/** Everything that is on its way comes back. */
const CAME_BACK = `
  update deliveries set state = 'intended', settled_at = null;
  insert into delivery_reports (key, role, area, channel, person, kind, words, reported_at)
  select key, role, area, channel, person, 'failed', 'no such mailbox', now() from deliveries`;

describe('one of many with which nothing can be done', () => {
  let office: PostOffice;
  /** What operators read of it, in one sentence. */
  const said = heardWarnings();

  beforeAll(async () => {
    office = await PostOffice.open();
    await office.pool.query(
      `insert into programme_board (id, title, year, authority, area, tier, regulation, stage, plan, reports, revision)
       values ('held', 'x', 2024, 'x', 'hue', 'province', 'x', 'open', '{}', '[]', 1)`,
    );
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    await office.pool.query(ALLOW);
    await office.clear();
    for (const table of ['delivery_reports', 'deliveries', 'servings', 'notices', 'held_notices'])
      await office.pool.query(`delete from ${table}`);
    await office.pool.query('delete from notice_settings');
    await office.person('xa', 'a');
  });

  const refuse = () => office.pool.query(REFUSE);
  const arrived = () => office.server.arrived.length;
  const ONCE = [
    expect.stringMatching(/^bad.* is left out, the others go on: NOT_STORABLE .*not this one/),
  ];
  const producers = async () => {
    await office.pool.query(
      `insert into people (id, name, email) values ('htx', 'HTX', 'htx@ocop.example');
       insert into posts (id, person, role, area) values ('htx', 'htx', 'producer', 'hue/chu-the/htx')`,
    );
  };
  const returned = (key: string) => ({
    ...notice(key),
    template: 'dossier-returned' as const,
    facts: { product: 'Bún', owner: 'HTX', commune: 'A', missing: ['Phiếu'], lastDay: '22/7/2024' },
    to: [{ post: { role: 'producer' as const, area: 'hue/chu-the/htx' } }],
  });
  const waiting = (key: string) => ({
    ...notice(key, 'a'),
    template: 'plan-drafted' as const,
    facts: { office: 'Phòng Kinh tế', title: 'Kế hoạch', number: '1/KH', year: 2024 } as never,
  });

  test('let go by an office: the others go out; the one is told of once and goes out when it can', async () => {
    await office.pool.query(
      `insert into notice_settings (area, hold, changed_by) values ('hue', true, 'x')`,
    );
    for (const key of ['bad', 'good']) await send(waiting(key), office.process(), CASE);
    await office.pool.query(`update held_notices set state = 'released', decided_by = 'x'`);
    await refuse();
    const keeper = office.outboxKeeper(() => NOW);
    await keeper.round();
    await keeper.round();
    expect([await office.inbox('bad'), await office.inbox('good')]).toMatchObject([[], [{}]]);
    expect(said()).toEqual(ONCE);
    await office.pool.query(ALLOW);
    await office.outboxKeeper(() => NOW).round();
    expect(await office.inbox('bad')).toHaveLength(1);
  });

  test('the next step of a delivery, and what goes out later: each on its own', async () => {
    await producers();
    for (const key of ['bad', 'good']) await send(returned(key), office.process());
    await refuse();
    const keeper = office.proofKeeper(() => NOW + WEEK);
    await keeper.round();
    await keeper.round();
    const { rows } = await office.pool.query<object>('select key, state from servings order by 1');
    expect(rows).toEqual([
      { key: 'bad', state: 'awaited' },
      { key: 'good', state: 'visit' },
    ]);
    expect(said()).toEqual(ONCE);
    await office.pool.query(ALLOW);
    await office.pool.query(
      `update deliveries set later = true, state = 'intended', settled_at = null, next_try = now() - interval '1 s'`,
    );
    await refuse();
    const before = arrived();
    await office.proofKeeper(() => NOW).round();
    expect(arrived() - before).toBe(1);
  });

  test('reports of what came back: the others are acted on, and none is lost', async () => {
    for (const key of ['bad', 'good']) await send(notice(key, 'a'), office.process());
    await office.pool.query(CAME_BACK);
    await refuse();
    const keeper = office.reportKeeper(() => NOW);
    while (await keeper.round());
    const { rows } = await office.pool.query<object>(
      `select key, state, handled_at is not null as handled from deliveries
       join delivery_reports using (key, role, area, channel, person) order by key`,
    );
    expect(rows).toEqual([
      { key: 'bad', state: 'intended', handled: false },
      { key: 'good', state: 'failed', handled: true },
    ]);
    expect(said()).toEqual(ONCE);
  });

  test('where the app ends between one report and the next, what was not acted on waits for the next start', async () => {
    for (const key of ['bad', 'good']) await send(notice(key, 'a'), office.process());
    await office.pool.query(CAME_BACK);
    await refuse();
    const ending = office.reportKeeper(() => NOW);
    await ending.onModuleDestroy();
    await ending.round();
    const waits = `select key from delivery_reports where handled_at is null order by key`;
    const { rows } = await office.pool.query<object>(waits);
    expect(rows).toEqual([{ key: 'bad' }, { key: 'good' }]);
  });
});
