import type { DataSource, Repository } from 'typeorm';
import { type WalletPaper, walletPapers } from './paper';

/** The papers of producers in all their versions. Whoever asks has to have been shown to be allowed to know of them. */
export class WalletPapers {
  private readonly papers: Repository<WalletPaper>;

  constructor(source: DataSource) {
    this.papers = source.getRepository(walletPapers);
  }

  /** The wallet as it stands: each paper in its latest version. */
  ofOwner(ownerArea: string): Promise<WalletPaper[]> {
    return this.papers
      .createQueryBuilder('p')
      .distinctOn(['p.id'])
      .where('p.owner_area = :ownerArea', { ownerArea })
      .orderBy('p.id')
      .addOrderBy('p.version', 'DESC')
      .getMany();
  }

  /** All versions of a paper, the latest first. */
  versions(id: string): Promise<WalletPaper[]> {
    return this.papers.find({ where: { id }, order: { version: 'desc' } });
  }

  /** These versions, each paper as it was then. */
  at(wanted: readonly { readonly id: string; readonly version: number }[]): Promise<WalletPaper[]> {
    if (wanted.length === 0) return Promise.resolve([]);
    return this.papers.findBy(wanted.map(({ id, version }) => ({ id, version })));
  }

  /** Undefined when somebody else has written this version already. */
  async record(paper: Omit<WalletPaper, 'recordedAt'>): Promise<WalletPaper | undefined> {
    const written = await this.papers
      .createQueryBuilder()
      .insert()
      .values(paper)
      .orIgnore()
      .returning('id')
      .execute();
    if ((written.raw as unknown[]).length === 0) return undefined;
    return this.papers.findOneByOrFail({ id: paper.id, version: paper.version });
  }
}
