import { Inject, Injectable } from '@nestjs/common';
import { publishedKey } from '@ocop/platform';
import type { PublicKey } from '@ocop/proofs';
import { CertificateProofs } from '@ocop/records';
import { KeptAwhile } from './kept-awhile';

const HALF_A_MINUTE = 30_000;

/** The public keys of certificates, those that sign no more among them: what was printed stays to be checked. */
@Injectable()
export class Jwks {
  private readonly kept = new KeptAwhile<PublicKey[]>(HALF_A_MINUTE, 1);

  constructor(@Inject(CertificateProofs) private readonly proofs: CertificateProofs) {}

  keys(): Promise<PublicKey[]> {
    return this.kept.of('', async () => (await this.proofs.keys()).map(publishedKey));
  }
}
