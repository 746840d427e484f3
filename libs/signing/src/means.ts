import type { Instant } from '@ocop/calendar';

/** By what papers are signed. */
export type MeansKind = 'demonstration' | 'pkcs12' | 'external' | 'by-hand';

/** Whether papers can be signed now, and if not, why: told to whoever looks after the system. */
export type Readiness =
  | { readonly ready: true; readonly signer?: string; readonly until?: Instant }
  | { readonly ready: false; readonly why: { readonly vi: string; readonly en: string } };

/** What stands in a signature beside the signer. */
export interface Signing {
  readonly reason: string;
  readonly place: string;
  readonly at: Instant;
}

/** A way to get a paper signed: here, or by somebody who takes it away and brings it back. */
export interface SigningMeans {
  readonly kind: MeansKind;
  readiness(at: Instant): Promise<Readiness>;
  /** The file with its signature behind it; only where signing happens here. */
  sign?(pdf: Uint8Array, signing: Signing): Promise<Uint8Array>;
}

/** What the settings say of signing. */
export interface SigningSettings {
  readonly kind: MeansKind;
  /** The key: of the demonstration (made where it is missing), or a PKCS#12 file. */
  readonly file: string;
  readonly passwordFile?: string;
  /** Certificates of the issuers whose signers are taken, as PEM. */
  readonly trustedFile?: string;
  /** Address of an authority of time-stamps (RFC 3161). */
  readonly timestamps?: string;
}
