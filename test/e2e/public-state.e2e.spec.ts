import { civilDateAt } from '@ocop/calendar';
import { isSet, placeInLists, readScanned } from '@ocop/proofs';
import type { RecognitionStage } from '@ocop/recognition';
import { PersonAtApi } from '../support/person-at-api';
import { SeparateSystem } from '../support/separate-system';
import { story } from '../support/story-on-paper';

/** What shoppers were promised: this long after its event, whatever lies between. */
const PROMISED_MS = 5_000;

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
  const text = async (path: string) => (await fetch(`${system.apiUrl}${path}`)).text();

  /** Whether its place is set in a list of revoked or suspended ones. */
  async function listed(row: Row, purpose: 'revocation' | 'suspension'): Promise<boolean> {
    const { address } = JSON.parse(await text(`/v1/public/certificates/${row.id}`)) as {
      address: string;
    };
    const token = readScanned(address)?.token ?? '';
    const part = (of: string) =>
      JSON.parse(Buffer.from(of.split('.')[1] ?? '', 'base64url').toString()) as never;
    const { c } = part(token) as { c: string };
    const { list, at } = placeInLists(Number(c.split('|').at(-1)));
    const { credentialSubject } = part(await text(`/v1/public/status/${purpose}/${list}`)) as {
      credentialSubject: { encodedList: string };
    };
    return isSet(credentialSubject.encodedList, at);
  }

  /** How long until page, data and lists say so, from when the decision was answered. */
  async function seen(row: Row, word: string, state: string, lists: readonly [boolean, boolean]) {
    const since = performance.now();
    for (;;) {
      const page = await text(`/c/${row.id}`);
      const data = JSON.parse(await text(`/v1/public/certificates/${row.id}`)) as { state: string };
      const places = [await listed(row, 'revocation'), await listed(row, 'suspension')];
      const took = performance.now() - since;
      const said = /class="word[^"]*"[^>]*>([^<]+)</.exec(page)?.[1]?.trim();
      if (said === word && data.state === state && String(places) === String(lists)) return took;
      if (took > 3 * PROMISED_MS)
        throw new Error(`still ${said}, ${data.state}, ${String(places)} after ${took} ms`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

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
