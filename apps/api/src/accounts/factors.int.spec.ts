import { ApiInProcess } from '../../../../test/support/api-in-process';
import { AccountsDatabase, Invitations } from '@ocop/accounts';
import { Browser } from '../../../../test/support/browser-at-api';
import { accept, Authenticator, type Official } from '../../../../test/support/official';
import { SoftPasskey } from '../../../../test/support/soft-passkey';

const PASSWORD = 'thuyền rời bến sớm mai sương';
const SITE = 'http://ocop.example';
const KEEPER = { role: 'system-administrator', area: 'trung-uong', decision: '1/QĐ' };
const AUTHORITY = { role: 'authority', area: 'hue/huong-tra', decision: '2/QĐ' };

describe('factors', () => {
  let api: ApiInProcess;
  let first: Official;
  let second: Official;
  let chair: Official;

  const invited = async (name: string, post: object) => {
    const { id } = (await first.browser.post('/v1/people', { name, post })).body;
    const wish = { purpose: 'invitation', by: 'letter' };
    const { letter } = (await first.browser.post(`/v1/people/${id}/invitations`, wish)).body;
    return accept(api, letter.link, { password: PASSWORD });
  };

  beforeAll(async () => {
    api = await ApiInProcess.start({ OCOP_CLOCK: 'real', PUBLIC_URL: SITE });
    const invitations = new Invitations(api.app.get(AccountsDatabase));
    const link = await invitations.forFirstAdministrator('2026-11-26');
    const wish = { password: PASSWORD, name: 'Một', login: 'mot' };
    first = await accept(api, `#${link?.token ?? ''}`, wish);
    second = await invited('Hai', KEEPER);
    chair = await invited('Chủ tịch', AUTHORITY);
  }, 60_000);
  afterAll(() => api.stop());

  test('a passkey signs in by itself, for this site alone, each answer once', async () => {
    const { browser } = chair;
    const device = new SoftPasskey(SITE);
    const { id, options } = (await browser.post('/v1/me/passkeys/question')).body;
    const response = device.create(options);
    const body = { id, name: 'điện thoại', response };
    expect((await browser.post('/v1/me/passkeys', body)).body).toEqual({ passkeys: 1 });
    expect((await browser.post('/v1/me/passkeys', body)).body.code).toBe('PROOF_REFUSED');
    const me = (await browser.get('/v1/me')).body;
    expect(me).toMatchObject({ secondFactor: true, passkeys: [{ name: 'điện thoại' }] });

    const fresh = new Browser(api.url);
    const asked = (await fresh.post('/v1/session/passkey/question')).body;
    const shown = { id: asked.id, response: device.get(asked.options) };
    const entered = await fresh.post('/v1/session/passkey', shown);
    expect(entered.body).toMatchObject({
      person: { name: 'Chủ tịch' },
      post: { role: 'authority' },
    });
    expect(entered.body.next).toBeUndefined();
    expect((await fresh.post('/v1/session/passkey', shown)).body.code).toBe('SIGN_IN_REFUSED');

    const elsewhere = (await fresh.post('/v1/session/passkey/question')).body;
    const copied = Object.assign(Object.create(SoftPasskey.prototype), device, {
      origin: 'http://other.example',
    }) as SoftPasskey;
    const forged = { id: elsewhere.id, response: copied.get(elsewhere.options) };
    expect((await fresh.post('/v1/session/passkey', forged)).body.code).toBe('SIGN_IN_REFUSED');
  });

  test('another telephone counts from its first code on, and the old one no longer', async () => {
    const { browser, authenticator } = chair;
    const none = await browser.post('/v1/me/second-factor', {});
    expect(none.body.code).toBe('PROOF_REFUSED');
    const begun = await browser.post('/v1/me/second-factor', { code: authenticator.code() });
    expect(begun.body.qr).toMatch(/^<svg/);
    const other = new Authenticator(begun.body.secret);
    const confirmed = await browser.post('/v1/me/second-factor/confirm', { code: other.code() });
    expect(confirmed.status).toBe(200);
    const fresh = new Browser(api.url);
    await fresh.post('/v1/session', { login: 'chu-tich', password: PASSWORD });
    const old = await fresh.post('/v1/session/second-factor', { code: authenticator.code() });
    expect(old.body.code).toBe('CODE_REFUSED');
    const right = await fresh.post('/v1/session/second-factor', { code: other.code() });
    expect(right.status).toBe(200);
  });

  test('a lost factor is taken away by two administrators, not by one, nor by oneself', async () => {
    const path = '/v1/people/chu-tich/recovery';
    await first.browser.post(path, { reason: 'mất điện thoại' });
    expect((await first.browser.post(`${path}/confirm`)).body.code).toBe('RECOVERY_REFUSED');
    const own = await first.browser.post('/v1/people/mot/recovery', { reason: 'x' });
    expect(own.body.code).toBe('RECOVERY_REFUSED');
    const { body } = await second.browser.post(`${path}/confirm`);
    expect(body.proofs).toEqual({ password: true, secondFactor: false, passkeys: 0 });
    expect((await chair.browser.get('/v1/me')).status).toBe(401);
    const fresh = new Browser(api.url);
    const again = await fresh.post('/v1/session', { login: 'chu-tich', password: PASSWORD });
    expect(again.body.next).toBe('enrol-second-factor');
  });

  test('a key for less does less', async () => {
    await first.browser.post('/v1/people', {
      ...{ name: 'Cổng dữ liệu', kind: 'machine' },
      post: { ...AUTHORITY, role: 'programme-office' },
    });
    const wish = { post: 'cong-du-lieu.1', name: 'đọc', readOnly: true };
    const made = await first.browser.post('/v1/people/cong-du-lieu/keys', wish);
    const Authorization = `Bearer ${made.body.key as string}`;
    const read = await fetch(`${api.url}/v1/products`, { headers: { Authorization } });
    expect(read.status).toBe(200);
    const write = await fetch(`${api.url}/v1/programmes`, {
      method: 'POST',
      headers: { Authorization, 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(await write.json()).toMatchObject({ status: 403, code: 'KEY_FOR_LESS' });
    const [own] = (await first.browser.get('/v1/people/cong-du-lieu/keys')).body.items;
    expect(own).toMatchObject({ readOnly: true, lastUsedAt: expect.any(String) });
  });
});
