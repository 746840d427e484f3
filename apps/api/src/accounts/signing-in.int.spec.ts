import { AccountsDatabase, Invitations } from '@ocop/accounts';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { Browser } from '../../../../test/support/browser-at-api';
import { accept, Authenticator, type Official } from '../../../../test/support/official';

const PASSWORD = 'gió mùa thổi qua đồng lúa chín';
const OFFICE = { role: 'programme-office', area: 'hue/huong-tra', decision: '12/QĐ-UBND' };
const COMMUNE = {
  role: 'commune-officer',
  area: 'hue/huong-tra/huong-toan',
  decision: '13/QĐ-UBND',
};

describe('signing in', () => {
  let api: ApiInProcess;
  let admin: Official;
  /** An officer of a commune who is of the office as well. */
  let an: Official;

  const person = async (browser: Browser, body: object) =>
    (await browser.post('/v1/people', body)).body.id as string;
  const linkFor = async (id: string, purpose = 'invitation') => {
    const wish = { purpose, by: 'letter' };
    const { body } = await admin.browser.post(`/v1/people/${id}/invitations`, wish);
    return body.letter.link as string;
  };
  const signIn = async (login: string, password: string) => {
    const browser = new Browser(api.url);
    const { status, body } = await browser.post('/v1/session', { login, password });
    return { browser, status, body };
  };

  beforeAll(async () => {
    api = await ApiInProcess.start({ OCOP_CLOCK: 'real' });
    const invitations = new Invitations(api.app.get(AccountsDatabase));
    const link = await invitations.forFirstAdministrator('2026-11-26');
    admin = await accept(api, `#${link?.token ?? ''}`, {
      password: PASSWORD,
      name: 'Trần Quản Trị',
      login: 'quan.tri',
    });
    const id = await person(admin.browser, { name: 'Nguyễn Thị An', post: COMMUNE });
    await admin.browser.post(`/v1/people/${id}/posts`, OFFICE);
    an = await accept(api, await linkFor(id), { password: PASSWORD });
  }, 60_000);
  afterAll(() => api.stop());

  test('the first administrator is made by the printed link, once', async () => {
    const { body } = await admin.browser.get('/v1/session');
    expect(body).toMatchObject({
      person: { id: 'tran-quan-tri', name: 'Trần Quản Trị' },
      post: { role: 'system-administrator', area: 'trung-uong', areaName: 'Trung ương' },
      sandbox: false,
    });
    const invitations = new Invitations(api.app.get(AccountsDatabase));
    expect(await invitations.forFirstAdministrator('2026-11-26')).toBeUndefined();
  });

  test('nobody is signed in, and one hears it kindly', async () => {
    const { status, body } = await new Browser(api.url).get('/v1/session');
    expect([status, body]).toEqual([200, { person: null, sandbox: false }]);
  });

  test('an official does nothing before the second factor is proved', async () => {
    const { browser, body } = await signIn('nguyen-thi-an', PASSWORD);
    expect(body).toMatchObject({ person: { id: 'nguyen-thi-an' }, next: 'second-factor' });
    for (const path of ['/v1/products', '/v1/sessions', '/v1/people'])
      expect((await browser.get(path)).body).toMatchObject({ status: 401, code: 'MORE_TO_PROVE' });
    const again = await browser.post('/v1/me/second-factor', {});
    expect(again.body.code).toBe('CODE_REFUSED');
    const wrong = await browser.post('/v1/session/second-factor', { code: '000000' });
    expect(wrong.body.code).toBe('CODE_REFUSED');
    const code = an.authenticator.code();
    const { body: whole } = await browser.post('/v1/session/second-factor', { code });
    expect(whole.next).toBeUndefined();
    expect((await browser.get('/v1/products')).status).toBe(200);
    const other = await signIn('nguyen-thi-an', PASSWORD);
    const used = await other.browser.post('/v1/session/second-factor', { code });
    expect(used.body.code).toBe('CODE_REFUSED');
  });

  test('one acts in one of several posts, and may change', async () => {
    const { browser } = an;
    const { posts, post } = (await browser.get('/v1/session')).body;
    expect(posts.map(({ role }: { role: string }) => role)).toEqual([COMMUNE.role, OFFICE.role]);
    expect(post).toMatchObject({ role: COMMUNE.role });
    const { body } = await browser.put('/v1/session/post', { post: posts[1].id });
    expect(body.post).toMatchObject({ role: OFFICE.role, area: OFFICE.area });
    const foreign = await browser.put('/v1/session/post', { post: 'tran-quan-tri.1' });
    expect(foreign.status).toBe(404);
    await browser.put('/v1/session/post', { post: posts[0].id });
  });

  describe('row 26: tries', () => {
    test('the same answer, in the same time, whether the name exists or not', async () => {
      const took = async (login: string) => {
        const began = performance.now();
        const { status, body } = await signIn(login, 'không phải mật khẩu này');
        const { requestId: _, ...answer } = body;
        return { ms: performance.now() - began, answer: { ...answer, status } };
      };
      const [known, unknown] = [[], []] as Awaited<ReturnType<typeof took>>[][];
      for (let i = 0; i < 4; i += 1) {
        known?.push(await took('nguyen-thi-an'));
        unknown?.push(await took(`khong-co-${i}`));
      }
      expect(known?.[0]?.answer).toMatchObject({ status: 401, code: 'SIGN_IN_REFUSED' });
      expect(unknown?.map(({ answer }) => answer)).toEqual(known?.map(({ answer }) => answer));
      const median = (of: typeof known) => [...(of ?? [])].map(({ ms }) => ms).sort()[2] ?? 0;
      expect(median(unknown) / median(known)).toBeGreaterThan(0.3);
      expect(median(unknown) / median(known)).toBeLessThan(3);
    });

    test('under one name, known or not, they are slowed down, many at once as well', async () => {
      for (const login of ['khong.ai', 'quan.tri']) {
        const tries = Array.from({ length: 14 }, () => signIn(login, 'không phải mật khẩu này'));
        const statuses = (await Promise.all(tries)).map(({ status }) => status);
        expect(statuses.filter((status) => status === 401)).toHaveLength(10);
        expect(statuses.filter((status) => status === 429)).toHaveLength(4);
        const right = await signIn(login, PASSWORD);
        expect(right.body).toMatchObject({ code: 'TOO_MANY_TRIES', status: 429 });
      }
      await api.owner.query('delete from sign_in_throttle');
    });

    test('over many names from one address they are slowed down', async () => {
      await api.owner.query(
        `update sign_in_throttle set failures = 100, since = now() where key like 'address:%'`,
      );
      await signIn('mot', 'x');
      await api.owner.query(
        `update sign_in_throttle set failures = 100 where key like 'address:%'`,
      );
      expect((await signIn('hai', 'x')).body.code).toBe('TOO_MANY_TRIES');
      await api.owner.query('delete from sign_in_throttle');
    });

    test('a link to set the password works once, and ends the older one', async () => {
      const [first, second] = [
        await linkFor('nguyen-thi-an', 'new-password'),
        await linkFor('nguyen-thi-an', 'new-password'),
      ];
      const use = (link: string) =>
        new Browser(api.url).post('/v1/invitations/accept', {
          token: link.slice(link.indexOf('#') + 1),
          password: PASSWORD,
        });
      expect((await use(first)).body.code).toBe('LINK_REFUSED');
      expect((await use(second)).status).toBe(200);
      expect((await use(second)).body.code).toBe('LINK_REFUSED');
    });
  });

  describe('row 25: a session', () => {
    /** A second browser of the same person, signed in for good. */
    const elsewhere = async () => {
      await api.owner.query(`update totp_factors set last_step = 0`);
      const { browser } = await signIn('nguyen-thi-an', PASSWORD);
      const { rows } = await api.owner.query(
        `select secret from totp_factors where person = 'nguyen-thi-an'`,
      );
      const code = new Authenticator(rows[0].secret).code();
      await browser.post('/v1/session/second-factor', { code });
      expect((await browser.get('/v1/products')).status).toBe(200);
      return browser;
    };

    test('that somebody fixed beforehand is not the one that begins', async () => {
      const browser = new Browser(api.url);
      browser.cookie = `ocop=${'a'.repeat(43)}`;
      await browser.post('/v1/session', { login: 'nguyen-thi-an', password: PASSWORD });
      expect(browser.cookie).not.toContain('aaaa');
      const half = browser.cookie;
      const whole = await elsewhere();
      expect(whole.cookie).not.toBe(half);
    });

    test('a stolen cookie is nothing after signing out', async () => {
      const browser = await elsewhere();
      const thief = new Browser(api.url);
      thief.cookie = browser.cookie;
      expect((await browser.delete('/v1/session')).body.person).toBeNull();
      expect((await thief.get('/v1/products')).status).toBe(401);
    });

    test('ends at the next request when the post ends', async () => {
      const browser = await elsewhere();
      const { posts } = (await browser.get('/v1/session')).body;
      const [post] = posts;
      const end = `/v1/people/nguyen-thi-an/posts/${post.id}/end`;
      await admin.browser.put(end, { lastDay: '2020-01-01' });
      expect((await browser.get('/v1/products')).status).toBe(401);
    });

    test('all others end when the password changes', async () => {
      const [browser, other] = [await elsewhere(), await elsewhere()];
      const wrong = await browser.put('/v1/me/password', { current: 'x', next: PASSWORD });
      expect(wrong.body.code).toBe('PROOF_REFUSED');
      const weak = await browser.put('/v1/me/password', {
        current: PASSWORD,
        next: 'Ocop@123456789',
      });
      expect(weak.body).toMatchObject({ code: 'PASSWORD_REFUSED', facts: { why: 'common' } });
      const next = PASSWORD.normalize('NFD');
      expect((await browser.put('/v1/me/password', { current: PASSWORD, next })).status).toBe(200);
      expect((await browser.get('/v1/products')).status).toBe(200);
      expect((await other.get('/v1/products')).status).toBe(401);
    });

    test('is listed, and one of another browser can be ended', async () => {
      const [browser, other] = [await elsewhere(), await elsewhere()];
      const { items } = (await browser.get('/v1/sessions')).body;
      const current = items.filter((one: { current: boolean }) => one.current);
      expect(current).toHaveLength(1);
      const { items: seen } = (await other.get('/v1/sessions')).body;
      const { id } = seen.find((one: { current: boolean }) => one.current);
      await browser.delete(`/v1/sessions/${id}`);
      expect((await other.get('/v1/products')).status).toBe(401);
    });

    test('ends when its person may act no more', async () => {
      const browser = await elsewhere();
      await admin.browser.put('/v1/people/nguyen-thi-an/active', { active: false });
      expect((await browser.get('/v1/products')).status).toBe(401);
      expect((await signIn('nguyen-thi-an', PASSWORD)).body.code).toBe('SIGN_IN_REFUSED');
      await admin.browser.put('/v1/people/nguyen-thi-an/active', { active: true });
    });

    test.each([
      ['half an hour of silence', `seen_at = now() - interval '31 minutes'`],
      ['twelve hours', `began_at = now() - interval '721 minutes'`],
    ])('ends after %s', async (_, change) => {
      const browser = await elsewhere();
      await api.owner.query(`update sessions set ${change} where person = 'nguyen-thi-an'`);
      expect((await browser.get('/v1/products')).status).toBe(401);
    });

    test('changes nothing for a foreign page, or without its token', async () => {
      const browser = await elsewhere();
      const body = { post: 'x' };
      const foreign = { Origin: 'https://other.example' };
      const from = await browser.ask('PUT', '/v1/session/post', body, foreign);
      expect(from.body.code).toBe('FOREIGN_PAGE');
      const bare = await browser.ask('PUT', '/v1/session/post', body, { 'X-CSRF-Token': 'x' });
      expect(bare.body.code).toBe('FOREIGN_PAGE');
      const door = await new Browser(api.url, 'https://other.example').post('/v1/session', {
        login: 'nguyen-thi-an',
        password: PASSWORD,
      });
      expect(door.body.code).toBe('FOREIGN_PAGE');
    });

    test('gives commands, as a key does', async () => {
      const browser = await elsewhere();
      const { posts } = (await browser.get('/v1/session')).body;
      await browser.put('/v1/session/post', { post: posts[0].id });
      const { status, body } = await browser.ask(
        'POST',
        '/v1/products/khong-co/commands',
        { type: 'NoSuchCommand' },
        { 'Idempotency-Key': 'spec-of-sessions' },
      );
      expect([status, body.code]).toEqual([400, 'MALFORMED_REQUEST']);
    });
  });

  test.each([
    ['no algorithm', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJxdWFuLXRyaSJ9.'],
    ['HS256', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJxdWFuLXRyaSIsImV4cCI6MX0.c2lnbmF0dXJl'],
    ['another issuer and audience', 'eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJ4IiwiYXVkIjoieSJ9.eA'],
    ['an unknown kid', 'eyJhbGciOiJFUzI1NiIsImtpZCI6Ii4uLyJ9.e30.eA'],
    ['much too long', `eyJhbGciOiJub25lIn0.${'e'.repeat(7_000)}.`],
    ['a key in its place', 'ocop-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ])('row 24: a token that speaks for itself opens nothing: %s', async (_, token) => {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch(`${api.url}/v1/products`, { headers });
    expect(await response.json()).toMatchObject({ status: 401, code: 'NOT_LOGGED_IN' });
  });

  test('on a system with the real clock nobody is somebody by a click', async () => {
    const browser = new Browser(api.url);
    expect((await browser.get('/v1/session/sandbox')).status).toBe(404);
    const be = await browser.post('/v1/session/sandbox', { person: 'nguyen-thi-an' });
    expect(be.status).toBe(404);
  });
});
