import { civilDateAt } from '@ocop/calendar';
import type { RecognitionStage } from '@ocop/recognition';
import { PersonAtApi } from '../support/person-at-api';
import { SeparateSystem } from '../support/separate-system';
import { story, storyNamed } from '../support/story-on-paper';
import { PROMISED_MS, Stranger } from '../support/stranger';

interface Row {
  readonly id: string;
  readonly recognition: string;
  readonly number: string;
  readonly authority_area: string;
  readonly valid_until: string;
}

/** The chairs decide; shoppers look at the page, machines at the status lists. */
describe('what a stranger sees follows what was decided within five seconds', () => {
  let system: SeparateSystem;
  let rows: Row[];

  beforeAll(async () => {
    system = await SeparateSystem.restored('before renewals');
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    expect(await system.command('reconcile')).toMatchObject({ code: 0 });
    ({ rows } = await system.pool.query<Row>(
      `select id, recognition, number, authority_area, valid_until::text as valid_until
       from certificate_register where stage = 'valid' order by valid_until desc, number`,
    ));
    expect(rows.length).toBeGreaterThanOrEqual(5);
  }, 240_000);
  afterAll(() => system.stop(), 60_000);

  /** The districts are no more: the province answers for their certificates. */
  const chair = () => {
    const one = story.people.find(({ role, area }) => role === 'authority' && area === 'hue');
    return PersonAtApi.of(system, one?.id ?? '');
  };
  const decide = async (row: Row, command: object) => {
    const path = `/v1/recognitions/${row.recognition}`;
    const answer = await chair().command(path, command);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  };
  const today = async () => civilDateAt(Date.parse((await told('/v1/clock')).now as string));
  const told = async (path: string) => (await chair().get(path)).body as Record<string, unknown>;
  const text = (path: string) => new Stranger(system.apiUrl).text(path);
  /** How long until page, data and lists say so, from when the decision was answered. */
  const seen = ({ id }: Pick<Row, 'id'>, ...as: [string, string, readonly [boolean, boolean]]) =>
    new Stranger(system.apiUrl).sees(id, ...as);
  test('suspended, lifted, suspended again and revoked', async () => {
    const [row] = rows as [Row];
    const signedOn = await today();
    const within = [];
    const reason = 'nhãn ghi sai hạng sao';
    await decide(row, { type: 'Suspend', decision: '11/QĐ-UBND', signedOn, reason });
    within.push(await seen(row, 'TẠM ĐÌNH CHỈ', 'suspended', [false, true]));
    await decide(row, { type: 'LiftSuspension', decision: '12/QĐ-UBND', signedOn });
    within.push(await seen(row, 'CÒN HIỆU LỰC', 'valid', [false, false]));
    await decide(row, { type: 'Suspend', decision: '12a/QĐ-UBND', signedOn, reason });
    within.push(await seen(row, 'TẠM ĐÌNH CHỈ', 'suspended', [false, true]));
    await decide(row, { type: 'Revoke', decision: '13/QĐ-UBND', signedOn, cause: 'law-breach' });
    within.push(await seen(row, 'ĐÃ THU HỒI', 'revoked', [true, false]));
    expect(Math.max(...within)).toBeLessThan(PROMISED_MS);
  });

  test('superseded: the page says so, with the decision', async () => {
    const [, row] = rows as [Row, Row];
    const signedOn = await today();
    await decide(row, {
      type: 'Supersede',
      by: '99/2027/GCN-OCOP',
      decision: '14/QĐ-UBND',
      signedOn,
    });
    expect(await seen(row, 'ĐÃ THAY BẰNG GIẤY MỚI', 'superseded', [true, false])).toBeLessThan(
      PROMISED_MS,
    );
    expect(await text(`/c/${row.id}`)).toContain('Thay bằng giấy mới (QĐ 14/QĐ-UBND)');
  });

  test('struck off: told from revoked, and in the list of what does not hold', async () => {
    const [, , row] = rows as [Row, Row, Row];
    await decide(row, { type: 'StrikeOff', decision: '16/QĐ-UBND', signedOn: await today() });
    expect(await seen(row, 'ĐÃ ĐƯA KHỎI DANH SÁCH', 'struck-off', [true, false])).toBeLessThan(
      PROMISED_MS,
    );
    const page = (await text(`/c/${row.id}`)).replace(/\s+/g, ' ');
    expect(page).toContain('Đưa khỏi danh sách (QĐ 16/QĐ-UBND)');
    expect(page).toContain('không còn hiệu lực từ');
  });

  test('several of one authority issued anew by one decision: previewed, each with its own number, old addresses lead on', async () => {
    const of = rows.slice(3);
    const [first] = of as [Row];
    const cases = of.map(({ recognition: id }) => ({ kind: 'recognition', id }));
    const signedOn = await today();
    const wish = {
      ...{ act: 'reissue', cases, change: 'merger', communeName: 'Phường Kim Trà' },
      ...{ decision: '15/QĐ-UBND', signedOn, reason: 'sáp nhập đơn vị hành chính' },
    };
    const { body: preview } = await chair().post('/v1/many/preview', wish);
    expect(preview).toMatchObject({ counts: { all: of.length, refused: 0 } });
    const sent = { 'Idempotency-Key': 'cap-lai-nhieu-giay' };
    const { body: done } = await chair().ask('POST', '/v1/many', JSON.stringify(wish), sent);
    expect(done).toMatchObject({ counts: { all: of.length, done: of.length } });
    const anew = async ({ recognition }: Row) => {
      const { rows: now } = await system.pool.query<Pick<Row, 'id' | 'number'> & { scope: object }>(
        'select id, number, scope from certificate_register where recognition = $1',
        [recognition],
      );
      return now[0];
    };
    for (const row of of) {
      const since = performance.now();
      while ((await anew(row))?.id === row.id) {
        if (performance.now() - since > 30_000)
          throw new Error(`${row.number} was not issued anew`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
    const issued = await Promise.all(of.map(anew));
    expect(new Set(issued.map((one) => one?.number)).size).toBe(of.length);
    expect(issued.every((one) => JSON.stringify(one?.scope).includes('Kim Trà'))).toBe(true);
    const lead = await fetch(`${system.apiUrl}/v1/public/certificates/${first.id}`);
    expect(lead.status).toBe(200);
    expect(await lead.json()).toMatchObject({ id: issued[0]?.id ?? '' });
  });

  test('and the producer’s notice of the result is numbered and signed when its cycle has ended long ago', async () => {
    const { rows: over } = await system.pool.query<{ id: string }>(
      `select id from product_overview where stage = 'recognised' and tier = 'district' limit 1`,
    );
    const path = `/v1/products/${over[0]?.id}`;
    const office = PersonAtApi.of(system, 'phong-kinh-te');
    const command = {
      ...{ type: 'SignResultNotice', number: '31/TB-PKT', signedOn: await today() },
      ...{ signer: 'Trần Thị Phòng', capacity: 'TRƯỞNG PHÒNG' },
    };
    expect(await office.command(path, command)).toMatchObject({
      status: 200,
      body: { stage: 'recognised' },
    });
    const story = await office.get(`${path}/events`);
    expect(JSON.stringify(story.body)).toContain('Thông báo kết quả mang số 31/TB-PKT');
    const late = { type: 'Withdraw', reason: 'x' };
    expect(await office.command(path, late)).toMatchObject({ body: { code: 'CASE_CLOSED' } });
  });

  test('expired at the midnight that ends its last day, and not before', async () => {
    const [, , , row] = rows as [Row, Row, Row, Row];
    const office = PersonAtApi.of(system, 'so-nn-mt');
    const to = async (at: string) => {
      expect((await office.post('/v1/clock/advance', { to: at })).status).toBe(200);
    };
    await to(`${row.valid_until}T23:59:00+07:00`);
    const before = JSON.parse(await text(`/v1/public/certificates/${row.id}`)) as { state: string };
    const held: RecognitionStage = 'valid';
    expect(before.state).toBe(held);
    await to(new Date(Date.parse(`${row.valid_until}T23:59:59+07:00`) + 2_000).toISOString());
    expect(await seen(row, 'HẾT HIỆU LỰC', 'expired', [false, false])).toBeLessThan(PROMISED_MS);
  }, 240_000);
});

/** Carried in with their own numbers; the province answers for them, and for one of them the law's window came too late. */
describe('what a stranger sees of certificates of districts that are no more', () => {
  const OFFICE = 'vp-hung-yen';
  let system: SeparateSystem;
  let stranger: Stranger;

  beforeAll(async () => {
    system = await SeparateSystem.start(true, storyNamed('hung-yen-2026'));
    await system.run('all', ['worker', 'scoring', 'certificates', 'notifications', 'api']);
    stranger = new Stranger(system.apiUrl);
    await system.play('2026-08-24');
  }, 240_000);
  afterAll(() => system.stop(), 60_000);

  const idOf = async (product: string) => {
    const { rows } = await system.pool.query<{ id: string }>(
      'select id from certificate_register where recognition = $1',
      [`hung-yen-2026--${product}`],
    );
    return rows[0]?.id ?? '';
  };
  const to = async (at: string) => {
    const { status } = await PersonAtApi.of(system, OFFICE).post('/v1/clock/advance', { to: at });
    expect(status).toBe(200);
  };

  test('several revoked by one decision of the province: each page says so, with its number', async () => {
    const products = ['mat-ong', 'tinh-bot-nghe-3-sao', 'tuong-3-sao'];
    const of = await Promise.all(products.map(idOf));
    // Their codes are made beside the story, which does not wait for that.
    await Promise.all(of.map((id) => stranger.sees(id, 'CÒN HIỆU LỰC', 'valid', [false, false])));
    const certificates = products.map((product) => {
      return { recognition: `hung-yen-2026--${product}`, cause: 'law-breach' };
    });
    const act = { type: 'EndCertificates', decision: '17/QĐ-UBND', signedOn: '2026-08-24' };
    const chair = PersonAtApi.of(system, 'ct-hung-yen');
    const path = '/v1/programmes/hung-yen-2026';
    expect(await chair.command(path, { ...act, certificates })).toMatchObject({ status: 200 });
    const each = of.map((id) => stranger.sees(id, 'ĐÃ THU HỒI', 'revoked', [true, false]));
    expect(Math.max(...(await Promise.all(each)))).toBeLessThan(PROMISED_MS);
    for (const id of of)
      expect((await stranger.text(`/c/${id}`)).replace(/\s+/g, ' ')).toContain(
        'Thu hồi (QĐ 17/QĐ-UBND)',
      );
  });

  test('at the midnight after its last day it holds on while its renewal is being decided, with the reason, within five seconds', async () => {
    const id = await idOf('nhan-say');
    await to('2026-08-25T23:59:00+07:00');
    await stranger.sees(id, 'CÒN HIỆU LỰC', 'valid', [false, false]);
    await to('2026-08-26T00:00:02+07:00');
    const took = await stranger.sees(id, 'CÒN HIỆU LỰC', 'renewal-pending', [false, false]);
    expect(took).toBeLessThan(PROMISED_MS);
    expect(await stranger.text(`/c/${id}`)).toContain('điều 12');
  }, 120_000);
});
