import { streamName } from '@ocop/casework';
import type { DataSource } from 'typeorm';
import { type Dossier, type DossierPaper, dossierPapers, dossiers } from './dossier';

export interface DossierVersion extends Dossier {
  readonly papers: readonly DossierPaper[];
  /** When it was handed in as it stands, by the log; absent while it is only chosen. */
  readonly filedAt?: Date;
}

/** A product in whose dossier something stands. */
export interface Holding {
  readonly product: string;
  /** The dossier was handed in with it. */
  readonly filed: boolean;
}

const FILINGS = `'DossierFiled', 'DossierCompleted'`;

/** What stands in the dossiers of products. Whoever asks has to have been shown to be allowed to know of the product. */
export class Dossiers {
  constructor(private readonly source: DataSource) {}

  /** All versions of a product's dossier, the latest first. */
  async versions(product: string): Promise<DossierVersion[]> {
    const [heads, papers, filings] = await Promise.all([
      this.source.getRepository(dossiers).find({ where: { product }, order: { version: 'desc' } }),
      this.source.getRepository(dossierPapers).find({ where: { product }, order: { no: 'asc' } }),
      this.filings(product),
    ]);
    return heads.map((head) => {
      const filedAt = filings.get(head.sha256);
      const own = papers.filter(({ version }) => version === head.version);
      return { ...head, papers: own, ...(filedAt ? { filedAt } : {}) };
    });
  }

  async latest(product: string): Promise<Dossier | undefined> {
    const [head] = await this.source
      .getRepository(dossiers)
      .find({ where: { product }, order: { version: 'desc' }, take: 1 });
    return head;
  }

  /** False when somebody else has chosen this version already; nothing is written then. */
  async choose(head: Omit<Dossier, 'chosenAt'>, papers: readonly DossierPaper[]): Promise<boolean> {
    return this.source.transaction(async (writing) => {
      const written = await writing
        .createQueryBuilder()
        .insert()
        .into(dossiers)
        .values(head)
        .orIgnore()
        .returning('product')
        .execute();
      if ((written.raw as unknown[]).length === 0) return false;
      if (papers.length > 0) await writing.insert(dossierPapers, [...papers]);
      return true;
    });
  }

  /** The products in whose dossiers the file stands, or stood. */
  holding(file: string): Promise<Holding[]> {
    return this.source.query<Holding[]>(
      `select d.product, bool_or(exists (
          select from events e where e.stream = 'product-cycle/' || d.product
            and e.type in (${FILINGS}) and e.data->'list'->>'sha256' = d.sha256)) as filed
       from papers p
       join dossier_papers dp on dp.paper = p.id and dp.paper_version = p.version
       join dossiers d on d.product = dp.product and d.version = dp.version
       where p.files @> array[$1::text] group by d.product`,
      [file],
    );
  }

  private async filings(product: string): Promise<Map<string, Date>> {
    const rows = await this.source.query<{ sha256: string; at: Date }[]>(
      `select data->'list'->>'sha256' as sha256, min(occurred_at) as at from events
       where stream = $1 and type in (${FILINGS}) and data ? 'list' group by 1`,
      [streamName({ type: 'product-cycle', id: product })],
    );
    return new Map(rows.map(({ sha256, at }) => [sha256, at]));
  }
}
