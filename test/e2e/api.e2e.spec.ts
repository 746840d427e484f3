import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { planFileNamed } from '@ocop/platform';
import { OF_A_CASE } from '@ocop/records';
import { manyAtOnce } from '../support/many-at-once';
import { type Answer, PersonAtApi } from '../support/person-at-api';
import { SeparateSystem } from '../support/separate-system';

const ROUND = '/v1/rounds/huong-tra-2024-dot-1';
const BUN = '/v1/products/huong-tra-2024-bun-van-cu';
const KIEU = '/v1/products/huong-tra-2024-kieu-huong-chu';
const THANH_TRA = 'huong-tra-2024-thanh-tra-huong-van';

/** The story up to the morning of 2 July 2024, when the council of the town meets. */
describe('the API under wrong hands and wrong input', () => {
  let system: SeparateSystem;
  const as = (person: string) => PersonAtApi.of(system, person);
  /** Events stored when nothing is under way any more. */
  const stored = async () => {
    await as('phong-kinh-te').post('/v1/clock/settle', {});
    return system.eventCount();
  };

  /** Refused with this status and code, in both languages, and nothing was written. */
  async function refused(ask: () => Promise<Answer>, status: number, code: string) {
    const before = await stored();
    const { status: got, body } = await ask();
    expect({ got, code: body.code }).toEqual({ got: status, code });
    expect(body.detail).toMatch(/\S{2,}/);
    expect(body.detailEn).toMatch(/\S{2,}/);
    expect(`${body.detail}${body.detailEn}`).not.toMatch(/\{\w+\}|undefined/);
    expect(await stored()).toBe(before);
    return body;
  }

  beforeAll(async () => {
    system = await SeparateSystem.start(true);
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    await system.play('2024-07-02');
    await as('phong-kinh-te').post('/v1/clock/advance', { to: '2024-07-02T08:00:00+07:00' });
  }, 120_000);
  afterAll(() => system.stop(), 60_000);

  describe('who may', () => {
    test('nobody without a key, but for health, verification and the way in', async () => {
      const nobody = new PersonAtApi(system.apiUrl, undefined);
      for (const path of ['/v1/products', '/v1/deadlines', BUN, `${BUN}/events`, '/v1/changes'])
        expect((await nobody.get(path)).body.code).toBe('NOT_LOGGED_IN');
      expect((await nobody.get('/health/ready')).status).toBe(200);
      expect((await nobody.get('/v1/public/certificates/khong-co')).status).toBe(404);
      const forged = new PersonAtApi(system.apiUrl, 'demo-phong-kinh-te-forged');
      expect((await forged.get('/v1/products')).status).toBe(401);
    });

    test('a product outside the own area does not exist, to read or to act on', async () => {
      const neighbour = as('xa-huong-chu');
      for (const path of [BUN, `${BUN}/events`, `${BUN}/deadlines`])
        expect((await neighbour.get(path)).status).toBe(404);
      const check = { type: 'CheckDossier', material: 'confirmed', labour: 'confirmed' };
      const whole = { ...check, idea: 'confirmed', identity: 'confirmed', letter: '1' };
      await refused(() => neighbour.command(BUN, whole), 404, 'NOT_FOUND');
      const { body } = await neighbour.get('/v1/products');
      expect(body.items.map(({ id }: { id: string }) => id)).toEqual([
        'huong-tra-2024-kieu-huong-chu',
      ]);
      expect((await as('htx-la-chu').get('/v1/products')).body.total).toBe(1);
      expect((await as('so-nn-ptnt').get('/v1/products')).body.total).toBe(7);
    });

    test('the wrong role is told which roles may', async () => {
      const body = await refused(
        () => as('htx-la-chu').command(KIEU, { type: 'AcceptDossier', receipt: '1' }),
        403,
        'WRONG_ROLE',
      );
      expect(body.facts.allowed).toEqual(['programme-office']);
    });

    test("a member cannot hand in another member's sheet", async () => {
      const office = as('phong-kinh-te');
      const present = ['hd-ht-1', 'hd-ht-2', 'hd-ht-3', 'hd-ht-4', 'hd-ht-5'];
      expect((await office.command(ROUND, { type: 'OpenSession', present })).status).toBe(200);
      const sheet = { type: 'SubmitScoreSheet', product: THANH_TRA, A: 30, B: 20, C: 20 };
      await refused(
        () => as('hd-ht-1').command(ROUND, { ...sheet, member: 'hd-ht-2' }),
        403,
        'NOT_YOUR_SHEET',
      );
    });
  });

  describe('what does not fit', () => {
    test('the wrong stage is told what is possible instead', async () => {
      const body = await refused(
        () => as('phong-kinh-te').command(BUN, { type: 'ApproveBusinessPlan' }),
        409,
        'WRONG_STAGE',
      );
      expect(body.facts.stage).toBe('on-agenda');
    });

    test('points out of range, fractional and as text name the field and what is allowed', async () => {
      const sheet = (points: object) => () =>
        as('hd-ht-1').command(ROUND, {
          type: 'SubmitScoreSheet',
          product: THANH_TRA,
          member: 'hd-ht-1',
          A: 30,
          B: 20,
          C: 20,
          ...points,
        });
      const fraction = await refused(sheet({ A: 27.5 }), 400, 'MALFORMED_REQUEST');
      expect(fraction.faults).toMatchObject([{ path: 'A', got: expect.stringContaining('27.5') }]);
      const text = await refused(sheet({ B: '20' }), 400, 'MALFORMED_REQUEST');
      expect(text.faults).toMatchObject([{ path: 'B', got: expect.stringContaining('"20"') }]);
      const nothing = await refused(sheet({ C: undefined }), 400, 'MALFORMED_COMMAND');
      expect(nothing.faults).toMatchObject([{ path: 'C' }]);
      const range = await refused(sheet({ A: 99, C: 98 }), 422, 'POINTS_OUT_OF_RANGE');
      expect(range.faults.map(({ path }: { path: string }) => path).sort()).toEqual(['A', 'C']);
      const more = await refused(sheet({ D: 1 }), 400, 'MALFORMED_REQUEST');
      expect(JSON.stringify(more.faults)).toContain('D');
    });

    test('an old revision is refused; the present one counts', async () => {
      const office = as('phong-kinh-te');
      const { body: before } = await office.get(KIEU);
      const returned = { type: 'ExtendDeadline', deadline: 'x', to: '2024-08-01' };
      const extend = { ...returned, decision: '1', reason: 'x' };
      const stale = await refused(
        () => office.command(KIEU, { ...extend, expectedRevision: before.revision - 1 }),
        409,
        'STALE_VIEW',
      );
      expect(stale.facts).toMatchObject({ current: before.revision });
      await refused(
        () => office.command(KIEU, { ...extend, expectedRevision: before.revision }),
        422,
        'DEADLINE_NOT_OPEN',
      );
    });

    test('the same command under the same key counts once; another one under it is refused', async () => {
      const producer = as('htx-la-chu');
      const papers = { type: 'CompleteDossier', papers: [{ id: 'test-reports' }] };
      const first = await producer.command(KIEU, papers, 'la-chu-bo-sung');
      expect(first.status).toBe(200);
      const before = await stored();
      const again = await producer.command(KIEU, papers, 'la-chu-bo-sung');
      expect(again).toEqual(first);
      expect(await stored()).toBe(before);
      await refused(
        () => producer.command(KIEU, { type: 'Withdraw', reason: 'x' }, 'la-chu-bo-sung'),
        422,
        'IDEMPOTENCY_KEY_REUSED',
      );
    });

    test('two at once with the same key are one command', async () => {
      const sheet = { type: 'SubmitScoreSheet', product: THANH_TRA, member: 'hd-ht-3' };
      const points = { ...sheet, A: 30, B: 20, C: 21 };
      const member = as('hd-ht-3');
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => member.command(ROUND, points, 'hd-ht-3-thanh-tra')),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const { rows } = await system.pool.query(
        `select 1 from events where cause = 'key:hd-ht-3:hd-ht-3-thanh-tra'`,
      );
      expect(rows).toHaveLength(1);
    });

    test('two different decisions on the same revision: one counts, the other was made on a stale view', async () => {
      const office = as('phong-kinh-te');
      const { body } = await office.get('/v1/products/huong-tra-2024-buoi-da-xanh-binh-thanh');
      const path = `/v1/products/${body.id}`;
      const producer = as('htx-binh-thanh');
      const file = (summary: string) => ({
        type: 'FileDossier',
        papers: ['registration', 'self-assessment', 'food-safety', summary].map((id) => ({ id })),
        expectedRevision: body.revision,
      });
      const both = await Promise.all([
        producer.command(path, file('product-story')),
        producer.command(path, file('test-reports')),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    test('text in NFD is stored NFC', async () => {
      const reason = 'Thiếu phiếu kiểm nghiệm: hợp đồng đã hết hạn';
      const path = '/v1/products/huong-tra-2024-buoi-da-xanh-binh-thanh';
      const missing = [{ paper: 'test-reports', reason: reason.normalize('NFD') }];
      const given = { type: 'ReturnDossier', missing };
      const { status, body } = await as('xa-binh-thanh').command(path, given);
      expect({ status, code: body.code }).toEqual({ status: 200, code: undefined });
      const { rows } = await system.pool.query<{ data: { missing: { reason: string }[] } }>(
        `select data from events where type = 'DossierReturned' order by position desc limit 1`,
      );
      expect(rows[0]?.data.missing[0]?.reason).toBe(reason);
    });

    test('a body that is not JSON, too large, of an unknown command, or without key', async () => {
      const office = as('phong-kinh-te');
      const header = { 'Idempotency-Key': 'spec-key-raw' };
      const raw = (body: string, headers: Record<string, string> = header) =>
        office.ask('POST', `${BUN}/commands`, body, headers);
      await refused(() => raw('{"type": '), 400, 'NOT_JSON');
      await refused(
        () => raw(JSON.stringify({ x: 'a'.repeat(1_100_000) })),
        413,
        'PAYLOAD_TOO_LARGE',
      );
      await refused(() => raw('{"type":"Bribe"}'), 400, 'MALFORMED_REQUEST');
      await refused(() => raw('{"type":"PassTime"}'), 400, 'MALFORMED_REQUEST');
      await refused(
        () => raw('{"type":"Withdraw","reason":"x"}', {}),
        400,
        'IDEMPOTENCY_KEY_REQUIRED',
      );
      await refused(
        () => office.get('/v1/products?sort=hash&pageSize=5000'),
        400,
        'MALFORMED_REQUEST',
      );
    });

    test('a plan with faults of meaning names them all and stores nothing', async () => {
      const plan = parse(readFileSync(planFileNamed('huong-tra-2024'), 'utf8'));
      plan.id = 'sai-2025';
      plan.rounds[0].recognise.before = '2024-01-10';
      plan.products.push(plan.products[0]);
      const body = await refused(
        () =>
          as('phong-kinh-te').ask('POST', '/v1/programmes', JSON.stringify(plan), {
            'Idempotency-Key': 'spec-key-plan',
          }),
        422,
        'PLAN_FAULTS',
      );
      const paths = body.faults.map(({ path }: { path: string }) => path);
      expect(paths.some((path: string) => path.startsWith('rounds'))).toBe(true);
      expect(paths.some((path: string) => path.startsWith('products'))).toBe(true);
    });
  });

  describe('many at once', () => manyAtOnce({ system: () => system, as, stored }));

  describe('reading', () => {
    test('each answer carries what the asker may do next', async () => {
      const { body } = await as('xa-huong-toan').get(BUN);
      expect(body.stage).toBe('on-agenda');
      const next = body.nextActions.map(({ command }: { command: string }) => command);
      expect(next).toEqual(['ChoosePicture', 'Withdraw']);
      const { body: round } = await as('phong-kinh-te').get(ROUND);
      const names = round.nextActions.map(({ command }: { command: string }) => command);
      expect(names).toContain('CloseScoring');
    });

    test('lists filter, sort and page; a page beyond the end still tells the total', async () => {
      const office = as('phong-kinh-te');
      const { body } = await office.get('/v1/products?sort=-name&pageSize=3&page=1');
      const names = body.items.map(({ name }: { name: string }) => name);
      expect(names).toHaveLength(3);
      expect([...names].sort((a, b) => b.localeCompare(a, 'vi'))).toEqual(names);
      const beyond = await office.get('/v1/products?pageSize=3&page=9');
      expect(beyond.body).toMatchObject({ items: [], total: 7, page: 9 });
    });

    test('whoever listens is told that something changed', async () => {
      const stop = new AbortController();
      const key = system.keys['phong-kinh-te'] ?? '';
      const response = await fetch(`${system.apiUrl}/v1/changes`, {
        headers: { Authorization: `Bearer ${key}` },
        signal: stop.signal,
      });
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      const reader = response.body?.getReader();
      const sheet = { type: 'SubmitScoreSheet', product: THANH_TRA, member: 'hd-ht-4' };
      await as('hd-ht-4').command(ROUND, { ...sheet, A: 30, B: 20, C: 20 });
      let heard = '';
      while (!heard.includes('evaluation-round/huong-tra-2024-dot-1'))
        heard += new TextDecoder().decode((await reader?.read())?.value);
      stop.abort();
      expect(heard).toContain('data:');
    });
  });

  test('on a clock that runs, a deadline is missed by itself, by its timer', async () => {
    const office = as('phong-kinh-te');
    const { rows } = await system.pool.query<{ wake_at: Date; stream: string }>(
      `select wake_at, stream from streams
       where wake_at = (select min(wake_at) from streams where not closed)`,
    );
    const due = rows[0]?.wake_at.getTime() ?? 0;
    const before = await stored();
    await office.post('/v1/clock/advance', { to: new Date(due - 1_500).toISOString() });
    expect(await stored()).toBe(before);
    await office.post('/v1/clock/release', {});
    const giveUpAt = Date.now() + 20_000;
    while ((await stored()) === before && Date.now() < giveUpAt)
      await new Promise((resolve) => setTimeout(resolve, 50));
    const { rows: happened } = await system.pool.query<{ stream: string; cause: string }>(
      `select stream, cause from events where ${OF_A_CASE}
       order by position offset $1 limit 1`,
      [before],
    );
    // Timers of several cases may fire at that instant, in any order.
    expect(rows.map(({ stream }) => stream)).toContain(happened[0]?.stream);
    expect(happened[0]?.cause).toBe(`time:${due}`);
  }, 40_000);
});
