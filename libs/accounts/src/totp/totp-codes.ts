import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;
/** A clock may be half a minute off. */
const WINDOW = 1;

function totpOf(secret: string, account = ''): TOTP {
  return new TOTP({
    issuer: 'OCOP',
    label: account,
    secret: Secret.fromBase32(secret),
    period: PERIOD_S,
    digits: 6,
  });
}

/** A secret of 160 bits, as authenticator applications take it. */
export function makeTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator application reads from a QR code. */
export function totpAddress(secret: string, account: string): string {
  return totpOf(secret, account).toString();
}

/** The step of time to which a code belongs; undefined when it belongs to none near now. */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totpOf(secret).validate({ token, timestamp: now, window: WINDOW });
  return delta === null ? undefined : Math.floor(now / 1000 / PERIOD_S) + delta;
}
