import { ApiInProcess } from '../../../../test/support/api-in-process';
import { type Forgery, ForgingIssuer } from '../../../../test/support/forging-issuer';

const SITE = 'http://ocop.example';
const CALLBACK = '/v1/session/provider/callback';
const LONG_AGO = 1_600_000_000;

const FORGED: readonly (readonly [what: string, forgery: Forgery])[] = [
  ['for another client', { claims: { aud: 'other-client' } }],
  [
    'for several clients, in whose name another asked',
    { claims: { aud: ['ocop', 'x'], azp: 'x' } },
  ],
  ['of another issuer', { claims: { iss: 'http://127.0.0.1:1' } }],
  ['with the nonce of another asking', { claims: { nonce: 'other' } }],
  ['without a nonce', { without: ['nonce'] }],
  ['that has expired', { claims: { iat: LONG_AGO, exp: LONG_AGO + 300 } }],
  ['without an end', { without: ['exp'] }],
  ['that is not valid yet', { claims: { nbf: 4_000_000_000 } }],
  ['without a subject', { without: ['sub'] }],
  ['without a signature', { signed: 'none' }],
  ['signed with the public key as a shared secret', { signed: 'public-key' }],
  ['signed with another key under a known name', { signed: 'other-key' }],
  ['signed under a name that nobody knows', { signed: 'unknown-kid' }],
  ['whose address is not verified', { claims: { email_verified: false } }],
  ['whose address is said to be verified in words', { claims: { email_verified: 'true' } }],
  ['without an address', { without: ['email'] }],
];

describe('a token of identity', () => {
  let api: ApiInProcess;
  let issuer: ForgingIssuer;

  beforeAll(async () => {
    issuer = await ForgingIssuer.start();
    api = await ApiInProcess.start({
      PUBLIC_URL: SITE,
      OCOP_CLOCK: 'real',
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: 'ocop',
      OIDC_CLIENT_SECRET: 'secret-of-the-client',
    });
    await api.person({ id: 'an', name: 'An', role: 'commune-officer', area: 'hue/x/y' });
    await api.owner.query(`update people set email = 'an@xa.example' where id = 'an'`);
  }, 30_000);
  afterAll(async () => {
    issuer.stop();
    await api.stop();
  });

  /** Signs in as a browser would, with the token that the issuer gives this time. */
  async function comeWith(forgery: Forgery) {
    issuer.next = forgery;
    const begun = await fetch(`${api.url}/v1/session/provider`, { redirect: 'manual' });
    const Cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const back = issuer.backFrom(begun.headers.get('location') ?? '', `${api.url}${CALLBACK}`);
    const { status, headers } = await fetch(back, { redirect: 'manual', headers: { Cookie } });
    return { status, session: headers.getSetCookie().some((one) => /^ocop=[^;]/.test(one)) };
  }
  const links = async () =>
    (await api.owner.query('select subject, person from provider_identities')).rows;

  test.each(FORGED)('%s lets nobody in and links nobody', async (_, forgery) => {
    expect(await comeWith(forgery)).toEqual({ status: 401, session: false });
    expect(await links()).toEqual([]);
  });

  test('an honest one lets in, and nobody else takes the address over afterwards', async () => {
    expect(await comeWith({})).toEqual({ status: 302, session: true });
    expect(await links()).toEqual([{ subject: 'subject-1', person: 'an' }]);
    expect(await comeWith({ claims: { sub: 'subject-2' } })).toMatchObject({ status: 401 });
    expect(await links()).toEqual([{ subject: 'subject-1', person: 'an' }]);
    // The first subject is known by its name from now on, whatever becomes of the address.
    expect(await comeWith({ without: ['email'] })).toMatchObject({ status: 302 });
  });
});
