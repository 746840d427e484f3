import { PDF } from '@libpdf/core';
import type { X509Certificate } from 'node:crypto';
import type { Instant } from '@ocop/calendar';
import { RuleViolation } from '@ocop/ground';
import { type Signed, signedOver } from './cms';
import { coversWords } from './covered-words';
import { BrokenSignature } from './der';
import { signatureAdded } from './pdf-signature';
import { hasSameFace } from './same-face';
import { namesSignatory, type Signatory } from './signer-named';

/** What a signed file has to be. */
export interface Expected {
  /** The file as it went out. */
  readonly draft: Uint8Array;
  /** Who may vouch for signers: certificates of issuers. */
  readonly trusted: readonly X509Certificate[];
  /** Whose name stands in the signer's certificate. */
  readonly signatory: Signatory;
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
 *   SIGNER_UNKNOWN, SIGNER_OTHER, SIGNER_EXPIRED, SIGNED_TOO_EARLY, SIGNED_FACE_DIFFERS when more than a signature was added,
 *   SIGNATURE_COVERS_WORDS when it is seen upon words
 */
export async function signatureOf(
  returned: Uint8Array,
  expected: Expected,
): Promise<FoundSignature> {
  const { draft, trusted, signatory, notBefore } = expected;
  const isOurs = Buffer.from(returned.subarray(0, draft.length)).equals(draft);
  if (!isOurs) throw new RuleViolation('SIGNED_FILE_DIFFERS', { bytes: draft.length });
  const { signer, others, signingTime } = signedPart(returned, draft.length);
  requireTrust(signer, others, trusted);
  const signedBy = commonName(signer.subject);
  if (!namesSignatory(signer.subject, signatory))
    throw new RuleViolation('SIGNER_OTHER', { signedBy, expected: expectedNames(signatory) });
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
  const { ours, theirs, isSame } = await compared(draft, returned);
  if (!isSame) throw new RuleViolation('SIGNED_FACE_DIFFERS', { signedBy });
  if (coversWords(ours, theirs)) throw new RuleViolation('SIGNATURE_COVERS_WORDS', { signedBy });
  return { signedBy, issuer: commonName(signer.issuer), signedAt };
}

async function compared(draft: Uint8Array, returned: Uint8Array) {
  try {
    const [ours, theirs] = await Promise.all([PDF.load(draft), PDF.load(returned)]);
    return { ours, theirs, isSame: hasSameFace(ours, theirs) };
  } catch (error) {
    // What cannot be opened shows nothing.
    throw new RuleViolation('SIGNATURE_BROKEN', { why: (error as Error).message });
  }
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

function expectedNames({ signer, authority }: Signatory): string[] {
  return signer === undefined ? [authority] : [signer, authority];
}
