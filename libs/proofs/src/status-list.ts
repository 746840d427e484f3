import { gunzipSync, gzipSync } from 'fflate';
import { base64url, signed, type Voucher } from './token';

/** What a list tells of: for ever, or for a while. Expiry needs none: its day stands in the token. */
export const STATUS_PURPOSES = ['revocation', 'suspension'] as const;
export type StatusPurpose = (typeof STATUS_PURPOSES)[number];

/** What a list says that it is. */
export const LIST_TYPE = 'vc+jwt';

/** Certificates in one list: 128 kB of bits, eight times what the standard asks for at least. */
export const LIST_SIZE = 1_048_576;

/** Which list a certificate stands in, and where. */
export function placeInLists(index: number): { readonly list: number; readonly at: number } {
  return { list: Math.floor(index / LIST_SIZE) + 1, at: index % LIST_SIZE };
}

/** Where a list is read. */
export function statusListAddress(publicUrl: string, purpose: StatusPurpose, list: number): string {
  return `${publicUrl.replace(/\/+$/, '')}/v1/public/status/${purpose}/${list}`;
}

/** The bits of one list, the leftmost first, as the standard counts. */
export function statusBits(places: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(LIST_SIZE / 8);
  for (const at of places) bits[at >> 3] = (bits[at >> 3] ?? 0) | (0x80 >> (at & 7));
  return bits;
}

/** Compressed, without the hour of its making: the same bits are the same bytes. */
function encodedList(bits: Uint8Array): string {
  return `u${base64url(gzipSync(bits, { mtime: 0 }))}`;
}

interface StatusListAbout {
  /** Where it is read. */
  readonly address: string;
  readonly issuer: string;
  readonly purpose: StatusPurpose;
  readonly madeAt: Date;
}

/** The list as a signed credential (W3C Bitstring Status List 1.0, secured with JOSE). */
export function statusListToken(
  bits: Uint8Array,
  { address, issuer, purpose, madeAt }: StatusListAbout,
  voucher: Voucher,
): string {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: madeAt.toISOString(),
    credentialSubject: {
      id: `${address}#list`,
      type: 'BitstringStatusList',
      statusPurpose: purpose,
      encodedList: encodedList(bits),
    },
  };
  return signed({ alg: 'EdDSA', kid: voucher.key, typ: LIST_TYPE }, credential, voucher);
}

/** Whether a place of an encoded list is set. @throws Error when it is none */
export function isSet(encoded: string, at: number): boolean {
  if (!encoded.startsWith('u')) throw new Error('a list begins with u');
  const text = atob(encoded.slice(1).replace(/-/g, '+').replace(/_/g, '/'));
  const bits = gunzipSync(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  return ((bits[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0;
}
