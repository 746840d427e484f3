import { Secret, TOTP } from 'otpauth';
import type { ApiInProcess } from './api-in-process';
import { Browser } from './browser-at-api';

/** An authenticator application: its codes, one after the other, as time would bring them. */
export class Authenticator {
  private ahead = -1;

  constructor(private readonly secret: string) {}

  /** A code that has not been shown before; the window of half a minute gives three at a time. */
  code(): string {
    const totp = new TOTP({ secret: Secret.fromBase32(this.secret) });
    const timestamp = Date.now() + this.ahead * 30_000;
    this.ahead += 1;
    return totp.generate({ timestamp });
  }
}

/** Somebody who was invited, has set a password and, being an official, enrolled an authenticator. */
export interface Official {
  readonly browser: Browser;
  readonly authenticator: Authenticator;
}

/** Follows a link and does everything that is asked of an official. */
export async function accept(
  api: ApiInProcess,
  link: string,
  wish: { password: string; name?: string; login?: string },
): Promise<Official> {
  const browser = new Browser(api.url);
  const token = link.slice(link.indexOf('#') + 1);
  const entered = await browser.post('/v1/invitations/accept', { token, ...wish });
  if (entered.status !== 200) throw new Error(JSON.stringify(entered.body));
  const { body } = await browser.post('/v1/me/second-factor');
  const authenticator = new Authenticator(body.secret);
  await browser.post('/v1/session/second-factor', { code: authenticator.code() });
  return { browser, authenticator };
}
