import type { CertificateRequest } from '@ocop/casework';
import { capacityOf as capacityAt } from '@ocop/papers';

/** As what whoever signs does so, as on every paper of the authority. */
export function capacityOf({ authority }: CertificateRequest): string {
  return capacityAt(authority);
}

/** Who is to sign: whom the plan names, or the authority itself. */
export function signatoryOf({ authority: { name, signer } }: CertificateRequest) {
  return { authority: name, ...(signer ? { signer: signer.name } : {}) };
}
