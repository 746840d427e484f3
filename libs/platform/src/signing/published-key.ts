import { createPublicKey } from 'node:crypto';

/** A registered key, with what is public of it. */
export interface RegisteredKey {
  readonly id: string;
  /** SPKI in base64. */
  readonly publicKey: string;
  readonly ended?: Date;
}

/** A key of certificates as `/.well-known/jwks.json` has it; `ended` is ours: seconds since 1970. */
export function publishedKey({ id, publicKey, ended }: RegisteredKey) {
  const der = Buffer.from(publicKey, 'base64');
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const { kty = 'OKP', crv = '', x = '' } = key.export({ format: 'jwk' });
  const since = ended ? { ended: Math.floor(ended.getTime() / 1_000) } : {};
  return { kty, crv, x, use: 'sig', alg: 'EdDSA', kid: id, ...since };
}
