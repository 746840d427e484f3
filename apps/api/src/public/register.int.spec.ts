import { Signer } from '@ocop/platform';
import { checkToken, keysOf, makeToken, type PublicKey } from '@ocop/proofs';
import { CertificateProofs } from '@ocop/records';
import type { ApiInProcess } from '../../../../test/support/api-in-process';
import { ids, key, PublicCertificates } from '../../../../test/support/public-certificates';

jest.setTimeout(30_000);

describe('the public register', () => {
  let world: PublicCertificates;
  let api: ApiInProcess;
  beforeAll(async () => {
    world = await PublicCertificates.at('2027-07-09T00:00:00+07:00');
    ({ api } = world);
  }, 60_000);
  afterAll(() => world.stop());

  const page = (path: string) => world.page(path);

  describe('the register', () => {
    const found = async (query: string) => {
      const { text } = await page(`/tra-cuu?${query}`);
      return Object.keys(ids)
        .filter((name) => text.includes(`href="/c/${ids[name]}"`))
        .sort();
    };
    test.each([
      [
        'q=thanh+tra',
        ['grace', 'late', 'revoked', 'struck-off', 'superseded', 'suspended', 'valid'],
      ],
      ['q=THANH TRÀ HOÀ valid', ['valid']],
      [`q=${encodeURIComponent('hòa valid'.normalize('NFD'))}`, ['valid']],
      ['q=01/late', ['late']],
      ['q=phuong huong tra', ['valid']],
      [
        'q=làng xưa',
        ['grace', 'late', 'nasty', 'revoked', 'struck-off', 'superseded', 'suspended'],
      ],
      ['q=hương vân&sao=3&tt=expired', ['late', 'valid']],
      ['sao=5', ['nasty']],
      ['tt=valid', ['grace', 'nasty']],
      ['tt=revoked', ['revoked', 'struck-off']],
      ['xa=hue/huong-tra/huong-van', ['valid']],
      ['q=khong co gi', []],
      ['sao=abc&tt=x&trang=-1&q=mam', ['nasty']],
    ])('%s', async (query, names) => {
      expect(await found(query)).toEqual(names);
    });

    test('the text of a code leads to its certificate; of another site, it is only words that nobody finds', async () => {
      const typed = async (text: string, more = '') => {
        const {
          status,
          headers,
          text: found,
        } = await page(`/tra-cuu?q=${encodeURIComponent(text)}${more}`);
        return [status, headers.get('location') ?? found.includes('Không tìm thấy sản phẩm nào')];
      };
      const [scanned, token] = [`/c/${ids['valid']}`, `eyJh.${'x'.repeat(250)}.yz`];
      expect(await typed(` https://ocop.example${scanned}#${token} `)).toEqual([
        303,
        `${scanned}#${token}`,
      ]);
      expect(await typed(`https://ocop.example${scanned}`, '&lang=en')).toEqual([
        303,
        `${scanned}?lang=en`,
      ]);
      expect(await typed(`https://elsewhere.example${scanned}`)).toEqual([200, true]);
      expect(await typed('thanh trà '.repeat(500))).toEqual([200, false]);
      expect(await typed('không có '.repeat(500))).toEqual([200, true]);
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
        { id: ids['struck-off'], state: 'struck-off' },
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

    test('the address of one that was replaced leads to the new one, with the new one’s own token', async () => {
      const [now = '', before] = [ids['nasty'], 'cu'.padEnd(26, 'x')];
      await api.owner.query(
        `update certificate_register set earlier = jsonb_build_array(jsonb_build_object('id', $1::text, 'number', '00/cu'))
         where id = $2`,
        [before, now],
      );
      const proofs = new CertificateProofs(api.owner);
      for (const [id, token] of [
        [before, 'of.the.former'],
        [now, 'of.the.new'],
      ] as const) {
        await proofs.placeOf(id);
        await proofs.keep(id, 'gcn', token);
      }
      const { body } = await json(`/v1/public/certificates/${before}`);
      const token = await proofs.tokenOf(now);
      expect(body).toMatchObject({ id: now, token });
      expect(body['address']).toBe(`https://ocop.example/c/${now}#${token}`);
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
});
