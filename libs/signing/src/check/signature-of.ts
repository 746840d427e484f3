import type { X509Certificate } from 'node:crypto';
import type { Instant } from '@ocop/calendar';
import { RuleViolation } from '@ocop/ground';
import { type Signed, signedOver } from './cms';
import { BrokenSignature } from './der';
import { signatureAdded } from './pdf-signature';

/** What a signed file has to be. */
export interface Expected {
  /** The file as it went out. */
  readonly draft: Uint8Array;
  /** Who may vouch for signers: certificates of issuers. */
  readonly trusted: readonly X509Certificate[];
  /** Of the authority, and of whoever signs for it: one of them stands in the signer's certificate. */
  readonly names: readonly string[];
  /** When the file went out. */
  readonly notBefore: Instant;
}

/** Who signed, as their certificate names them, and when. */
export interface FoundSignature {
  readonly signedBy: string;
  readonly issuer: string;
  readonly signedAt: Instant;
}

/** Clocks of offices differ by so much. */
const CLOCKS_DIFFER_MS = 5 * 60_000;

/**
 * The signature that somebody outside put onto our file.
 * @throws RuleViolation SIGNED_FILE_DIFFERS when it is another file or was changed, SIGNATURE_MISSING, SIGNATURE_BROKEN,
 *   SIGNER_UNKNOWN, SIGNER_OTHER, SIGNER_EXPIRED, SIGNED_TOO_EARLY
 */
export function signatureOf(returned: Uint8Array, expected: Expected): FoundSignature {
  const { draft, trusted, names, notBefore } = expected;
  const isOurs = Buffer.from(returned.subarray(0, draft.length)).equals(draft);
  if (!isOurs) throw new RuleViolation('SIGNED_FILE_DIFFERS', { bytes: draft.length });
  const { signer, others, signingTime } = signedPart(returned, draft.length);
  requireTrust(signer, others, trusted);
  const signedBy = commonName(signer.subject);
  const isNamed = names.some((name) => plain(signer.subject).includes(plain(name)));
  if (!isNamed) throw new RuleViolation('SIGNER_OTHER', { signedBy, expected: [...names] });
  const signedAt = signingTime.getTime();
  if (signedAt < Date.parse(signer.validFrom) || signedAt > Date.parse(signer.validTo))
    throw new RuleViolation('SIGNER_EXPIRED', {
      signedBy,
      from: signer.validFrom,
      until: signer.validTo,
    });
  if (signedAt < notBefore - CLOCKS_DIFFER_MS)
    throw new RuleViolation('SIGNED_TOO_EARLY', {
      signedAt: signingTime.toISOString(),
      issuedAt: new Date(notBefore).toISOString(),
    });
  return { signedBy, issuer: commonName(signer.issuer), signedAt };
}

function signedPart(file: Uint8Array, behind: number): Signed & { readonly signingTime: Date } {
  try {
    const found = signatureAdded(file, behind);
    if (!found) throw new RuleViolation('SIGNATURE_MISSING', {});
    const signed = signedOver(found.cms, found.covered);
    const signingTime = signed.signingTime ?? found.named;
    if (!signingTime) throw new BrokenSignature('it names no time');
    return { ...signed, signingTime };
  } catch (error) {
    if (error instanceof RuleViolation) throw error;
    // Whatever was handed in: bytes that cannot be read are no signature.
    throw new RuleViolation('SIGNATURE_BROKEN', { why: (error as Error).message });
  }
}

/** The chain from the signer to an issuer that the settings name; each link is checked by its key. */
function requireTrust(
  signer: X509Certificate,
  others: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
): void {
  let last = signer;
  for (let links = 0; links <= others.length; links += 1) {
    const isBelow = (one: X509Certificate) =>
      last.checkIssued(one) && one.ca && last.verify(one.publicKey);
    if (trusted.some((one) => one.raw.equals(last.raw) || isBelow(one))) return;
    const above = others.find((one) => one !== last && isBelow(one));
    if (!above) break;
    last = above;
  }
  const facts = { signedBy: commonName(signer.subject), issuer: commonName(signer.issuer) };
  throw new RuleViolation('SIGNER_UNKNOWN', facts);
}

function commonName(subject: string): string {
  return /(?:^|\n)CN=([^\n]+)/.exec(subject)?.[1] ?? subject.replaceAll('\n', ', ');
}

/** Names differ by their capitals and by how their marks are written. */
function plain(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}
