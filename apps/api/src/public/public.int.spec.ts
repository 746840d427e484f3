import { ClockStore, KEY_SCOPES, makeKeyPair, registerKey, Signer } from '@ocop/platform';
import { checkToken, keysOf, makeToken, type PublicKey } from '@ocop/proofs';
import { CertificateProofs, genesisHash, searchText } from '@ocop/records';
import { randomBytes } from 'node:crypto';
import { ApiInProcess } from '../../../../test/support/api-in-process';

const key = makeKeyPair('gcn');
const ids = Object.fromEntries(
  ['valid', 'grace', 'late', 'suspended', 'revoked', 'superseded', 'nasty'].map((name) => [
    name,
    name.padEnd(26, 'x'),
  ]),
) as Record<string, string>;
const NASTY = 'Mắm <script>alert(1)</script> "tép" #read';

jest.setTimeout(30_000);

describe('the public register', () => {
  let api: ApiInProcess;
  beforeAll(async () => {
    api = await ApiInProcess.start({ RATE_LIMIT_PUBLIC: 0, PUBLIC_URL: 'https://ocop.example' });
    await registerKey(api.owner, key, KEY_SCOPES.gcn);
    await api.app.get(ClockStore).holdAt(Date.parse('2027-07-08T10:00:00+07:00'));
    await put('valid', 'valid', {
      commune: 'Xã Hương Vân',
      area: 'hue/huong-tra/huong-van',
      validUntil: '2027-07-08',
    });
    await put('late', 'valid', { validUntil: '2027-07-07' });
    await put('grace', 'grace', { validUntil: '2027-06-30' });
    await put('suspended', 'suspended');
    await put('revoked', 'revoked', { endedOn: '2027-01-05' });
    await put('superseded', 'superseded', { endedOn: '2027-03-01' });
    await put('nasty', 'valid', { product: NASTY, stars: 5 });
    await api.owner.query(`
      insert into deadlines (stream, id, kind, subject, area, state, open, milestone, last_day, ends_at, rule, explanation, basis)
      values ('recognition/grace', 'grace', 'grace', 'x', 'hue', 'running', true, true, '2027-12-27', now(), '{}', 'x', '{}')`);
    await api.owner.query(
      `insert into area_succession values ('hue/huong-tra/huong-van', 'hue/huong-tra/phuong-huong-tra', 'x')`,
    );
    await event('revoked', 1, 'RecognitionRevoked', {
      decision: '77/QĐ-UBND',
      signedOn: '2027-01-05',
      cause: 'x',
      on: '2027-01-05',
    });
    await event('superseded', 1, 'RecognitionSuperseded', { by: '01/valid', on: '2027-03-01' });
  }, 60_000);
  afterAll(() => api.stop());

  async function put(
    name: string,
    stage: string,
    more: Record<string, unknown> = {},
  ): Promise<void> {
    const row = {
      ...{
        product: `Thanh trà hòa ${name}`,
        owner: 'HTX Hương Vân',
        commune: 'Xã X',
        area: 'hue/x',
        stars: 3,
      },
      ...{ validUntil: '2029-07-08', endedOn: null, ...more },
    };
    await api.owner.query(
      `insert into certificate_register (id, recognition, number, product, search, owner, commune, area, producer_area,
         authority_area, stars, authority, regulation, law, stage, valid_from, valid_until, ended_on, sha256, state, code, decision, revision)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $8, 'hue', $9, 'UBND thành phố Huế', '26-2026', '26-2026', $10, '2024-07-08', $11, $12,
         $13, 'valid', $14, '12/QĐ-UBND', 1)`,
      [
        ...[
          ids[name],
          name,
          `01/${name}`,
          row.product,
          searchText(`01/${name}`, row.product, row.owner, row.commune),
        ],
        ...[row.owner, row.commune, row.area, row.stars, stage, row.validUntil, row.endedOn],
        ...[
          Buffer.from(name).toString('hex').padEnd(64, '0'),
          name === 'valid' ? '46-19804-12-2024' : null,
        ],
      ],
    );
  }
  async function event(
    recognition: string,
    version: number,
    type: string,
    data: object,
  ): Promise<void> {
    await api.owner.query(
      `insert into events (stream, version, type, data, actor, cause, occurred_at, recorded_at, prev_hash, hash)
       values ($1, $2, $3, $4, '{"name": "Trần Thị Bí Mật"}', 'x', now(), now(), $6, $5)`,
      [
        `recognition/${recognition}`,
        version,
        type,
        JSON.stringify(data),
        randomBytes(32).toString('hex'),
        genesisHash(`recognition/${recognition}`),
      ],
    );
  }
  const page = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${api.url}${path}`, {
      redirect: 'manual',
      headers: { Accept: 'text/html', ...headers },
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const stateOf = (text: string) => /data-state="([\w-]+)"/.exec(text)?.[1];

  describe('a certificate’s page', () => {
    test.each([
      ['valid', 'valid', 'CÒN HIỆU LỰC'],
      ['late', 'expired', 'HẾT HIỆU LỰC'],
      ['grace', 'renewal-pending', 'CÒN HIỆU LỰC'],
      ['suspended', 'suspended', 'TẠM ĐÌNH CHỈ'],
      ['revoked', 'revoked', 'ĐÃ THU HỒI'],
      ['superseded', 'superseded', 'ĐÃ THAY BẰNG GIẤY MỚI'],
    ])('%s: says %s in a large word, with a sign', async (name, state, word) => {
      const { status, text } = await page(`/c/${ids[name]}`);
      expect([status, stateOf(text)]).toEqual([200, state]);
      expect(text.replace(/\s+/g, ' ')).toMatch(
        new RegExp(`<svg.*</svg> <p class="word">${word}</p>`),
      );
      expect(Buffer.byteLength(text)).toBeLessThan(30_000);
      expect(text).not.toContain('Bí Mật');
    });

    test('the last day is the last: midnight in Vietnam decides, whatever was recorded', async () => {
      const clock = api.app.get(ClockStore);
      await clock.holdAt(Date.parse('2027-07-08T23:59:59+07:00'));
      expect(stateOf((await page(`/c/${ids['valid']}`)).text)).toBe('valid');
      await clock.holdAt(Date.parse('2027-07-09T00:00:00+07:00'));
      const { text } = await page(`/c/${ids['valid']}`);
      expect(stateOf(text)).toBe('expired');
      expect(text.replace(/\s+/g, ' ')).toContain('hết hiệu lực sau ngày 08/07/2027');
    });

    test('what replaced it, who revoked it, what it covers', async () => {
      expect((await page(`/c/${ids['superseded']}`)).text).toContain(`href="/c/${ids['valid']}"`);
      expect((await page(`/c/${ids['revoked']}`)).text.replace(/\s+/g, ' ')).toContain(
        '05/01/2027: Thu hồi (QĐ 77/QĐ-UBND)',
      );
      const { text } = await page(`/c/${ids['valid']}`);
      for (const told of [
        '46-19804-12-2024',
        '12/QĐ-UBND',
        'Xã Hương Vân',
        'HTX Hương Vân',
        '01/valid',
      ])
        expect(text).toContain(told);
    });

    test('in English where the address or the browser asks for it', async () => {
      expect((await page(`/c/${ids['valid']}?lang=en`)).text).toContain('EXPIRED');
      const { text, headers } = await page(`/c/${ids['revoked']}`, {
        'Accept-Language': 'en-GB,en;q=0.9',
      });
      expect(text).toContain('<html lang="en">');
      expect([headers.get('content-language'), headers.get('vary')]).toEqual([
        'en',
        'Accept-Encoding, Accept-Language',
      ]);
    });

    test('a name that looks like markup stays a name; nothing runs but our one script', async () => {
      const { text, headers } = await page(`/c/${ids['nasty']}`);
      expect(text).not.toContain('<script>alert');
      expect(text).toContain('Mắm &lt;script&gt;alert(1)&lt;/script&gt; &quot;tép&quot; #read');
      const csp = headers.get('content-security-policy') ?? '';
      expect(csp).toContain("default-src 'none'");
      expect(csp).not.toContain('unsafe');
    });

    test('10,000 random ids are one page, to the byte; an address of before leads on', async () => {
      const { text: unknown } = await page(`/c/${'a'.repeat(26)}`);
      const texts = new Set<string>();
      for (let round = 0; round < 100; round++)
        for (const { status, text } of await Promise.all(
          Array.from({ length: 100 }, () =>
            page(`/c/${randomBytes(16).toString('hex').slice(0, 26)}`),
          ),
        )) {
          expect(status).toBe(404);
          texts.add(text);
        }
      expect([...texts]).toEqual([unknown]);
      const moved = await page(`/xac-minh/${ids['valid']}`);
      expect([moved.status, moved.headers.get('location')]).toEqual([301, `/c/${ids['valid']}`]);
    }, 120_000);
  });

  test('a report without script: what is missing, of nothing, or as JSON is refused on a page', async () => {
    const post = async (id: string, body: string, type = 'application/x-www-form-urlencoded') => {
      const response = await fetch(`${api.url}/c/${id}/phan-anh`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Accept: 'text/html', 'Content-Type': type },
        body,
      });
      return [response.status, response.headers.get('content-type')];
    };
    const asPage = 'text/html; charset=utf-8';
    expect(await post(ids['valid'] ?? '', 'mismatch=&words=x')).toEqual([400, asPage]);
    expect(await post(ids['valid'] ?? '', 'mismatch=label&mismatch=other')).toEqual([400, asPage]);
    expect(await post('khong-co', 'mismatch=label')).toEqual([404, asPage]);
    expect(await post(ids['valid'] ?? '', '{}', 'application/json')).toEqual([415, asPage]);
    const { text } = await page(`/c/${ids['valid']}`);
    expect(text).toContain(`action="/c/${ids['valid']}/phan-anh"`);
    expect(text).not.toContain('Đã ghi nhận');
    expect((await page(`/c/${ids['valid']}?da-gui=1`)).text).toContain('Đã ghi nhận phản ánh');
  });

  describe('the register', () => {
    const found = async (query: string) => {
      const { text } = await page(`/tra-cuu?${query}`);
      return Object.keys(ids)
        .filter((name) => text.includes(`href="/c/${ids[name]}"`))
        .sort();
    };
    test.each([
      ['q=thanh+tra', ['grace', 'late', 'revoked', 'superseded', 'suspended', 'valid']],
      ['q=THANH TRÀ HOÀ valid', ['valid']],
      [`q=${encodeURIComponent('hòa valid'.normalize('NFD'))}`, ['valid']],
      ['q=01/late', ['late']],
      ['q=phuong huong tra', ['valid']],
      ['q=hương vân&sao=3&tt=expired', ['late', 'valid']],
      ['sao=5', ['nasty']],
      ['tt=valid', ['grace', 'nasty']],
      ['tt=revoked', ['revoked']],
      ['xa=hue/huong-tra/huong-van', ['valid']],
      ['q=khong co gi', []],
      ['sao=abc&tt=x&trang=-1&q=mam', ['nasty']],
    ])('%s', async (query, names) => {
      expect(await found(query)).toEqual(names);
    });

    test('stands at the root for strangers; communes are a list', async () => {
      expect((await page('/')).text).toContain('role="search"');
      expect((await page('/tra-cuu/xa')).text).toContain('(2)');
    });
  });

  describe('for machines', () => {
    const json = async (path: string) => {
      const response = await fetch(`${api.url}${path}`);
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as Record<string, unknown>,
      };
    };

    test('the products that hold today, as JSON and as CSV with a schema', async () => {
      const { body, headers } = await json('/v1/public/products.json');
      expect(body).toMatchObject({
        day: '2027-07-09',
        products: [
          { id: ids['nasty'], stars: 5, page: `https://ocop.example/c/${ids['nasty']}` },
          { id: ids['grace'], graceUntil: '2027-12-27' },
        ],
      });
      expect(headers.get('cache-control')).toBe('public, max-age=60');
      const csv = await (await fetch(`${api.url}/v1/public/products.csv`)).text();
      const [head, row, ...rest] = csv.trimEnd().split('\r\n');
      const { body: schema } = await json('/v1/public/products.schema.json');
      expect(head).toBe((schema['fields'] as { name: string }[]).map(({ name }) => name).join(','));
      expect(row).toContain('"Mắm <script>alert(1)</script> ""tép"" #read"');
      expect(rest).toHaveLength(1);
    });

    test('the feed tells each change once, as the certificate stands now', async () => {
      const { body } = await json('/v1/public/changes');
      expect(body['items']).toMatchObject([
        { id: ids['revoked'], state: 'revoked' },
        { id: ids['superseded'], state: 'superseded' },
      ]);
      const after = await json(`/v1/public/changes?after=${String(body['upTo'])}`);
      expect(after.body['items']).toEqual([]);
    });

    test('keys, token and code belong together; a key that has ended stays published', async () => {
      const voucher = Signer.from(key.secret);
      const token = makeToken(
        {
          issuer: 'hue',
          code: 'x',
          product: 'x',
          producer: 'x',
          stars: 5,
          scope: 'x',
          validFrom: '2024-07-08',
          validUntil: '2029-07-08',
          index: 0,
        },
        { publicUrl: 'https://ocop.example', id: ids['nasty'] ?? '' },
        voucher,
      );
      const owner = new CertificateProofs(api.owner);
      await owner.placeOf(ids['nasty'] ?? '');
      await owner.keep(ids['nasty'] ?? '', 'gcn', token);
      const { body } = await json(`/v1/public/certificates/${ids['nasty']}`);
      expect(body['address']).toBe(`https://ocop.example/c/${ids['nasty']}#${token}`);
      await api.owner.query(`update signing_keys set valid_until = now() where id = 'gcn'`);
      const { body: published } = await json('/.well-known/jwks.json');
      const keys = await keysOf(published['keys'] as PublicKey[]);
      expect(
        await checkToken(String(body['token']), keys, { id: ids['nasty'] ?? '' }),
      ).toMatchObject({ good: true });
      const svg = await fetch(`${api.url}/v1/public/certificates/${ids['nasty']}/qr.svg`);
      expect(await svg.text()).toContain('width="30mm"');
    });

    test('a file is found by its hash, and one byte more is unknown', async () => {
      const hash = Buffer.from('revoked').toString('hex').padEnd(64, '0');
      expect((await json(`/v1/public/files/${hash}`)).body).toMatchObject({
        number: '01/revoked',
        state: 'revoked',
      });
      expect((await json(`/v1/public/files/${hash.replace('7', '8')}`)).status).toBe(404);
    });

    test('a status list is a file with a tag: asked again it costs nothing', async () => {
      const signed = { token: 'a.b.c', bitsHash: 'ff', madeAt: new Date('2027-01-01T00:00:00Z') };
      await new CertificateProofs(api.owner).keepList('revocation', 1, signed);
      const path = `${api.url}/v1/public/status/revocation/1`;
      const first = await fetch(path);
      expect([first.headers.get('content-type'), await first.text()]).toEqual([
        'application/vc+jwt; charset=utf-8',
        'a.b.c',
      ]);
      const again = await fetch(path, {
        headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    });
  });

  test('a market behind one address goes on while one who tries without end is slowed', async () => {
    const busy = await ApiInProcess.on(api.database, { RATE_LIMIT_PUBLIC: 40 });
    try {
      const ask = async (n: number) =>
        (
          await Promise.all(Array.from({ length: n }, () => fetch(`${busy.url}/c/${ids['nasty']}`)))
        ).map(({ status }) => status);
      expect(new Set(await ask(40))).toEqual(new Set([200]));
      const [refused] = await ask(1);
      expect(refused).toBe(429);
      expect((await fetch(`${busy.url}/c/check.js`)).status).toBe(200);
    } finally {
      await busy.stop();
    }
  });
});
