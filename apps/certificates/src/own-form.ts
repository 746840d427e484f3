import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { POOL } from '@ocop/platform';
import {
  builtInTemplate,
  type CertificateFace,
  CertificateTemplates,
  Typesetter,
} from '@ocop/typeset';
import type { Pool } from 'pg';
import { CertificateBook, type EnteredCertificate } from './certificate-book';

/** In which form a certificate is set: the one that its authority has adopted, or the one of the release. */
@Injectable()
export class OwnForm implements OnModuleDestroy {
  private readonly log = new Logger('forms of certificates');
  private readonly templates = new CertificateTemplates();

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CertificateBook) private readonly book: CertificateBook,
    @Inject(Typesetter) private readonly typesetter: Typesetter,
  ) {}

  onModuleDestroy(): void {
    this.templates.close();
  }

  /** Notes which form counts for this certificate: whoever sets it again does so in the same. */
  async chosen(entered: EnteredCertificate): Promise<EnteredCertificate> {
    if (entered.template_hash) return entered;
    const { rows } = await this.pool.query<{ sha256: string }>(
      `select sha256 from certificate_templates where area = $1 and state = 'adopted'`,
      [entered.request.authority.area],
    );
    return this.book.noteTemplate(entered.id, rows[0]?.sha256 ?? builtInTemplate().sha256);
  }

  /**
   * The file. A name that the authority's own form cannot print is printed in the one of the release, and the record says
   * so: a certificate that has its number is not left without a paper.
   */
  async set({ id, number, template_hash }: EnteredCertificate, face: CertificateFace) {
    const source = template_hash && (await this.sourceOf(template_hash));
    if (!source) return this.typesetter.pdf('certificate', face);
    const made = await this.templates.set(source, face);
    if (!('faults' in made)) return made.pdf;
    const faults = [...new Set(made.faults.map(({ kind }) => kind))].join(', ');
    this.log.warn(`certificate ${number} is set in the form of the release: ${faults}`);
    await this.book.noteOtherForm(id, builtInTemplate().sha256, faults);
    return this.typesetter.pdf('certificate', face);
  }

  private async sourceOf(hash: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ source: string }>(
      `select source from certificate_templates where sha256 = $1 and state <> 'draft' limit 1`,
      [hash],
    );
    return rows[0]?.source;
  }
}
