import { decrypt } from 'http_ece';
import { importJWK, jwtVerify } from 'jose';
import { createECDH, type ECDH, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

interface Subscription {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** What a browser would show: as its push service got it, decrypted with the keys of the browser. */
export interface Shown {
  readonly endpoint: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
}

/** A push service (RFC 8030) and the browsers behind it: it checks who sends (RFC 8292), they decrypt (RFC 8291). */
export class PushService {
  readonly shown: Shown[] = [];
  /** With what the next messages to an address are answered instead of being taken. */
  readonly answers = new Map<string, { status: number; headers?: Record<string, string> }[]>();
  private readonly browsers = new Map<string, { keys: ECDH; auth: string }>();
  private server?: Server;
  url = '';

  /** @param publicKey of whom it takes messages, as `pushManager.subscribe` is given it */
  constructor(private readonly publicKey: string) {}

  async start(): Promise<void> {
    this.server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.server.address() as { port: number }).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((done) => this.server?.close(() => done()));
  }

  /** A browser that has subscribed. */
  browser(name: string): Subscription {
    const keys = createECDH('prime256v1');
    keys.generateKeys();
    const auth = randomBytes(16).toString('base64url');
    const endpoint = `${this.url}/push/${name}`;
    this.browsers.set(`/push/${name}`, { keys, auth });
    return { endpoint, keys: { p256dh: keys.getPublicKey('base64url'), auth } };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const path = request.url ?? '';
    const wanted = this.answers.get(path)?.shift();
    if (wanted) return void response.writeHead(wanted.status, wanted.headers).end();
    const browser = this.browsers.get(path);
    if (!browser) return void response.writeHead(410).end();
    if (!(await this.isKnown(request))) return void response.writeHead(403).end();
    const { keys, auth } = browser;
    const plain = decrypt(body, { version: 'aes128gcm', privateKey: keys, authSecret: auth });
    const payload = JSON.parse(plain.toString('utf8')) as Shown['payload'];
    this.shown.push({ endpoint: `${this.url}${path}`, payload, headers: request.headers });
    response.writeHead(201, { location: `${this.url}/message/${this.shown.length}` }).end();
  }

  private async isKnown({ headers }: IncomingMessage): Promise<boolean> {
    const [, token = '', key] =
      /^vapid t=([^,]+), *k=(.+)$/.exec(headers.authorization ?? '') ?? [];
    if (key !== this.publicKey || headers['content-encoding'] !== 'aes128gcm') return false;
    const point = Buffer.from(key, 'base64url');
    const at = (from: number) => point.subarray(from, from + 32).toString('base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: at(1), y: at(33) };
    const verified = jwtVerify(token, await importJWK(jwk, 'ES256'), { audience: this.url });
    return verified.then(
      ({ payload }) => String(payload.sub).startsWith('mailto:') && Number(headers['ttl']) > 0,
      () => false,
    );
  }
}
