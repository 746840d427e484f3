import { noticeProof, readNotices } from '@ocop/records';
import { DeliveryRecord } from './delivery-record';
import { notice, PostOffice, quick, send } from '../../../test/support/post-office';

const CASE = 'programme-year/held';
const NOW = Date.parse('2024-07-08T10:00:00+07:00');
const DAY = 86_400_000;

describe('an office that looks first', () => {
  let office: PostOffice;

  beforeAll(async () => {
    office = await PostOffice.open();
    await office.pool.query(
      `insert into programme_board (id, title, year, authority, area, tier, regulation, stage, plan, reports, revision)
       values ('held', 'x', 2024, 'x', 'hue/huong-tra', 'district', 'x', 'open', '{}', '[]', 1)`,
    );
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    await office.clear();
    await office.person('xa', 'a');
    await hold(true);
  });

  const hold = (value: boolean) =>
    office.pool.query(
      `insert into notice_settings (area, hold, changed_by) values ('hue/huong-tra', $1, 'x')
       on conflict (area) do update set hold = excluded.hold`,
      [value],
    );
  /** Of a kind that can wait. */
  const waiting = (key: string, ...places: string[]) => ({
    ...notice(key, ...places),
    template: 'plan-drafted' as const,
    facts: { office: 'Phòng Kinh tế', title: 'Kế hoạch', number: '1/KH', year: 2024 } as never,
  });
  const order = (key: string, ...places: string[]) =>
    send(waiting(key, ...(places.length > 0 ? places : ['a'])), office.process(), CASE);
  const release = (key: string) =>
    office.pool.query(
      `update held_notices set state = 'released', decided_by = 'x' where key = $1`,
      [key],
    );
  const stateOf = async (key: string) => {
    const { rows } = await office.pool.query<{ state: string }>(
      'select state from held_notices where key = $1 order by area',
      [key],
    );
    return rows.map(({ state }) => state);
  };
  const carryOut = async (keeper = office.outboxKeeper(() => NOW)) => {
    await keeper.round();
    await office.proofKeeper(() => NOW).round();
  };

  test('nothing lies in an inbox and nothing goes out before somebody lets it; the case goes on', async () => {
    const { reached, sha256 } = await order('h1');
    expect(reached).toEqual({ inbox: 0, sent: 0, failed: 0, 'no-address': 0 });
    await carryOut();
    expect(office.server.arrived).toHaveLength(0);
    expect(await office.inbox('h1')).toEqual([]);
    await release('h1');
    await carryOut();
    await carryOut();
    expect(office.server.arrived.map(({ to }) => to)).toEqual(['xa@ocop.example']);
    expect(await office.inbox('h1')).toHaveLength(1);
    expect(await stateOf('h1')).toEqual(['sent']);
    // What went out after the case was told stands outside the proof that it has.
    const record = (await readNotices(office.pool, ['h1'])).get('h1');
    expect(noticeProof('h1', record as never)).toBe(sha256);
  });

  test('what is edited goes out as edited; what is cancelled never does', async () => {
    await office.person('xb', 'b');
    await order('h2', 'a', 'b');
    await office.pool.query(
      `update held_notices set body = 'Sửa lại.' where key = 'h2' and area = 'hue/a'`,
    );
    await office.pool.query(
      `update held_notices set state = 'cancelled', decided_by = 'x', reason = 'trùng' where key = 'h2' and area = 'hue/b'`,
    );
    await office.pool.query(
      `update held_notices set state = 'released', decided_by = 'x' where key = 'h2' and area = 'hue/a'`,
    );
    await carryOut();
    expect(office.server.arrived.map(({ to }) => to)).toEqual(['xa@ocop.example']);
    expect(await office.inbox('h2')).toMatchObject([{ area: 'hue/a', body: 'Sửa lại.' }]);
  });

  test('asked again after the office changed its mind, what was held is still held, and once', async () => {
    await order('h3');
    await hold(false);
    await order('h3');
    expect(await stateOf('h3')).toEqual(['held']);
    expect(office.server.arrived).toHaveLength(0);
    await order('h4');
    expect(office.server.arrived).toHaveLength(1);
    await hold(true);
    await order('h4');
    expect(await stateOf('h4')).toEqual([]);
  });

  test('what people sit and wait for is not held', async () => {
    await send(notice('h5', 'a'), office.process(), CASE);
    expect(office.server.arrived).toHaveLength(1);
  });

  test('another authority’s cases are not held, nor what the office itself is told', async () => {
    await send(waiting('h6', 'a'), office.process(), 'product-cycle/elsewhere');
    expect(office.server.arrived).toHaveLength(1);
    const own = { post: { role: 'programme-office' as const, area: 'hue/huong-tra' } };
    await send({ ...waiting('h7', 'a'), to: [own] }, office.process(), CASE);
    expect(await stateOf('h7')).toEqual([]);
    expect(await office.inbox('h7')).toHaveLength(1);
  });

  test('what the law wants delivered goes out by itself when its time has come, and is served', async () => {
    await office.pool.query(
      `insert into people (id, name, email) values ('ct', 'HTX', 'ct@ocop.example');
       insert into posts (id, person, role, area) values ('ct', 'ct', 'producer', 'hue/chu-the/ct')`,
    );
    const facts = {
      product: 'X',
      owner: 'HTX',
      commune: 'Xã',
      missing: ['a'],
      lastDay: '12/07/2024',
    };
    const returned = {
      ...{ key: 'h8', template: 'dossier-returned' as const, facts: facts as never },
      to: [{ post: { role: 'producer' as const, area: 'hue/chu-the/ct' } }],
    };
    await send(returned, office.process(), CASE);
    await carryOut();
    expect(await stateOf('h8')).toEqual(['held']);
    const later = NOW + DAY;
    await office.outboxKeeper(() => later).round();
    await office.proofKeeper(() => later).round();
    expect(await stateOf('h8')).toEqual(['sent']);
    expect(office.server.arrived.map(({ to }) => to)).toEqual(['ct@ocop.example']);
    const { rows } = await office.pool.query<object>(
      `select decided_by, reason, s.state from held_notices h join servings s using (key, role, area) where key = 'h8'`,
    );
    expect(rows).toMatchObject([
      { decided_by: 'hệ thống', reason: expect.stringContaining('its time'), state: 'awaited' },
    ]);
    const cancel = office.pool.query(
      `update held_notices set state = 'cancelled', reason = 'x', decided_by = 'x' where key = 'h8'`,
    );
    await expect(cancel).rejects.toThrow('held_notices_cancelled_check');
  });

  test('killed in the middle of a batch, none is lost and none goes twice; two keepers share it', async () => {
    const places = Array.from({ length: 30 }, (_, i) => `k${i}`);
    for (const place of places) await office.person(place, place);
    await order('h9', ...places);
    await release('h9');
    const dying = new DeliveryRecord(office.pool, quick);
    const note = dying.note.bind(dying);
    let left = 12;
    dying.note = (...all: Parameters<typeof note>) =>
      (left -= 1) > 0 ? note(...all) : Promise.reject(new Error('killed'));
    await expect(office.outboxKeeper(() => NOW, dying).round()).rejects.toThrow('killed');
    expect(await office.inbox('h9')).toHaveLength(0);
    expect(new Set(await stateOf('h9'))).toEqual(new Set(['released']));
    await Promise.all([1, 2].map(() => office.outboxKeeper(() => NOW).round()));
    await Promise.all([1, 2].map(() => office.proofKeeper(() => NOW).round()));
    expect(office.server.arrived.map(({ to }) => to).sort()).toEqual(
      places.map((place) => `${place}@ocop.example`).sort(),
    );
    expect(new Set(await stateOf('h9'))).toEqual(new Set(['sent']));
  });
});
