import { setTimeout as sleep } from 'node:timers/promises';
import {
  attempt,
  deferral,
  notice,
  PostOffice,
  quick,
  send,
} from '../../../../test/support/post-office';
import { ProviderServer } from '../../../../test/support/provider-server';

describe('ways to people beside mail, by servers that speak the providers’ interfaces', () => {
  let office: PostOffice;
  let provider: ProviderServer;

  beforeAll(async () => (office = await PostOffice.open()));
  afterAll(() => office.close());
  beforeEach(async () => {
    await office.clear();
    provider = new ProviderServer();
    await provider.start();
  });
  afterEach(() => provider.stop());

  const service = () => office.with({ env: provider.env });
  const rows = (key: string) =>
    office.pool
      .query<{
        channel: string;
        state: string;
        words: string;
      }>('select channel, state, words from deliveries where key = $1 order by channel', [key])
      .then((found) => found.rows);
  const someone = async (id: string, email: string | null, phone: string, ways?: string[]) => {
    await office.person(id, id, email);
    await office.pool.query('update people set phone = $2 where id = $1', [id, phone]);
    if (ways)
      await office.pool.query(
        `insert into delivery_wishes (person, mode, channels) values ($1, 'each', $2)`,
        [id, ways],
      );
  };

  test('a mailbox that refuses (550) is left for Zalo, and a telephone without Zalo for a short message', async () => {
    await someone('htx', 'htx@ocop.example', '0912 345 678');
    office.server.treatments.set('htx@ocop.example', { atRcpt: 550 });
    expect((await send(notice('by-zalo', 'htx'), service())).reached).toMatchObject({
      sent: 1,
      failed: 0,
    });
    provider.unknown.add('84912345678');
    const outcome = await send(notice('by-sms', 'htx'), service());
    expect(outcome).toMatchObject({ reached: { sent: 1, failed: 0 }, failures: [] });
    expect(provider.taken).toMatchObject([
      { way: 'zalo', phone: '84912345678', says: expect.stringContaining('Không thực hiện được') },
      { way: 'sms', says: expect.stringMatching(/^OCOP: Khong thuc hien duoc.*Xem: http/) },
    ]);
    expect(await rows('by-sms')).toMatchObject([
      { channel: 'e-mail', state: 'failed', words: expect.stringContaining('550') },
      { channel: 'sms', state: 'sent', words: expect.stringContaining('100') },
      { channel: 'zalo', state: 'failed', words: expect.stringContaining('-118') },
    ]);
    await send(notice('by-sms', 'htx'), service());
    expect(provider.taken).toHaveLength(2);
  });

  test('whoever wants Zalo first is told by Zalo, under the id of the notice, and gets no mail', async () => {
    await someone('z', 'z@ocop.example', '+84 (91) 234-5679', ['zalo', 'e-mail']);
    await send(notice('zalo-first', 'z'), service());
    expect(office.server.arrived).toHaveLength(0);
    expect(provider.taken).toMatchObject([
      { phone: '84912345679', id: expect.stringMatching(/^[0-9a-f]{32}$/) },
    ]);
  });

  test('a token that ended is refreshed once, by one of many that ask at once', async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `t${i}`);
    for (const id of ids)
      await someone(id, null, `09123450${String(ids.indexOf(id)).padStart(2, '0')}`);
    await send(notice('first-token', 't0'), service());
    const before = provider.refreshes;
    // Taken back by the provider before its time.
    provider.token = 'gone';
    await Promise.all([
      send(notice('ended-1', ...ids.slice(0, 6)), service()),
      send(notice('ended-2', ...ids.slice(6)), service()),
    ]);
    expect(provider.refreshes).toBe(before + 1);
    expect(new Set(provider.taken.map(({ id }) => id)).size).toBe(13);
    expect(provider.taken).toHaveLength(13);
  });

  test('429 with Retry-After is waited for, and nobody else is asked in between', async () => {
    for (const id of ['r1', 'r2', 'r3']) await someone(id, null, '0987654321', ['zalo']);
    provider.faults.set('zalo', Array(4).fill({ status: 429, headers: { 'retry-after': '1' } }));
    const began = Date.now();
    const wait = await deferral(attempt(service(), notice('busy', 'r1', 'r2', 'r3')));
    expect(wait).toBeGreaterThan(700);
    expect(provider.asked.length).toBeLessThanOrEqual(3);
    expect((await send(notice('busy', 'r1', 'r2', 'r3'), service())).reached.sent).toBe(3);
    expect(Date.now() - began).toBeGreaterThan(900);
    expect(provider.taken).toHaveLength(3);
  });

  test('a quota that is used up for the day: who has another way goes there, who has none waits', async () => {
    await someone('two-ways', null, '0987654322', ['zalo', 'sms']);
    await someone('one-way', null, '0987654323', ['zalo']);
    provider.quota = 0;
    const patient = { ...quick, givesUpAfter: 86_400_000 };
    const one = office.with({ env: provider.env }, patient);
    const wait = await deferral(attempt(one, notice('quota', 'one-way', 'two-ways')));
    expect(wait).toBeGreaterThan(3_500_000);
    expect(provider.taken).toMatchObject([{ way: 'sms', phone: '84987654322' }]);
  });

  test('a mailbox that puts off for half a working day is left for the next way; who has no other goes on being tried', async () => {
    await someone('held', 'held@ocop.example', '0987654326');
    await office.person('alone', 'alone');
    for (const id of ['held', 'alone'])
      office.server.treatments.set(`${id}@ocop.example`, { atRcpt: 452 });
    const policy = { ...quick, waits: [60], otherWayAfter: 250, givesUpAfter: 60_000 };
    const one = office.with({ env: provider.env }, policy);
    for (let i = 0; i < 30 && provider.taken.length === 0; i++)
      await sleep(await deferral(attempt(one, notice('put-off', 'held', 'alone'))));
    expect(provider.taken).toMatchObject([{ way: 'zalo', phone: '84987654326' }]);
    const { rows: told } = await office.pool.query<{ state: string; attempts: number }>(
      `select person, channel, state, attempts, words from deliveries where key = 'put-off' order by person, channel`,
    );
    expect(told).toMatchObject([
      { person: 'alone', channel: 'e-mail', state: 'deferred' },
      { person: 'held', channel: 'e-mail', state: 'failed', words: expect.stringContaining('452') },
      { person: 'held', channel: 'zalo', state: 'sent' },
    ]);
    // It was tried more than once before it was left, and the other is told as soon as there is room.
    expect(told[1]?.attempts).toBeGreaterThan(1);
    office.server.treatments.clear();
    const { reached } = await send(notice('put-off', 'held', 'alone'), one);
    expect(reached).toMatchObject({ sent: 2, failed: 0 });
    expect(office.server.arrived.map(({ to }) => to)).toEqual(['alone@ocop.example']);
  });

  test.each<[string, object]>([
    ['200 with an error', { code: -1 }],
    ['200 that is no JSON', { status: 200, body: '<html>maintenance</html>' }],
    ['500', { status: 500 }],
  ])('%s is an error and not a delivery: tried again', async (name, fault) => {
    await someone('e', null, '0987654324', ['zalo']);
    provider.faults.set('zalo', [fault as never]);
    expect((await send(notice(`error ${name}`, 'e'), service())).reached.sent).toBe(1);
    expect([provider.asked.length, provider.taken.length]).toEqual([2, 1]);
  });

  test('a short message whose answer was lost is asked for again under the same id, and sent once', async () => {
    await someone('s', null, '0387654321', ['sms']);
    provider.faults.set('sms', ['cut']);
    const { reached } = await send(notice('cut', 's'), service());
    expect(reached.sent).toBe(1);
    expect([provider.asked.length, provider.taken.length]).toEqual([2, 1]);
    expect(await rows('cut')).toMatchObject([{ words: expect.stringContaining('124') }]);
  });

  test('a number that is no mobile is failed without asking, and the next way is taken', async () => {
    await someone('n', 'n@ocop.example', '0234 3822 123\r\nX: y', ['zalo', 'e-mail']);
    expect((await send(notice('number', 'n'), service())).reached).toMatchObject({
      sent: 1,
      failed: 0,
    });
    expect(provider.asked).toEqual([]);
    expect(office.server.arrived).toHaveLength(1);
  });

  test('neither telephone nor identity number goes into a message of a provider', async () => {
    await someone('p', null, '0387654329', ['zalo', 'sms']);
    const facts = { command: 'gọi 0912 345 678, CCCD 046090001234', code: 'WRONG_ROLE' };
    await send({ ...notice('private', 'p'), facts }, service());
    expect(provider.taken[0]?.says).toMatch(/09xx xxx 678/);
    expect(JSON.stringify(provider.taken)).not.toMatch(/345 678|046090001234/);
  });

  test('the provider is down for ten minutes: nothing is lost, nothing doubled, others are told at once', async () => {
    const [lost, mail] = ['down', 'by-mail'];
    await someone(lost, null, '0387654328', ['zalo']);
    await someone(mail, 'by-mail@ocop.example', '0387654327');
    const { env } = provider;
    await provider.stop();
    const around = { env };
    for (let i = 0; i < 3; i++)
      await sleep(await deferral(attempt(office.with(around), notice('outage', lost, mail))));
    expect(office.server.arrived).toHaveLength(1);
    expect((await rows('outage')).map(({ state }) => state).sort()).toEqual(['deferred', 'sent']);
    const back = new ProviderServer();
    await back.start();
    const again = office.with({ env: { ...back.env, ZALO_REFRESH_TOKEN: 'refresh-1' } });
    expect((await send(notice('outage', lost, mail), again)).reached).toMatchObject({ sent: 2 });
    expect([back.taken.length, office.server.arrived.length]).toEqual([1, 1]);
    await back.stop();
  });
});
