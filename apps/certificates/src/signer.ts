import type { CertificateRequest } from '@ocop/casework';
import { chairTitle } from '@ocop/papers';

/**
 * As what whoever signs does so. Recognition is the power of the chair of a people's committee, for five stars of the
 * minister; they sign in their own name, without "TM." (QĐ 26/2026 điều 4, 8; NĐ 30/2020).
 */
export function capacityOf({ authority: { tier, signer } }: CertificateRequest): string {
  return signer?.capacity ?? chairTitle(tier);
}

/** Who is to sign: whom the plan names, or the authority itself. */
export function signatoryOf({ authority: { name, signer } }: CertificateRequest) {
  return { authority: name, ...(signer ? { signer: signer.name } : {}) };
}
