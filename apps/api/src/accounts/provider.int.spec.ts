import { freePort, projectRoot } from '@ocop/platform';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ApiInProcess } from '../../../../test/support/api-in-process';

const SITE = 'http://ocop.example';

/** A browser between two sites: follows redirects, keeps each site's cookies, and stops where it is told. */
class Walker {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(private readonly api: string) {}

  /** Public addresses of ours lead to the process under test. */
  private real(address: string): string {
    return address.replace(SITE, this.api);
  }

  async go(address: string): Promise<{ status: number; to: string | null; body: string }> {
    const url = new URL(this.real(address));
    const jar = this.jars.get(url.host) ?? new Map<string, string>();
    this.jars.set(url.host, jar);
    const Cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { Cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    const location = response.headers.get('location');
    const to = location === null ? null : new URL(location, address).href;
    return { status: response.status, to, body: await response.text() };
  }

  /** Follows redirects up to an address that begins so. */
  async until(address: string, begin: string): Promise<string> {
    for (let at = address, step = 0; step < 12; step += 1) {
      if (at.startsWith(begin)) return at;
      const { to, status, body } = await this.go(at);
      if (to === null) throw new Error(`${at}: ${status} ${body.slice(0, 300)}`);
      at = to;
    }
    throw new Error('redirected without end');
  }
}

describe('a provider of identities', () => {
  let api: ApiInProcess;
  let issuer: ChildProcess;

  beforeAll(async () => {
    const port = await freePort();
    const program = join(projectRoot(), 'test', 'support', 'issuer.mjs');
    const callback = `${SITE}/v1/session/provider/callback`;
    const words = [program, callback, 'an@xa.example', 'mfa', String(port)];
    issuer = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    if (issuer.stdout) await once(issuer.stdout, 'data');
    api = await ApiInProcess.start({
      PUBLIC_URL: SITE,
      OCOP_CLOCK: 'real',
      OIDC_ISSUER: `http://127.0.0.1:${port}`,
      OIDC_CLIENT_ID: 'ocop',
      OIDC_CLIENT_SECRET: 'secret-of-the-client',
    });
    await api.person({ id: 'an', name: 'An', role: 'commune-officer', area: 'hue/x/y' });
    await api.owner.query(`update people set email = 'an@xa.example' where id = 'an'`);
  }, 30_000);
  afterAll(async () => {
    issuer.kill();
    await api.stop();
  });

  test('vouches for somebody whom one address names, and the link is remembered', async () => {
    const browser = new Walker(api.url);
    const back = await browser.until(
      `${SITE}/v1/session/provider`,
      `${SITE}/v1/session/provider/c`,
    );
    const entered = await browser.go(back);
    expect(entered).toMatchObject({ status: 302, to: `${SITE}/` });
    const session = JSON.parse((await browser.go(`${SITE}/v1/session`)).body);
    expect(session).toMatchObject({ person: { id: 'an' }, provider: 'VNeID' });
    const { rows } = await api.owner.query('select subject, person from provider_identities');
    expect(rows).toEqual([{ subject: 'subject-1', person: 'an' }]);
    const again = await browser.go(back);
    expect(again).toMatchObject({ status: 401 });
  });

  test('is of no use to a browser that did not ask, or with another state', async () => {
    const asked = new Walker(api.url);
    const back = await asked.until(`${SITE}/v1/session/provider`, `${SITE}/v1/session/provider/c`);
    expect((await new Walker(api.url).go(back)).status).toBe(401);
    expect((await asked.go(back.replace(/state=[^&]+/, 'state=other'))).status).toBe(401);
  });

  test('vouches for nobody whom it does not know here', async () => {
    await api.owner.query(`delete from provider_identities`);
    await api.owner.query(`update people set email = 'other@xa.example' where id = 'an'`);
    const browser = new Walker(api.url);
    const back = await browser.until(
      `${SITE}/v1/session/provider`,
      `${SITE}/v1/session/provider/c`,
    );
    expect(JSON.parse((await browser.go(back)).body)).toMatchObject({ code: 'SIGN_IN_REFUSED' });
  });
});
