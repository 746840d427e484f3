import fc from 'fast-check';
import { createHmac, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import {
  certificateAddress,
  checkScanned,
  checkToken,
  isSet,
  type KnownKey,
  keysOf,
  LIST_SIZE,
  makeToken,
  MOST_BYTES,
  placeInLists,
  readScanned,
  statusBits,
  statusListToken,
} from './index';

const pair = generateKeyPairSync('ed25519');
const voucher = {
  key: 'gcn1',
  attested: (text: string) => ({
    signature: sign(null, Buffer.from(text), pair.privateKey).toString('base64url'),
  }),
};
const jwk = pair.publicKey.export({ format: 'jwk' });
const published = { ...jwk, kty: 'OKP', kid: 'gcn1', alg: 'EdDSA', use: 'sig' };
const id = 'k7m2q9x4w1c8v5b3n6z0d2f4h8';
const publicUrl = 'https://ocop.thuathienhue.gov.vn';
const claims = {
  issuer: 'hue/huong-tra',
  code: '46-19804-12-2026',
  product: 'Thanh trà Hương Vân',
  producer: 'Hợp tác xã Thanh trà Hương Vân',
  stars: 4,
  scope: 'q83vEjRWeJq8',
  validFrom: '2026-07-08' as const,
  validUntil: '2029-07-08' as const,
  index: 123_456,
};
const token = makeToken(claims, { publicUrl, id }, voucher);
let keys: ReadonlyMap<string, KnownKey>;
beforeAll(async () => (keys = await keysOf([published])));

const parts = (text: string) => text.split('.') as [string, string, string];
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const [head, body, signature] = parts(token);

describe('a token', () => {
  test('says what it was given, and names who signed', async () => {
    expect(await checkToken(token, keys, { id })).toEqual({
      good: true,
      key: 'gcn1',
      claims: {
        ...claims,
        certificate: id.slice(0, 6),
        // Nothing is longer than the printed code has room for: what is cut says so.
        product: 'Thanh trà H~',
        producer: expect.stringMatching(/^HTX .*~$/),
      },
    });
  });

  test('is accepted by another implementation, by hand', () => {
    expect(JSON.parse(Buffer.from(head, 'base64url').toString())).toEqual({
      alg: 'EdDSA',
      kid: 'gcn1',
      typ: 'ocop-cert+jwt',
    });
    const key = createPublicKey({ key: published as never, format: 'jwk' });
    expect(
      verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')),
    ).toBe(true);
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(...'aăâđêôơư ẨỆỮ|"\\~<>#\u00ad\u200f\u00a0\n👩‍🌾'),
      maxLength: 300,
    }),
  );
  test('whatever the names: at most 350 bytes, read back whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyName, anyName, fc.nat(9_999_999), async (product, producer, index) => {
        const made = makeToken({ ...claims, product, producer, index }, { publicUrl, id }, voucher);
        const address = certificateAddress(publicUrl, id, made);
        expect(Buffer.byteLength(address)).toBeLessThanOrEqual(MOST_BYTES);
        expect(readScanned(address)).toEqual({ site: publicUrl, id, token: made });
        const checked = await checkToken(made, keys, { id });
        expect(checked).toMatchObject({ good: true, claims: { stars: 4, index } });
      }),
      { numRuns: 200 },
    );
  });

  test('a site whose address alone is too long is said, and makes no token', () => {
    const long = `https://${'rat-dai.'.repeat(20)}gov.vn`;
    expect(() => makeToken(claims, { publicUrl: long, id }, voucher)).toThrow(
      /PUBLIC_URL.*too long/,
    );
  });
});

