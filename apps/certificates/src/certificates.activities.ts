import { Inject, Injectable } from '@nestjs/common';
import type {
  Answer,
  CertificateRef,
  CertificateRequest,
  CoveringLetter,
  LetterRequest,
  WrittenPaper,
} from '@ocop/casework';
import type { CertificateActivities } from '@ocop/contracts';
import { POOL, type Settings, SETTINGS } from '@ocop/platform';
import { transmittal } from '@ocop/papers';
import { MatterStore, refusable } from '@ocop/records';
import type { Pool } from 'pg';
import { CertificateBook, type EnteredCertificate } from './certificate-book';
import { DocumentStore } from './document-store';
import { certificatePaper, SPECIMEN } from './papers';
import { Typesetter } from '@ocop/typeset';

/** Issues certificates and writes the letters that go with dossiers. */
@Injectable()
export class CertificatesService implements CertificateActivities {
  private readonly matter: MatterStore;

  constructor(
    @Inject(CertificateBook) private readonly book: CertificateBook,
    @Inject(DocumentStore) private readonly documents: DocumentStore,
    @Inject(Typesetter) private readonly typesetter: Typesetter,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(POOL) pool: Pool,
  ) {
    this.matter = new MatterStore(pool);
  }

  /** The number first, in one transaction with its row; then the paper, set from the committed row. */
  issueCertificate(request: CertificateRequest): Promise<Answer<'issue-certificate'>> {
    return refusable(() => this.issue(request));
  }

  writeLetter(request: LetterRequest): Promise<Answer<'write-letter'>> {
    return refusable(() => this.write(request));
  }

  private async issue(request: CertificateRequest): Promise<CertificateRef> {
    const entered = await this.book.enter(request);
    const fingerprint = await this.documents.keep(`certificate/${entered.id}`, 'certificate', () =>
      this.typesetter.pdf('certificate', certificatePaper(entered, this.printed())),
    );
    await this.book.noteFile(entered.id, fingerprint);
    return issued(entered, fingerprint);
  }

  private printed() {
    const { PUBLIC_URL: publicUrl, OCOP_CLOCK } = this.settings;
    return { publicUrl, specimen: OCOP_CLOCK === 'sandbox' };
  }

  private async write({ round, letter: { sha256: named } }: LetterRequest): Promise<WrittenPaper> {
    const content = (await this.matter.lend([named])).get(named) as CoveringLetter;
    const document = `letter/${round}`;
    const sha256 = await this.documents.keep(document, 'letter', () =>
      this.typesetter.pdf('paper', {
        ...transmittal(content),
        ...(this.printed().specimen ? { specimen: SPECIMEN } : {}),
      }),
    );
    return { document, sha256 };
  }
}

/** What the case hears of its certificate. */
function issued(entered: EnteredCertificate, sha256: string): CertificateRef {
  const { id, number, code, scope, content_hash: contentHash, request } = entered;
  const { validFrom, validUntil, decision, supersedes } = request;
  return {
    ...{ id, number, sha256, validFrom, validUntil, decision: decision.number },
    ...(contentHash ? { contentHash } : {}),
    ...(code ? { code } : {}),
    ...(scope ? { scope } : {}),
    ...(supersedes ? { supersedes } : {}),
  };
}
