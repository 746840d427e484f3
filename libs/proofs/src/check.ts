import { addDays, civilDateAt } from '@ocop/calendar';
import { type CryptoKey, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import type { Scanned } from './address';
import { type CertificateClaims, idIn, readClaims } from './claims';
import { isSet, LIST_TYPE, type StatusPurpose } from './status-list';
import { TOKEN_TYPE } from './token';

/** A public key as the well-known address has it; one that signs no more says since when. */
export interface PublicKey {
  readonly kty: string;
  readonly crv?: string;
  readonly x?: string;
  readonly kid: string;
  readonly alg: string;
  readonly use: string;
  /** Seconds since 1970 from when nothing new is signed with it; what it signed before stays good. */
  readonly ended?: number;
}

export interface KnownKey {
  readonly key: CryptoKey | Uint8Array;
  readonly ended?: number;
}

/** Why a token is not what it says. */
export const FORGERIES = [
  'malformed',
  'algorithm',
  'type',
  'unknown-key',
  'signature',
  'claims',
  'key-ended',
  'another-certificate',
  'another-site',
] as const;
export type Forgery = (typeof FORGERIES)[number];

export type Checked =
  | { readonly good: true; readonly key: string; readonly claims: CertificateClaims }
  | { readonly good: false; readonly because: Forgery };

/** The keys of a set, ready to check with: only what can sign certificates is taken. */
export async function keysOf(keys: readonly PublicKey[]): Promise<ReadonlyMap<string, KnownKey>> {
  const usable = keys.filter(
    ({ kty, crv, alg }) => kty === 'OKP' && crv === 'Ed25519' && alg === 'EdDSA',
  );
  const known = usable.map(async ({ kid, kty, crv, x, ended }) => {
    const key = await importJWK({ kty, crv, x }, 'EdDSA');
    return [kid, { key, ...(ended === undefined ? {} : { ended }) }] as const;
  });
  return new Map(await Promise.all(known));
}

/** Whether a token was signed by one of the keys for this certificate; its state today is asked of the register. */
export async function checkToken(
  token: string,
  keys: ReadonlyMap<string, KnownKey>,
  { id }: { id?: string } = {},
): Promise<Checked> {
  const header = headerOf(token);
  if (!header) return forged('malformed');
  if (header.alg !== 'EdDSA') return forged('algorithm');
  if (header.typ !== TOKEN_TYPE || header.crit !== undefined) return forged('type');
  const known = keys.get(header.kid ?? '');
  if (!known) return forged('unknown-key');
  const payload = await verified(token, known);
  if (!payload) return forged('signature');
  const claims = claimsIn(payload);
  if (!claims) return forged('claims');
  if (known.ended !== undefined && claims.validFrom > dayOf(known.ended))
    return forged('key-ended');
  if (id !== undefined && claims.certificate !== idIn(id)) return forged('another-certificate');
  return { good: true, key: header.kid ?? '', claims };
}

/** The same of what was scanned: an address of another site proves nothing, whatever stands in it. */
export async function checkScanned(
  { site, id, token }: Scanned,
  keys: ReadonlyMap<string, KnownKey>,
  publicUrl: string,
): Promise<Checked> {
  if (site !== undefined && site !== new URL(publicUrl).origin) return forged('another-site');
  return token === undefined
    ? forged('malformed')
    : checkToken(token, keys, { ...(id ? { id } : {}) });
}

/** Whether a place is set in a status list; undefined for a list that none of the keys signed, or that tells of another thing. */
export async function isSetIn(
  list: string,
  keys: ReadonlyMap<string, KnownKey>,
  { purpose, at }: { purpose: StatusPurpose; at: number },
): Promise<boolean | undefined> {
  const header = headerOf(list);
  const known = header?.typ === LIST_TYPE ? keys.get(header.kid ?? '') : undefined;
  const payload = known && (await verified(list, known));
  if (!payload) return undefined;
  const { credentialSubject } = JSON.parse(new TextDecoder().decode(payload)) as {
    credentialSubject?: { statusPurpose?: string; encodedList?: string };
  };
  const { statusPurpose, encodedList } = credentialSubject ?? {};
  return statusPurpose === purpose && encodedList !== undefined
    ? isSet(encodedList, at)
    : undefined;
}

const forged = (because: Forgery): Checked => ({ good: false, because });

function headerOf(token: string) {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return undefined;
  }
}

async function verified(token: string, { key }: KnownKey): Promise<Uint8Array | undefined> {
  try {
    const { payload } = await compactVerify(token, key, { algorithms: ['EdDSA'] });
    return payload;
  } catch {
    return undefined;
  }
}

function claimsIn(payload: Uint8Array): CertificateClaims | undefined {
  try {
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) as unknown;
    const line = (read as { c?: unknown } | null)?.c;
    return typeof line === 'string' ? readClaims(line) : undefined;
  } catch {
    return undefined;
  }
}

/** A certificate may begin on the day after its key ended: it was signed the evening before. */
function dayOf(seconds: number) {
  return addDays(civilDateAt(seconds * 1_000), 1);
}
