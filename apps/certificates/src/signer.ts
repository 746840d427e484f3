import type { CertificateRequest } from '@ocop/casework';
import { chairTitle } from '@ocop/papers';

/**
 * As what whoever signs does so. Recognition is the power of the chair of a people's committee, for five stars of the
 * minister; they sign in their own name, without "TM." (QĐ 26/2026 điều 4, 8; NĐ 30/2020).
 */
export function capacityOf({ authority: { tier, signer } }: CertificateRequest): string {
  return signer?.capacity ?? chairTitle(tier);
}

/** Whose name stands in a signature: the signer's, where the plan names one, or the authority's. */
export function signerNames({ authority: { name, signer } }: CertificateRequest): string[] {
  return signer ? [signer.name, name] : [name];
}
