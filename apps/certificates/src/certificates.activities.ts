import { Inject, Injectable } from '@nestjs/common';
import type {
  Answer,
  CertificateRequest,
  CoveringLetter,
  LetterRequest,
  SignatureRequest,
  WrittenPaper,
} from '@ocop/casework';
import type { CertificateActivities } from '@ocop/contracts';
import { POOL, type Settings, SETTINGS } from '@ocop/platform';
import { transmittal } from '@ocop/papers';
import { MatterStore, refusable } from '@ocop/records';
import type { Pool } from 'pg';
import { DocumentStore } from './document-store';
import { SPECIMEN } from './papers';
import { SigningDesk } from './signing-desk';
import { Typesetter } from '@ocop/typeset';

/** Issues certificates and writes the letters that go with dossiers. */
@Injectable()
export class CertificatesService implements CertificateActivities {
  private readonly matter: MatterStore;

  constructor(
    @Inject(SigningDesk) private readonly desk: SigningDesk,
    @Inject(DocumentStore) private readonly documents: DocumentStore,
    @Inject(Typesetter) private readonly typesetter: Typesetter,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(POOL) pool: Pool,
  ) {
    this.matter = new MatterStore(pool);
  }

  /** The number first, in one transaction with its row; then the paper, set from the committed row and signed. */
  issueCertificate(request: CertificateRequest): Promise<Answer<'issue-certificate'>> {
    return refusable(() => this.desk.issue(request));
  }

  takeSignature(request: SignatureRequest): Promise<Answer<'take-signature'>> {
    return refusable(() => this.desk.take(request));
  }

  writeLetter(request: LetterRequest): Promise<Answer<'write-letter'>> {
    return refusable(() => this.write(request));
  }

  private async write({ round, letter: { sha256: named } }: LetterRequest): Promise<WrittenPaper> {
    const content = (await this.matter.lend([named])).get(named) as CoveringLetter;
    const document = `letter/${round}`;
    const sha256 = await this.documents.keep(document, 'letter', () =>
      this.typesetter.pdf('paper', {
        ...transmittal(content),
        ...(this.settings.OCOP_CLOCK === 'sandbox' ? { specimen: SPECIMEN } : {}),
      }),
    );
    return { document, sha256 };
  }
}
