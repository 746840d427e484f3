import { Inject, Injectable } from '@nestjs/common';
import { type FileStore, FileStoreAway } from '@ocop/files';
import type { Actor } from '@ocop/ground';
import { DATA_SOURCE } from '@ocop/platform';
import { Dossiers, type KeptFile, KeptFiles, ProductsQueries, SignedPapers } from '@ocop/records';
import type { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { productsSeenBy } from '../access/seen';
import { ProblemError } from '../problems/problem';
import { InspectionPhotographs } from './inspection-photographs';
import { Reach } from './reach';
import { FILE_STORE } from './tokens';

/** Files as the asker may have them. */
@Injectable()
export class FileShelf {
  private readonly files: KeptFiles;
  private readonly dossiers: Dossiers;
  private readonly signed: SignedPapers;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(ProductsQueries) private readonly products: ProductsQueries,
    @Inject(Reach) private readonly reach: Reach,
    @Inject(InspectionPhotographs) private readonly photographs: InspectionPhotographs,
  ) {
    this.files = new KeptFiles(source);
    this.dossiers = new Dossiers(source);
    this.signed = new SignedPapers(source);
  }

  /** @throws ProblemError NOT_FOUND, also for what is not the asker's to see */
  async visible(id: string, actor: Actor): Promise<KeptFile> {
    const file = await this.known(id);
    if (file && (await this.mayRead(file, actor))) return file;
    throw new ProblemError('NOT_FOUND', { id });
  }

  /** @throws ProblemError NOT_FOUND */
  async byTicket(id: string): Promise<KeptFile> {
    const file = await this.known(id);
    if (!file) throw new ProblemError('NOT_FOUND', { id });
    return file;
  }

  /** @throws FileStoreAway when the store has lost it: that is no answer to give as if it were none */
  async bytes({ sha256 }: KeptFile): Promise<Readable> {
    const bytes = await this.store.read(sha256);
    if (!bytes) throw new FileStoreAway(`${sha256} is gone`);
    return bytes;
  }

  private async known(id: string): Promise<KeptFile | undefined> {
    return /^[0-9a-f]{32}$/.test(id) ? this.files.one(id) : undefined;
  }

  /** Whoever keeps the wallet, and whoever sees a product in whose dossier it was handed in or with which it lies. */
  private async mayRead(file: KeptFile, actor: Actor): Promise<boolean> {
    if (file.scan === 'infected') return false;
    const asPhotograph = await this.photographs.mayRead(file, actor);
    if (asPhotograph !== undefined) return asPhotograph;
    if (await this.reach.keeps(actor, file.ownerArea)) return true;
    const held = (await this.dossiers.holding(file.id)).filter(({ filed }) => filed);
    const lies = await this.signed.holding(file.id);
    const seen = await this.products.named(productsSeenBy(actor), [
      ...held.map(({ product }) => product),
      ...lies,
    ]);
    return seen.length > 0;
  }
}
