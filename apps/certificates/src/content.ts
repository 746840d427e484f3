import type { CertificateRequest, CertificateScope } from '@ocop/casework';
import { canonicalJson } from '@ocop/contracts';
import { sha256 } from '@ocop/records';

/** Exactly what was recognised, and nothing beyond it. */
export function scopeOf({
  product,
  packSizes = [],
  variants = [],
  owner: producer,
  address: place,
}: CertificateRequest): CertificateScope {
  return { product, packSizes, variants, producer, place };
}

interface Content {
  readonly id: string;
  readonly number: string;
  readonly code: string | null;
  readonly scope: CertificateScope;
  readonly request: CertificateRequest;
}

/** The fingerprint of what a certificate says, whatever its file looks like. */
export function contentHashOf({ id, number, code, scope, request }: Content): string {
  const { stars, authority, decision, regulation, validFrom, validUntil, supersedes } = request;
  // What has no picture says what it always said.
  const shown = request.picture === undefined ? {} : { picture: request.picture };
  const issuer = { area: authority.area, name: authority.name };
  const said = { id, number, code, scope, stars, issuer, decision, regulation };
  return sha256(
    canonicalJson({ ...said, ...shown, validFrom, validUntil, supersedes: supersedes ?? null }),
  );
}
