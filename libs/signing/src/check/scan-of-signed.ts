import { RuleViolation } from '@ocop/ground';
import { isSignatory, type Signatory } from './signer-named';

/** What is told of a paper that was signed by hand, and what it has to be. */
export interface ExpectedScan {
  /** The file as it went out, to be printed. */
  readonly draft: Uint8Array;
  readonly signatory: Signatory;
  /** Who signed it, as whoever hands the scan in says. */
  readonly signedBy: string;
}

/**
 * Holds the scan of a paper that was signed by hand against what went out. Nobody can tell by a program whose hand it was:
 * what can be told is that it is not the file that went out, and that the name is that of whoever is to sign.
 * @throws RuleViolation SCAN_NOT_OF_PAPER, SIGNER_OTHER
 */
export function requireScan(scan: Uint8Array, { draft, signatory, signedBy }: ExpectedScan): void {
  const isOurFile = Buffer.from(scan.subarray(0, draft.length)).equals(draft);
  if (isOurFile) throw new RuleViolation('SCAN_NOT_OF_PAPER', {});
  if (!isSignatory(signedBy, signatory))
    throw new RuleViolation('SIGNER_OTHER', { signedBy, expected: signatory.signer });
}
