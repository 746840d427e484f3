import { Inject, Injectable } from '@nestjs/common';
import { startOfDay } from '@ocop/calendar';
import type {
  CertificateRef,
  CertificateRequest,
  HandSigned,
  PaperSignature,
  SignatureRequest,
  UnsignedCertificate,
} from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { capacityOf } from '@ocop/papers';
import { ClockStore, type Settings, SETTINGS } from '@ocop/platform';
import {
  meansOf,
  requireScan,
  signatoryOf,
  signatureOf,
  signingSettings,
  trustedIn,
} from '@ocop/signing';
import { CertificateBook, type EnteredCertificate } from './certificate-book';
import { DocumentStore } from './document-store';
import { OwnForm } from './own-form';
import { certificatePaper } from './papers';
import { PrintedPictures } from './printed-pictures';
import { provable, ProofMaker } from './proofs/proof-maker';

/** Gets certificates signed: here by a key, or by somebody outside who brings the file back. */
@Injectable()
export class SigningDesk {
  private readonly means;

  constructor(
    @Inject(CertificateBook) private readonly book: CertificateBook,
    @Inject(DocumentStore) private readonly documents: DocumentStore,
    @Inject(OwnForm) private readonly form: OwnForm,
    @Inject(ProofMaker) private readonly proofs: ProofMaker,
    @Inject(PrintedPictures) private readonly pictures: PrintedPictures,
    @Inject(ClockStore) private readonly clock: ClockStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.means = meansOf(signingSettings(settings));
  }

  /**
   * The certificate, with its signature or on its way to it. Whether it can be signed is asked before its number is
   * taken: an outage of signing delays it and leaves no gap.
   */
  async issue(request: CertificateRequest): Promise<CertificateRef | UnsignedCertificate> {
    const readiness = await this.means.readiness(await this.clock.now());
    if (!readiness.ready) throw new Error(`SIGNING_DOWN: ${readiness.why.en}`);
    const entered = await this.book.enter(request);
    if (entered.file_hash) return this.issued(entered, entered.file_hash);
    const address = await this.proofs.addressOf(provable(entered));
    const specimen = this.settings.OCOP_CLOCK === 'sandbox';
    const picture = await this.pictures.printed(entered.request.picture);
    const paper = certificatePaper(entered, { address, specimen, ...(picture ? { picture } : {}) });
    const chosen = await this.form.chosen(entered);
    const set = () => this.form.set(chosen, paper);
    return this.means.sign ? this.signHere(chosen, set) : this.sendOut(chosen, set);
  }

  /** The signed file that somebody brought back. @throws RuleViolation for what is wrong with it */
  async take({ certificate, file, byHand }: SignatureRequest): Promise<CertificateRef> {
    const entered = await this.book.find(certificate);
    const [draft, returned] = await Promise.all([
      this.documents.bytesOf(`certificate-draft/${certificate}`),
      this.documents.handedIn(certificate, file),
    ]);
    const found = byHand
      ? scanned(entered, { draft, returned, byHand })
      : await this.signatureIn(entered, { draft, returned });
    const kept = await this.documents.keep(
      `certificate/${certificate}`,
      'certificate',
      () => returned,
    );
    // Of a signed file and a scan that come together one is the certificate, with its own signer.
    if (kept !== file) throw new RuleViolation('PAPER_DIFFERS', { certificate });
    await this.book.noteFile(certificate, kept);
    const capacity = capacityOf(entered.request.authority);
    const signer = { ...found, capacity };
    const noted = await this.book.noteSigner(certificate, signer, byHand !== undefined);
    return this.issued(noted, kept);
  }

  private async signatureIn(entered: EnteredCertificate, { draft, returned }: Brought) {
    const trusted = await trustedIn(signingSettings(this.settings));
    const signatory = signatoryOf(entered.request.authority);
    const notBefore = entered.issued_at.getTime();
    return signatureOf(returned, { draft, trusted, signatory, notBefore });
  }

  private async signHere(
    entered: EnteredCertificate,
    set: () => Promise<Uint8Array>,
  ): Promise<CertificateRef> {
    const { request, id, number } = entered;
    const { authority, signer: signedBy = authority } = signatoryOf(request.authority);
    const signedAt = await this.clock.now();
    const capacity = capacityOf(request.authority);
    const noted = await this.book.noteSigner(id, { signedBy, capacity, signedAt });
    const at = noted.signed_at?.getTime() ?? signedAt;
    const signing = { reason: `Giấy chứng nhận số ${number}`, place: request.authority.place, at };
    const file = await this.documents.keep(`certificate/${id}`, 'certificate', async () => {
      const draft = await set();
      return (await this.means.sign?.(draft, signing)) ?? draft;
    });
    await this.book.noteFile(id, file);
    return this.issued(await this.book.find(id), file);
  }

  private async sendOut(
    { id, number }: EnteredCertificate,
    set: () => Promise<Uint8Array>,
  ): Promise<UnsignedCertificate> {
    const sha256 = await this.documents.keep(`certificate-draft/${id}`, 'certificate-draft', set);
    await this.book.noteDraft(id, sha256);
    return { unsigned: { id, number, sha256 } };
  }

  /** What the case hears of its certificate. */
  private issued(entered: EnteredCertificate, sha256: string): CertificateRef {
    const { id, number, code, scope, content_hash: contentHash, request } = entered;
    const { template_hash: template } = entered;
    const { validFrom, validUntil, decision, supersedes, picture } = request;
    const signature = signatureNoted(entered, this.means.kind);
    return {
      ...{ id, number, sha256, validFrom, validUntil, decision: decision.number },
      ...(contentHash ? { contentHash } : {}),
      ...(code ? { code } : {}),
      ...(scope ? { scope } : {}),
      ...(signature ? { signature } : {}),
      ...(supersedes ? { supersedes } : {}),
      ...(picture ? { picture } : {}),
      ...(template ? { template } : {}),
    };
  }
}

/** What went out, and what came back. */
interface Brought {
  readonly draft: Uint8Array;
  readonly returned: Uint8Array;
}

/** The scan says nothing that a program reads: who signed and when is what was told. */
function scanned(
  { request }: EnteredCertificate,
  { draft, returned, byHand }: Brought & { readonly byHand: HandSigned },
) {
  const { signedBy, signedOn } = byHand;
  requireScan(returned, { draft, signatory: signatoryOf(request.authority), signedBy });
  return { signedBy, signedAt: startOfDay(signedOn) };
}

/** Certificates of earlier releases have none. */
function signatureNoted(
  entered: EnteredCertificate,
  kind: PaperSignature['means'],
): PaperSignature | undefined {
  const { signed_by: signedBy, signer_capacity: capacity, signed_at: signedAt } = entered;
  if (!signedBy || !capacity || !signedAt) return undefined;
  const means = entered.signed_by_hand ? 'by-hand' : kind;
  return { signedBy, capacity, signedAt: signedAt.getTime(), means };
}
