import { type DataSource, In, type Repository } from 'typeorm';
import { type KeptFile, keptFiles, type Scan } from './kept-file';

/** Files by their own ids. Whoever asks has to have been shown to be allowed to know of them. */
export class KeptFiles {
  private readonly files: Repository<KeptFile>;

  constructor(source: DataSource) {
    this.files = source.getRepository(keptFiles);
  }

  /** Keeping the same upload twice is keeping it once. */
  async keep(file: Omit<KeptFile, 'uploadedAt'>): Promise<KeptFile> {
    await this.files.createQueryBuilder().insert().values(file).orIgnore().execute();
    return this.files.findOneByOrFail({ id: file.id });
  }

  async one(id: string): Promise<KeptFile | undefined> {
    return (await this.files.findOneBy({ id })) ?? undefined;
  }

  named(ids: readonly string[]): Promise<KeptFile[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : this.files.findBy({ id: In([...new Set(ids)]) });
  }

  /** The oldest that no scanner has seen yet. */
  toScan(most: number): Promise<KeptFile[]> {
    return this.files.find({
      where: { scan: 'not-scanned' },
      order: { uploadedAt: 'asc' },
      take: most,
    });
  }

  async scanned(id: string, scan: Scan): Promise<void> {
    await this.files.update({ id }, { scan, scannedAt: new Date() });
  }
}
