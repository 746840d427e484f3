import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '@ocop/calendar';
import { type Settings, SETTINGS, type Signer, signerOf } from '@ocop/platform';
import { certificateAddress, makeToken, scopeClaim } from '@ocop/proofs';
import { canonicalJson } from '@ocop/contracts';
import { CertificateProofs, sha256 } from '@ocop/records';
import type { EnteredCertificate } from '../certificate-book';

/** What a certificate's token is made of. */
export interface Provable {
  readonly id: string;
  /** Registration number, or the certificate's where there is none. */
  readonly code: string;
  readonly product: string;
  readonly producer: string;
  readonly issuer: string;
  readonly stars: number;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
  /** SHA-256 of what the certificate says. */
  readonly contentHash: string;
}

/** Signs tokens of certificates, each once: it is printed. */
@Injectable()
export class ProofMaker {
  readonly signer;

  constructor(
    @Inject(CertificateProofs) private readonly proofs: CertificateProofs,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.signer = signerOf(settings, 'gcn');
  }

  /** What the printed code leads to. Without a key it is the page alone, which says how the certificate stands. */
  async addressOf(certificate: Provable): Promise<string> {
    const { PUBLIC_URL } = this.settings;
    return certificateAddress(PUBLIC_URL, certificate.id, await this.tokenOf(certificate));
  }

  async tokenOf(certificate: Provable): Promise<string | undefined> {
    const { id } = certificate;
    const kept = await this.proofs.tokenOf(id);
    if (kept !== undefined || !this.signer) return kept;
    const token = this.made(certificate, await this.proofs.placeOf(id), this.signer);
    return this.proofs.keep(id, this.signer.key, token);
  }

  /**
   * Tokens of many that have none yet, in three questions whatever their number. Answers with those that can have none,
   * such as one whose id is too long for a printed code, and why.
   */
  async makeAll(certificates: readonly Provable[]): Promise<ReadonlyMap<string, string>> {
    const { signer } = this;
    const [tokens, faults] = [new Map<string, string>(), new Map<string, string>()];
    if (!signer || certificates.length === 0) return faults;
    const places = await this.proofs.placesOf(certificates.map(({ id }) => id));
    for (const certificate of certificates) {
      const { id } = certificate;
      const place = places.get(id);
      if (place === undefined) continue;
      try {
        tokens.set(id, this.made(certificate, place, signer));
      } catch (error) {
        faults.set(id, String(error));
      }
    }
    await this.proofs.keepAll(signer.key, tokens);
    return faults;
  }

  private made({ id, contentHash, ...said }: Provable, index: number, signer: Signer): string {
    const claims = { ...said, scope: scopeClaim(contentHash), index };
    return makeToken(claims, { publicUrl: this.settings.PUBLIC_URL, id }, signer);
  }
}

/** What the token of a certificate says, from its row in the book. */
export function provable(entered: EnteredCertificate): Provable {
  const { id, number, code, content_hash, request } = entered;
  const { product, owner, authority, stars, validFrom, validUntil } = request;
  return {
    ...{ id, product, producer: owner, issuer: authority.area, stars, validFrom, validUntil },
    code: code ?? number,
    // Entered before contents had a hash of their own.
    contentHash: content_hash ?? sha256(canonicalJson(request)),
  };
}
