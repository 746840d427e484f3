import type { DataSource } from 'typeorm';
import { type SignedPaper, signedPapers } from './signed-paper';

/** Scans of what communes signed. Whoever asks has to have been shown to be allowed to know of the product. */
export class SignedPapers {
  constructor(private readonly source: DataSource) {}

  /** Those of a product, the latest of each paper first. */
  of(product: string): Promise<SignedPaper[]> {
    return this.papers.find({ where: { product }, order: { paper: 'asc', version: 'desc' } });
  }

  /** Products with whose dossiers a file lies as such a scan. */
  async holding(file: string): Promise<string[]> {
    const found = await this.papers.find({ where: { file } });
    return [...new Set(found.map(({ product }) => product))];
  }

  /** The next version; of two at once each has one of its own. */
  async add(scan: Omit<SignedPaper, 'version' | 'handedInAt'>): Promise<void> {
    const { product, paper, file, handedInBy, handedInAs } = scan;
    await this.source.transaction(async (writing) => {
      const name = `signed ${product} ${paper}`;
      await writing.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
      await writing.query(
        `insert into signed_commune_papers (product, paper, version, file, handed_in_by, handed_in_as)
         select $1, $2, coalesce(max(version), 0) + 1, $3, $4, $5 from signed_commune_papers
         where product = $1 and paper = $2`,
        [product, paper, file, handedInBy, handedInAs],
      );
    });
  }

  private get papers() {
    return this.source.getRepository(signedPapers);
  }
}
