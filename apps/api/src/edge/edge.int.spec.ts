import { ClockStore } from '@ocop/platform';
import { gzipSync } from 'node:zlib';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { office, producer } from '../../../../test/support/plans';

const JSON_TYPE = 'application/json';

describe('the edge of the API', () => {
  let api: ApiInProcess;
  let person: PersonAtApi;
  beforeAll(async () => {
    api = await ApiInProcess.start();
    person = await api.person(office);
  });
  afterAll(() => api.stop());

  /** Raw, as no client of good manners would send it. */
  const send = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(`${api.url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { Authorization: `Bearer key-of-${office.id}`, ...init.headers },
    });

  describe('an address with what no name has', () => {
    test.each([
      '/v1/products/%F0%9F',
      '/v1/products/a%00b',
      '/v1/products/a%E2%81%A6b',
      '/v1/rounds/%ED%A0%80',
      '/v1/public/certificates/%00',
      '/v1/products?search=%00',
      '/v1/products?search=a%E2%80%A8b',
      '/v1/products?search=%zz',
      '/v1/recognitions?search=%ED%A0%BD',
      '/v1/deadlines?%00=1',
      '/v1/notices?stream=a%0Ab',
      '/v1/programmes/x/events?after=%00',
      '/v1/certificates/%00/pdf',
      '/xac-minh/%00',
      '/san-pham/%F0%9F',
    ])('%s is refused with the place', async (path) => {
      const response = await send(path);
      const body = (await response.json()) as { code: string; faults: { path: string }[] };
      expect([response.status, body.code]).toEqual([400, 'ADDRESS_UNREADABLE']);
      expect(body.faults[0]?.path).toMatch(/./);
    });

    test.each([
      '/v1/programmes?year=99999999999',
      '/v1/products?page=1e9',
      `/v1/products?search=${'a'.repeat(101)}`,
      '/v1/rounds/x/events?after=-1',
    ])('%s is out of range', async (path) => {
      expect((await person.get(path)).body.code).toBe('MALFORMED_REQUEST');
    });
  });

  describe('a body', () => {
    const plan = (body: string, type: string) =>
      send('/v1/programmes', { method: 'POST', body, headers: { 'Content-Type': type } });

    test.each<[string, string, string, number, string]>([
      [
        'nested 100,000 deep',
        `{"reason":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
        JSON_TYPE,
        400,
        'TOO_DEEP',
      ],
      ['of brackets that never close', '['.repeat(100_000), JSON_TYPE, 400, 'NOT_JSON'],
      ['in Latin-1', '{}', `${JSON_TYPE}; charset=iso-8859-1`, 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['as plain text', '{}', 'text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['as YAML', 'id: x', 'application/yaml', 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['as a form', 'id=x', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['of null', 'null', JSON_TYPE, 400, 'NOT_JSON'],
    ])('%s is refused by name', async (_, body, type, status, code) => {
      const response = await plan(body, type);
      const problem = (await response.json()) as { code: string; detail: string };
      expect([response.status, problem.code]).toEqual([status, code]);
      if (status === 415) expect(problem.detail).toContain('application/json; charset=utf-8');
    });

    test('that unpacks to more than is taken is not unpacked', async () => {
      const response = await send('/v1/programmes', {
        method: 'POST',
        body: gzipSync(`{"id":"${'x'.repeat(100_000_000)}"}`),
        headers: { 'Content-Type': JSON_TYPE, 'Content-Encoding': 'gzip' },
      });
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
        413,
        'PAYLOAD_TOO_LARGE',
      ]);
    });

    test('of none at all, and of an unknown command, says what is taken', async () => {
      const nothing = await person.ask('POST', '/v1/programmes', undefined, {
        'Idempotency-Key': 'no-body-at-all',
      });
      expect(nothing.body).toMatchObject({
        code: 'MALFORMED_REQUEST',
        faults: expect.arrayContaining([
          expect.objectContaining({
            path: 'document',
            expected:
              'an object with the fields number, issuedOn, issuer, signedBy and, if wanted, issuedBy',
          }),
        ]),
      });
      const bribe = await person.command('/v1/products/x', { type: 'Bribe' });
      expect(bribe.body.faults).toMatchObject([
        { path: 'type', expected: expect.stringContaining('AcceptDossier') },
      ]);
    });
  });

  test.each([
    ['PUT', '/v1/products', 'GET, HEAD'],
    ['DELETE', '/v1/products/x', 'GET, HEAD'],
    ['GET', '/v1/products/x/commands', 'POST'],
  ])('%s %s is told what the address takes', async (method, path, allowed) => {
    const response = await send(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
  });

  test.each(['search=a&search=b', Array.from({ length: 200 }, (_, i) => `p${i}=1`).join('&')])(
    'a parameter twice, or two hundred of them, are refused (%#)',
    async (query) => {
      const response = await send(`/v1/products?${query}`);
      expect(response.status).toBe(400);
    },
  );

  test('a path that is not there is not found, by any method', async () => {
    expect((await send('/v1/nothing', { method: 'PUT' })).status).toBe(404);
  });

  test.each(['bearer', 'BEARER', 'Bearer'])('the scheme %s names a key', async (scheme) => {
    const Authorization = `${scheme} key-of-${office.id}`;
    expect((await send('/v1/products', { headers: { Authorization } })).status).toBe(200);
  });

  test.each(['/docs', '/openapi.json', '/openapi.yaml'])(
    '%s is for people with a key',
    async (path) => {
      expect((await send(path)).status).toBe(200);
      const nobody = await fetch(`${api.url}${path}`, { redirect: 'manual' });
      expect(nobody.status).toBe(401);
      for (const path of ['/docs-json', '/docs-yaml'])
        expect((await fetch(`${api.url}${path}`)).status).toBe(404);
    },
  );

  test.each([
    ['/', 200, '<title>Tra cứu sản phẩm OCOP</title>'],
    ['/c/khong-co', 404, 'KHÔNG CÓ TRONG SỔ'],
    // Which pages of the console there are, the console knows; it says itself that there is none.
    ['/khong-co', 200, '<title>Chu trình OCOP</title>'],
    ['/v1/products', 401, 'Cần đăng nhập'],
    ['/v1/khong-co', 404, 'Không có trang này'],
    ['/xac-minh/%00', 400, 'Yêu cầu không hợp lệ'],
  ])('a browser without a key reads %s as a page in Vietnamese', async (path, status, title) => {
    const headers = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const response = await fetch(`${api.url}${path}`, { headers, redirect: 'manual' });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain(title);
  });

  describe('a session', () => {
    const enter = async (base: string) => {
      const response = await fetch(`${base}/v1/session/sandbox`, {
        method: 'POST',
        headers: { 'Content-Type': JSON_TYPE },
        body: JSON.stringify({ person: office.id }),
      });
      return response.headers.get('set-cookie') ?? '';
    };
    const cookieOf = async () => (await enter(api.url)).split(';')[0] ?? '';
    const ask = (cookie: string) =>
      fetch(`${api.url}/v1/products`, { headers: { Cookie: cookie } });

    test('begins with a random name that is kept as its hash alone', async () => {
      const set = await enter(api.url);
      expect(set).toMatch(/^ocop=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
      expect(set).not.toContain('Secure');
      const cookie = set.split(';')[0] ?? '';
      expect((await ask(cookie)).status).toBe(200);
      const { rows } = await api.owner.query('select * from sessions');
      expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1]);
    });

    test.each([
      ['after half an hour of silence', `seen_at = now() - interval '31 minutes'`],
      ['after twelve hours', `began_at = now() - interval '721 minutes'`],
    ])('ends %s', async (_, change) => {
      const cookie = await cookieOf();
      await api.owner.query(`update sessions set ${change}`);
      expect((await ask(cookie)).status).toBe(401);
    });

    test.each(['ocop=%', 'ocop_key=%', 'ocop=', '=;;=%00', `ocop=${'x'.repeat(6_000)}`])(
      'is not what the cookie %p names, and nothing breaks',
      async (cookie) => {
        expect((await ask(cookie)).status).toBe(401);
        const live = await fetch(`${api.url}/health/live`, { headers: { Cookie: cookie } });
        expect(live.status).toBe(200);
      },
    );

    test('is for https alone where the public reaches the API by https', async () => {
      const secure = await ApiInProcess.start({ PUBLIC_URL: 'https://ocop.example' });
      try {
        await secure.person(office);
        expect(await enter(secure.url)).toMatch(/^__Host-ocop=.*Secure/);
      } finally {
        await secure.stop();
      }
    });
  });

  describe('the clock', () => {
    test('is waited for by the programme office alone', async () => {
      const somebody = await api.person(producer);
      expect((await somebody.post('/v1/clock/settle', {})).body.code).toBe('WRONG_ROLE');
      expect((await person.post('/v1/clock/settle', {})).status).toBe(200);
    });

    test('is not let go by a server without an engine, which says so and changes nothing', async () => {
      const clock = api.app.get(ClockStore);
      await clock.holdAt(Date.parse('2024-07-01T08:00:00+07:00'));
      const before = (await person.get('/v1/clock')).body;
      const refused = await Promise.all([
        person.post('/v1/clock/release', {}),
        person.post('/v1/leaves', { kind: 'product-cycle', id: 'x' }),
      ]);
      for (const { status, body } of refused)
        expect([status, body.code, body.detailEn]).toEqual([
          ...[503, 'NO_ENGINE'],
          expect.stringContaining('TEMPORAL_ADDRESS'),
        ]);
      expect((await person.get('/v1/clock')).body).toEqual(before);
    });

    test('is not waited for where it is real', async () => {
      const real = await ApiInProcess.start({ OCOP_CLOCK: 'real' });
      try {
        const keeper = await real.person(office);
        expect((await keeper.post('/v1/clock/settle', {})).body.code).toBe('CLOCK_IS_REAL');
      } finally {
        await real.stop();
      }
    });

    test.each([
      '9999-12-31T00:00:00Z',
      '1024-01-01T00:00:00Z',
      '2024-07-10',
      '+010000-01-01T00:00:00Z',
    ])('does not go to %s', async (to) => {
      const { status, body } = await person.post('/v1/clock/advance', { to });
      expect([status, body.code]).toEqual([400, 'MALFORMED_REQUEST']);
    });
  });

  test('verification asks the day as well: nobody recorded the expiry, and it has expired', async () => {
    await api.owner.query(`
      insert into certificate_register (id, recognition, number, product, search, owner, commune, area, producer_area,
        authority_area, stars, authority, regulation, law, stage, valid_from, valid_until, sha256, state, revision)
      values ('c1', 'r1', '01/2024', 'x', 'x', 'x', 'x', 'hue', 'hue/x', 'hue', 3, 'x', '148-2023', '148-2023', 'valid',
        '2024-07-08', '2027-07-08', 'x', 'valid', 1)`);
    const clock = api.app.get(ClockStore);
    await clock.holdAt(Date.parse('2027-07-08T23:59:59+07:00'));
    expect((await person.get('/v1/public/certificates/c1')).body).toMatchObject({
      valid: true,
      state: 'valid',
    });
    await clock.holdAt(Date.parse('2027-07-09T00:00:00+07:00'));
    expect((await person.get('/v1/public/certificates/c1')).body).toMatchObject({
      valid: false,
      state: 'expired',
      stateName: 'HẾT HIỆU LỰC',
      asOf: '2027-07-09T00:00:00.000+07:00',
    });
  });
});
