import { Inject, Injectable } from '@nestjs/common';
import type { DrawnPicture, ProductPicture } from '@ocop/casework';
import {
  type Drawn,
  type FileStore,
  FileStoreAway,
  PictureDrawer,
  requireDrawable,
} from '@ocop/files';
import { DATA_SOURCE } from '@ocop/platform';
import { type KeptFile, KeptFiles, MatterStore, type ProductOverviewRow } from '@ocop/records';
import { buffer } from 'node:stream/consumers';
import type { DataSource } from 'typeorm';
import type { CommandBody } from '../commands/command.schemas';
import { FILE_STORE } from '../files/tokens';
import { ProblemError } from '../problems/problem';

/** For print, 42 mm at 600 points an inch; for the public page, which has 30 kB for everything. */
const PRINT = { side: 1_000, most: 200_000 };
const PAGE = { side: 320, most: 12_000 };

/** Pictures of products: drawn once when they are chosen, and kept beside the log under their hash. */
@Injectable()
export class PictureDesk {
  private readonly files: KeptFiles;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(MatterStore) private readonly matter: MatterStore,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(PictureDrawer) private readonly drawer: PictureDrawer,
  ) {
    this.files = new KeptFiles(source);
  }

  /**
   * A choice with the picture as it will be printed.
   * @throws ProblemError PICTURE_FILE_UNKNOWN; FileRefused for what cannot be drawn; FileStoreAway
   */
  async withPicture(
    product: ProductOverviewRow,
    command: CommandBody,
    mayDo: readonly string[],
  ): Promise<CommandBody> {
    // Whoever may not choose is refused by the case, and has us draw nothing.
    if (command.type !== 'ChoosePicture' || !mayDo.includes(command.type)) return command;
    const file = await this.fileOf(product, command['file'] as string);
    const stored = await this.store.read(file.sha256);
    if (!stored) throw new FileStoreAway(`${file.sha256} is gone`);
    const bytes = await buffer(stored);
    const [print, page] = await this.drawer.draw(bytes, requireDrawable(file, bytes), [
      PRINT,
      PAGE,
    ]);
    if (!print || !page) throw new RangeError(`${file.id} was drawn in too few sizes`);
    const picture: ProductPicture = { of: file.sha256, print: inText(print), page: inText(page) };
    return { ...command, picture: await this.matter.keep(picture) };
  }

  /** As it will be printed. @throws ProblemError NOT_FOUND while none has been chosen */
  async printed({ id, picture }: ProductOverviewRow): Promise<Buffer> {
    if (picture === null) throw new ProblemError('NOT_FOUND', { id });
    const kept = (await this.matter.lend([picture])).get(picture) as ProductPicture;
    return Buffer.from(kept.print.jpeg, 'base64');
  }

  /** Of the producer's wallet: nobody prints another's file by its id. */
  private async fileOf({ producerArea }: ProductOverviewRow, id: string): Promise<KeptFile> {
    const file = await this.files.one(id);
    if (file?.ownerArea === producerArea && file.scan !== 'infected') return file;
    throw new ProblemError('PICTURE_FILE_UNKNOWN', { file: id });
  }
}

function inText({ bytes, width, height }: Drawn): DrawnPicture {
  return { jpeg: Buffer.from(bytes).toString('base64'), width, height };
}
