import { type CertificateClaims, claimsLine, idIn } from './claims';
import { certificateAddress } from './address';
import { shortNames } from './short-names';

/** The whole address in the printed code: what can still be read at 30 mm from a photograph of a print. */
export const MOST_BYTES = 350;
export const TOKEN_TYPE = 'ocop-cert+jwt';

/** Whoever holds a key of that name and vouches with it; the private half never comes here. */
export interface Voucher {
  readonly key: string;
  attested(text: string): { readonly signature: string };
}

const SIGNATURE_LETTERS = 86;

/**
 * The token of a certificate: a compact JWS, EdDSA. Its names are cut to what the address leaves room for.
 * @throws RangeError when the address alone is too long
 */
export function makeToken(
  claims: Omit<CertificateClaims, 'certificate'>,
  { publicUrl, id }: { publicUrl: string; id: string },
  voucher: Voucher,
): string {
  const header = { alg: 'EdDSA', kid: voucher.key, typ: TOKEN_TYPE };
  const full = { ...claims, certificate: idIn(id) };
  const without = certificateAddress(publicUrl, id, `${encoded(header)}..`).length;
  const payloadLetters = MOST_BYTES - without - SIGNATURE_LETTERS;
  const nameless = payloadOf({ ...full, product: '', producer: '' });
  const room = Math.floor((payloadLetters * 3) / 4) - utf8(JSON.stringify(nameless)).length;
  if (room < 0)
    throw new RangeError(
      `PUBLIC_URL: ${publicUrl} is ${Math.ceil((-room * 4) / 3)} bytes too long for a printed code`,
    );
  return signed(header, payloadOf({ ...full, ...shortNames(claims, room) }), voucher);
}

function payloadOf(claims: CertificateClaims) {
  return { c: claimsLine(claims) };
}

/** A compact JWS over any claims. */
export function signed(header: object, claims: object, voucher: Voucher): string {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${voucher.attested(text).signature}`;
}

/** The scope claim of a hash of everything that a certificate covers. */
export function scopeClaim(sha256: string): string {
  const bytes = sha256.slice(0, 18).match(/../g) ?? [];
  return base64url(Uint8Array.from(bytes, (byte) => parseInt(byte, 16)));
}

function encoded(value: object): string {
  return base64url(utf8(JSON.stringify(value)));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** As it stands in tokens: no padding, nothing that an address would have to escape. */
export function base64url(bytes: Uint8Array): string {
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
