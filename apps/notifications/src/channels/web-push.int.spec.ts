import { generateVAPIDKeys } from 'web-push';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { attempt, deferral, notice, PostOffice, send } from '../../../../test/support/post-office';
import { PushService } from '../../../../test/support/push-service';

const KEYS = generateVAPIDKeys();

describe('web push, by a service that speaks the interface of browsers’', () => {
  let office: PostOffice;
  let push: PushService;
  let api: ApiInProcess;

  const env = () => ({
    VAPID_PUBLIC_KEY: KEYS.publicKey,
    VAPID_PRIVATE_KEY: KEYS.privateKey,
    VAPID_SUBJECT: 'mailto:ocop@hue.example',
    PUSH_SERVICES: push.url,
  });

  beforeAll(async () => {
    office = await PostOffice.open();
    push = new PushService(KEYS.publicKey);
    await push.start();
    api = await ApiInProcess.on(office.database, env() as never);
  });
  afterAll(async () => {
    await api.stop();
    await push.stop();
    await office.close();
  });
  beforeEach(() => {
    push.shown.length = 0;
    push.answers.clear();
  });

  const service = () => office.with({ env: env() });
  const put = (person: PersonAtApi, path: string, body: object) =>
    person.ask('PUT', path, JSON.stringify(body));
  /** Somebody who says in the settings that this browser is to be told, and first. */
  const someone = async (id: string, ...browsers: string[]): Promise<PersonAtApi> => {
    const person = await api.person({ id, name: 'x', role: 'commune-officer', area: `hue/${id}` });
    await office.pool.query('update people set email = $2 where id = $1', [
      id,
      `${id}@ocop.example`,
    ]);
    for (const name of browsers) {
      const { status } = await put(person, '/v1/me/push', push.browser(name));
      expect(status).toBe(200);
    }
    const channels = ['web-push', 'e-mail'];
    await put(person, '/v1/me/notices', { mode: 'each', channels });
    return person;
  };
  const channels = async (key: string) =>
    (
      await office.pool.query<{ channel: string; state: string }>(
        'select channel, state from deliveries where key = $1 order by channel',
        [key],
      )
    ).rows.map(({ channel, state }) => `${channel} ${state}`);

  test('every browser of a person shows it, decrypted with its own keys; no mail goes out', async () => {
    await office.clear();
    const person = await someone('may', 'may-ban', 'dien-thoai');
    expect((await person.get('/v1/me/push')).body).toEqual({ key: KEYS.publicKey, browsers: 2 });
    await send(notice('pushed', 'may'), service());
    expect(push.shown.map(({ payload }) => payload)).toEqual(
      Array(2).fill({
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        title: 'OCOP',
        body: expect.stringContaining('Không thực hiện được'),
        url: '/',
      }),
    );
    expect(push.shown[0]?.headers).toMatchObject({
      ttl: '86400',
      topic: push.shown[0]?.payload['id'],
    });
    expect(office.server.arrived).toEqual([]);
    expect(await channels('pushed')).toEqual(['web-push sent']);
  });

  test('neither telephone nor identity number is shown on a screen', async () => {
    await someone('kin', 'kin');
    const facts = { command: 'gọi 0912 345 678, CCCD 046090001234', code: 'WRONG_ROLE' };
    await send({ ...notice('private', 'kin'), facts }, service());
    expect(push.shown).toHaveLength(1);
    expect(JSON.stringify(push.shown[0]?.payload)).not.toMatch(/345 678|046090001234/);
  });

  test.each([404, 410])(
    'a browser that is gone (%d) is forgotten, and a mail goes out instead',
    async (status) => {
      const id = `gone-${status}`;
      const person = await someone(id, id);
      push.answers.set(`/push/${id}`, [{ status }]);
      await send(notice(id, id), service());
      expect(await channels(id)).toEqual(['e-mail sent', 'web-push failed']);
      expect((await person.get('/v1/me/push')).body).toMatchObject({ browsers: 0 });
      await send(notice(`${id}-2`, id), service());
      expect(await channels(`${id}-2`)).toEqual(['e-mail sent']);
    },
  );

  test('a service that is busy or away is asked again; who has it in another browser waits for nothing', async () => {
    await someone('ban', 'ban-1', 'ban-2');
    push.answers.set('/push/ban-1', [{ status: 429, headers: { 'retry-after': '1' } }]);
    await send(notice('busy', 'ban'), service());
    expect(push.shown.map(({ endpoint }) => endpoint)).toEqual([`${push.url}/push/ban-2`]);
    await someone('xa', 'xa-1');
    push.answers.set('/push/xa-1', [{ status: 503 }]);
    expect(await deferral(attempt(service(), notice('away', 'xa')))).toBeGreaterThan(0);
    await send(notice('away', 'xa'), service());
    expect(await channels('away')).toEqual(['web-push sent']);
  });

  test('an address that is no push service is not taken, and nothing is sent to one that got in', async () => {
    const person = await someone('la');
    const { keys } = push.browser('la');
    for (const endpoint of [
      api.url,
      'http://169.254.169.254/latest',
      'https://fcm.googleapis.com.evil.example/x',
    ]) {
      const { status, body } = await put(person, '/v1/me/push', { endpoint, keys });
      expect([status, body.code]).toEqual([400, 'MALFORMED_REQUEST']);
    }
    await office.pool.query(
      `insert into push_subscriptions (endpoint, person, p256dh, auth) values ($1, 'la', $2, $3)`,
      [`${api.url}/v1/health`, keys.p256dh, keys.auth],
    );
    await send(notice('la', 'la'), service());
    expect(await channels('la')).toEqual(['e-mail sent', 'web-push failed']);
  });

  test('turned off, or taken over by somebody else at the same machine, it tells nobody any more', async () => {
    const first = await someone('mot', 'chung');
    const browser = push.browser('chung');
    const second = await someone('hai');
    await put(second, '/v1/me/push', browser);
    await send(notice('mot', 'mot'), service());
    expect([push.shown.length, await channels('mot')]).toEqual([0, ['e-mail sent']]);
    // Nobody ends it for others.
    await first.post('/v1/me/push/end', { endpoint: browser.endpoint });
    expect((await second.get('/v1/me/push')).body).toMatchObject({ browsers: 1 });
    await second.post('/v1/me/push/end', { endpoint: browser.endpoint });
    expect((await second.get('/v1/me/push')).body).toMatchObject({ browsers: 0 });
  });
});