describe('what is forged', () => {
  const at = (text: string, i: number, letter: string) =>
    text.slice(0, i) + letter + text.slice(i + 1);

  test('one letter changed anywhere, or the end cut off anywhere', async () => {
    const letters = [...'ABwx09-_'];
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...letters), async (i, letter) => {
        // The last letter of a part carries bits that mean nothing; jose reads it as what it stands for.
        fc.pre(token[i] !== letter && token[i] !== '.' && i < token.length - 1);
        fc.pre(token[i + 1] !== '.');
        expect(await checkToken(at(token, i, letter), keys)).toMatchObject({ good: false });
        expect(await checkToken(token.slice(0, i), keys)).toMatchObject({ good: false });
      }),
      { numRuns: 300 },
    );
  });

  const hs256 = () => {
    const text = `${encoded({ alg: 'HS256', kid: 'gcn1', typ: 'ocop-cert+jwt' })}.${body}`;
    const secret = Buffer.from(String(jwk.x), 'base64url');
    return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
  };
  const resigned = (header: object, payload: object) => {
    const text = `${encoded(header)}.${encoded(payload)}`;
    return `${text}.${voucher.attested(text).signature}`;
  };
  const good = { alg: 'EdDSA', kid: 'gcn1', typ: 'ocop-cert+jwt' };
  const stranger = generateKeyPairSync('ed25519').privateKey;
  const cases: readonly [string, () => string, string][] = [
    ['no algorithm', () => `${encoded({ ...good, alg: 'none' })}.${body}.`, 'algorithm'],
    ['HS256 with the public key as its secret', hs256, 'algorithm'],
    [
      'a key that nobody published',
      () => `${encoded({ ...good, kid: 'gcn9' })}.${body}.${signature}`,
      'unknown-key',
    ],
    [
      'somebody else’s signature',
      () =>
        `${head}.${body}.${sign(null, Buffer.from(`${head}.${body}`), stranger).toString('base64url')}`,
      'signature',
    ],
    [
      'other stars in it',
      () =>
        `${head}.${encoded({ c: Buffer.from(body, 'base64url').toString().replace('|4|', '|5|') })}.${signature}`,
      'signature',
    ],
    ['a token for another use', () => resigned({ ...good, typ: 'vc+jwt' }, { c: 'x' }), 'type'],
    [
      'a header that must be understood',
      () => resigned({ ...good, crit: ['b64'], b64: false }, { c: 'x' }),
      'type',
    ],
    ['claims of another shape', () => resigned(good, { c: 'a|b' }), 'claims'],
    ['no token at all', () => 'xin chào', 'malformed'],
    ['an empty one', () => '..', 'malformed'],
  ];
  test.each(cases)('%s', async (_name, made, because) => {
    expect(await checkToken(made(), keys)).toEqual({ good: false, because });
  });

  test('a good token under the address of another certificate or of another site', async () => {
    const other = { ...readScanned(certificateAddress(publicUrl, 'a'.repeat(26), token)) };
    expect(await checkScanned(other, keys, publicUrl)).toEqual({
      good: false,
      because: 'another-certificate',
    });
    const away = { ...readScanned(certificateAddress('https://0cop.example', id, token)) };
    expect(await checkScanned(away, keys, publicUrl)).toEqual({
      good: false,
      because: 'another-site',
    });
    expect(await checkScanned({ token }, keys, publicUrl)).toMatchObject({ good: true });
  });

  test('a key that has ended vouches for what it signed before, and for nothing new', async () => {
    const ended = (day: string) => keysOf([{ ...published, ended: Date.parse(day) / 1_000 }]);
    expect(await checkToken(token, await ended('2027-01-01'))).toMatchObject({ good: true });
    expect(await checkToken(token, await ended('2026-01-01'))).toEqual({
      good: false,
      because: 'key-ended',
    });
  });
});

describe('a status list', () => {
  const about = {
    address: `${publicUrl}/v1/public/status/revocation/1`,
    issuer: publicUrl,
    purpose: 'revocation',
    madeAt: new Date('2026-11-26T00:00:00Z'),
  } as const;
  const list = (places: readonly number[]) => {
    const payload = statusListToken(statusBits(places), about, voucher).split('.')[1] ?? '';
    const read = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      credentialSubject: { encodedList: string };
    };
    return read.credentialSubject.encodedList;
  };

  test('has exactly those places set that were named, and the same bytes each time', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(LIST_SIZE - 1), { maxLength: 8 }),
        fc.nat(LIST_SIZE - 1),
        (places, other) => {
          const encoded = list(places);
          expect(encoded).toBe(list([...places].reverse()));
          for (const at of [...places, other]) expect(isSet(encoded, at)).toBe(places.includes(at));
        },
      ),
      { numRuns: 10 },
    );
  });

  test('the first place is the leftmost bit, and the next list begins after the last', () => {
    expect(statusBits([0])[0]).toBe(0x80);
    expect(placeInLists(LIST_SIZE)).toEqual({ list: 2, at: 0 });
  });
});
