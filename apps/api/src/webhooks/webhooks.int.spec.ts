import { LogFeed } from '@ocop/records';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import type { PersonAtApi } from '../../../../test/support/person-at-api';
import { office, producer } from '../../../../test/support/plans';
import { recordStory } from '../../../../test/support/story-in-database';
import { playOnPaper } from '../../../../test/support/story-on-paper';
import { Messenger } from './messenger';

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Another office's system, which answers what it is told to answer. */
class Receiver {
  readonly heard: Heard[] = [];
  status = 204;
  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request, response) => {
      let body = '';
      request.on('data', (piece: Buffer) => (body += piece.toString()));
      request.on('end', () => {
        receiver.heard.push({ headers: request.headers, body });
        response.writeHead(receiver.status, { Location: 'http://127.0.0.1:1/' }).end();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/ocop`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

async function started(settings: Record<string, string>) {
  const api = await ApiInProcess.start(settings);
  await recordStory(api.owner, playOnPaper(40));
  const keeper = await api.person(office);
  return { api, keeper, messenger: api.app.get(Messenger) };
}

describe('other systems', () => {
  let api: ApiInProcess;
  let keeper: PersonAtApi;
  let messenger: Messenger;
  let receiver: Receiver;
  let webhook: { id: string; secret: string };

  beforeAll(async () => {
    ({ api, keeper, messenger } = await started({ WEBHOOKS_TO_PRIVATE: 'allowed' }));
    receiver = await Receiver.start();
    const { status, body } = await keeper.post('/v1/webhooks', { url: receiver.url });
    expect(status).toBe(200);
    webhook = body;
  }, 120_000);
  afterAll(async () => {
    await api.stop();
    receiver.stop();
  });

  /** Until it has been told everything, or has refused. */
  const tellAll = async () => {
    for (let more = true; more;) more = await messenger.tellOne();
  };
  /** The process itself tells, too: nothing of it is on its way any more. */
  const untilAllIsTaken = async () => {
    const end = await api.app.get(LogFeed).end();
    for (let standing = -1; standing < end;) {
      await tellAll();
      standing = (await keeper.get('/v1/webhooks')).body.items[0].position as number;
    }
  };
  const tries = async () => (await keeper.get(`/v1/webhooks/${webhook.id}/tries`)).body.items;

  test('are told in order, signed, of what concerns them', async () => {
    await keeper.post(`/v1/webhooks/${webhook.id}/replay`, { after: 0 });
    for (let i = 0; i < 100 && receiver.heard.length === 0; i += 1) await tellAll();
    await tellAll();
    const positions = receiver.heard.flatMap(({ body }) =>
      (JSON.parse(body) as { items: { position: number }[] }).items.map((one) => one.position),
    );
    expect(positions.length).toBeGreaterThan(5);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    for (const { headers, body } of receiver.heard) {
      const [id, second] = [headers['webhook-id'], headers['webhook-timestamp']];
      const secret = Buffer.from(webhook.secret.slice('whsec_'.length), 'base64');
      const own = createHmac('sha256', secret).update(`${String(id)}.${String(second)}.${body}`);
      expect(headers['webhook-signature']).toBe(`v1,${own.digest('base64')}`);
    }
    expect((await tries())[0]).toMatchObject({ outcome: 'taken', words: 'HTTP 204' });
  });

  test.each([500, 302])('who answer %d are told the same again, later', async (status) => {
    await untilAllIsTaken();
    receiver.heard.length = 0;
    receiver.status = status;
    await keeper.post(`/v1/webhooks/${webhook.id}/replay`, { after: 0 });
    for (let i = 0; i < 100 && receiver.heard.length === 0; i += 1) await tellAll();
    const { body } = await keeper.get('/v1/webhooks');
    expect(body.items).toMatchObject([{ failures: 1, position: 0, active: true }]);
    const names = receiver.heard.map(({ headers }) => headers['webhook-id']);
    expect(new Set(names).size).toBe(1);
    receiver.status = 204;
    await api.owner.query('update webhooks set next_try = now()');
    await tellAll();
    await tellAll();
    expect(receiver.heard[1]?.body).toBe(receiver.heard[0]?.body);
    expect((await keeper.get('/v1/webhooks')).body.items[0]).toMatchObject({ failures: 0 });
  });

  test('are the affair of the office that asked for them', async () => {
    const other = await api.person({ ...office, id: 'phong-khac', area: 'hue/phong-dien' });
    expect((await other.get('/v1/webhooks')).body).toEqual({ items: [] });
    expect((await other.get(`/v1/webhooks/${webhook.id}/tries`)).status).toBe(404);
    const nobody = await api.person(producer);
    expect((await nobody.post('/v1/webhooks', { url: receiver.url })).body.code).toBe('WRONG_ROLE');
    expect(JSON.stringify((await keeper.get('/v1/webhooks')).body)).not.toContain('whsec');
  });

  test('that ask by themselves hear the same, page by page, and nothing twice', async () => {
    const seen: number[] = [];
    for (let after = 0; ;) {
      const { body } = await keeper.get(`/v1/changes/feed?after=${after}&limit=30`);
      seen.push(...(body.items as { position: number }[]).map(({ position }) => position));
      if (body.upTo === after) break;
      after = body.upTo as number;
    }
    expect(seen.length).toBeGreaterThan(5);
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
  });

  test('are forgotten when one says so', async () => {
    const { status, body } = await keeper.ask('DELETE', `/v1/webhooks/${webhook.id}`);
    expect([status, body]).toEqual([200, { items: [] }]);
  });
});

test('nothing is sent into one’s own network, by address or by name, nor without https in earnest', async () => {
  const { api, keeper, messenger } = await started({});
  const receiver = await Receiver.start();
  try {
    for (const url of [receiver.url, receiver.url.replace('127.0.0.1', 'localhost')]) {
      const { body } = await keeper.post('/v1/webhooks', { url });
      await keeper.post(`/v1/webhooks/${body.id}/replay`, { after: 0 });
      let found: { outcome: string }[] = [];
      for (let i = 0; i < 100 && found.length === 0; i += 1) {
        await messenger.tellOne();
        found = (await keeper.get(`/v1/webhooks/${body.id}/tries`)).body.items;
      }
      expect(found[0]).toMatchObject({ outcome: 'unreachable' });
    }
    expect(receiver.heard).toEqual([]);
  } finally {
    await api.stop();
    receiver.stop();
  }
  const real = await ApiInProcess.start({ OCOP_CLOCK: 'real' });
  const inEarnest = await real.person(office);
  const { body } = await inEarnest.post('/v1/webhooks', { url: 'http://so-nn.example/x' });
  expect(body.code).toBe('WEBHOOK_NOT_HTTPS');
  await real.stop();
}, 120_000);
