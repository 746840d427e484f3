import { Inject, Injectable } from '@nestjs/common';
import {
  displayName,
  type ExaminedFile,
  examine,
  FileRefused,
  type FileStore,
  type ScanAnswer,
  scanWithClamd,
} from '@ocop/files';
import { DATA_SOURCE, SETTINGS, type Settings } from '@ocop/platform';
import { type KeptFile, KeptFiles } from '@ocop/records';
import { buffer } from 'node:stream/consumers';
import type { DataSource } from 'typeorm';
import { FILE_STORE } from './tokens';

const AT_A_TIME = 200;

/** Whose a finished upload is, and what it is called. */
export interface Handed {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly by: string;
  readonly as: string;
}

/** Takes in what was handed in: looked at, scanned, kept, and only then known. */
@Injectable()
export class Intake {
  readonly files: KeptFiles;

  constructor(
    @Inject(DATA_SOURCE) source: DataSource,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.files = new KeptFiles(source);
  }

  /** @throws FileRefused, FileStoreAway */
  async take(given: Buffer, { id, name, owner, by, as }: Handed): Promise<KeptFile> {
    const { bytes, scan, ...found } = await this.look(given);
    await this.store.keep(found.sha256, bytes);
    return this.files.keep({
      id,
      ...found,
      bytes: bytes.length,
      name: displayName(name),
      width: found.width ?? null,
      height: found.height ?? null,
      scan: scan.state === 'clean' ? 'clean' : 'not-scanned',
      scannedAt: scan.state === 'clean' ? new Date() : null,
      ownerArea: owner,
      uploadedBy: by,
      uploadedAs: as,
    });
  }

  /** What may be kept of what was handed in. @throws FileRefused */
  async look(given: Buffer): Promise<ExaminedFile & { readonly scan: ScanAnswer }> {
    const { FILES_MAX_BYTES: mostBytes, FILES_MAX_PIXELS: mostPixels } = this.settings;
    const found = await examine(given, { mostBytes, mostPixels });
    return { ...found, scan: await this.scan(given) };
  }

  /** Files that came while no scanner answered are scanned when one does; an infected one is shown to nobody. */
  async scanLeft(): Promise<void> {
    const { CLAMD } = this.settings;
    if (!CLAMD) return;
    for (const file of await this.files.toScan(AT_A_TIME)) {
      const bytes = await this.store.read(file.sha256);
      if (!bytes) continue;
      const { state } = await scanWithClamd(CLAMD, await buffer(bytes));
      // It is away still, or takes no file of this size.
      if (state !== 'not-scanned') await this.files.scanned(file.id, state);
    }
  }

  /** What was handed in is scanned, not what is kept of it: a cleaned picture would hide what came with it. */
  private async scan(given: Buffer): Promise<ScanAnswer> {
    const { CLAMD } = this.settings;
    if (!CLAMD) return { state: 'not-scanned', why: 'no scanner is configured' };
    const answer = await scanWithClamd(CLAMD, given);
    if (answer.state === 'infected')
      throw new FileRefused('FILE_INFECTED', { found: answer.found });
    return answer;
  }
}
