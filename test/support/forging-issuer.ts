import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { createHmac, createPublicKey, type JsonWebKey } from 'node:crypto';
import type { AddressInfo } from 'node:net';

/** How the next token of identity differs from an honest one. */
export interface Forgery {
  readonly claims?: JWTPayload;
  readonly without?: readonly string[];
  /** `none`: without a signature. `public-key`: HMAC with the key that everybody can read. `other-key`: not in the set. */
  readonly signed?: 'none' | 'public-key' | 'other-key' | 'unknown-kid';
}

const base64 = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A provider of identities in this process that gives whatever tokens a test wants: discovery, keys, tokens. */
export class ForgingIssuer {
  private nonce = '';
  next: Forgery = {};

  private constructor(
    private readonly server: Server,
    readonly url: string,
    private readonly keys: Awaited<ReturnType<typeof makeKeys>>,
  ) {}

  static async start(): Promise<ForgingIssuer> {
    const keys = await makeKeys();
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const issuer = new ForgingIssuer(server, `http://127.0.0.1:${port}`, keys);
    server.on('request', (request, response) => {
      void issuer.answer(new URL(request.url ?? '/', issuer.url).pathname).then((body) => {
        response.setHeader('content-type', 'application/json');
        response.statusCode = body === undefined ? 404 : 200;
        response.end(JSON.stringify(body ?? {}));
      });
    });
    return issuer;
  }

  /** Where the browser would be sent back to, from where it was sent. */
  backFrom(sent: string, callback: string): string {
    const asked = new URL(sent).searchParams;
    this.nonce = asked.get('nonce') ?? '';
    return `${callback}?code=x&state=${asked.get('state')}&iss=${encodeURIComponent(this.url)}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(path: string): Promise<object | undefined> {
    const { url } = this;
    if (path === '/.well-known/openid-configuration')
      return {
        ...{ issuer: url, authorization_endpoint: `${url}/auth`, token_endpoint: `${url}/token` },
        ...{ jwks_uri: `${url}/jwks`, response_types_supported: ['code'] },
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
        authorization_response_iss_parameter_supported: true,
      };
    if (path === '/jwks') return { keys: [this.keys.jwk] };
    if (path !== '/token') return undefined;
    return {
      access_token: 'x',
      token_type: 'Bearer',
      expires_in: 60,
      id_token: await this.token(),
    };
  }

  private async token(): Promise<string> {
    const { claims = {}, without = [], signed } = this.next;
    const now = Math.floor(Date.now() / 1000);
    const honest = {
      ...{
        iss: this.url,
        aud: 'ocop',
        sub: 'subject-1',
        iat: now,
        exp: now + 300,
        nonce: this.nonce,
      },
      ...{ email: 'an@xa.example', email_verified: true, amr: ['mfa'] },
    };
    const told = Object.fromEntries(
      Object.entries({ ...honest, ...claims }).filter(([name]) => !without.includes(name)),
    );
    const { jwk, own, other, publicPem } = this.keys;
    if (signed === 'none') return `${base64({ alg: 'none' })}.${base64(told)}.`;
    if (signed === 'public-key') {
      const body = `${base64({ alg: 'HS256', kid: jwk.kid })}.${base64(told)}`;
      return `${body}.${createHmac('sha256', publicPem).update(body).digest('base64url')}`;
    }
    const kid = signed === 'unknown-kid' ? 'nobody' : jwk.kid;
    const key = signed === 'other-key' ? other : own;
    return new SignJWT(told).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
  }
}

async function makeKeys() {
  const [own, other] = [await generateKeyPair('RS256'), await generateKeyPair('RS256')];
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const publicKey = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' });
  return { jwk, publicPem, own: own.privateKey, other: other.privateKey };
}
