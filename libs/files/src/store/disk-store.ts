import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type FileStore, FileStoreAway } from './file-store';

/** A draft older than this belongs to a process that is gone. */
const STALE_MS = 3_600_000;

/**
 * Files in a folder, `ab/cd/abcd…`. One is written beside its place, forced to the disk and then renamed: after a kill
 * or a power cut it is there whole or not at all.
 */
export class DiskStore implements FileStore {
  private readonly drafts: string;

  constructor(private readonly folder: string) {
    this.drafts = join(folder, 'drafts');
  }

  async keep(sha256: string, bytes: Buffer): Promise<void> {
    const place = this.placeOf(sha256);
    if ((await this.sizeOf(sha256)) === bytes.length) return;
    try {
      const draft = await this.draftOf(bytes);
      await mkdir(dirname(place), { recursive: true });
      await rename(draft, place);
      await syncFolder(dirname(place));
    } catch (error) {
      throw new FileStoreAway((error as NodeJS.ErrnoException).code ?? String(error));
    }
  }

  async read(sha256: string): Promise<Readable | undefined> {
    const size = await this.sizeOf(sha256);
    return size === undefined ? undefined : createReadStream(this.placeOf(sha256));
  }

  async sizeOf(sha256: string): Promise<number | undefined> {
    try {
      return (await stat(this.placeOf(sha256))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Throws away what a killed process had begun to write. */
  async sweep(now = Date.now()): Promise<number> {
    const names = await readdir(this.drafts).catch(() => []);
    let swept = 0;
    for (const name of names) {
      const draft = join(this.drafts, name);
      const { mtimeMs = now } = (await stat(draft).catch(() => undefined)) ?? {};
      if (now - mtimeMs < STALE_MS) continue;
      await rm(draft, { force: true });
      swept += 1;
    }
    return swept;
  }

  private placeOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError(`${sha256} is no SHA-256`);
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  private async draftOf(bytes: Buffer): Promise<string> {
    await mkdir(this.drafts, { recursive: true });
    const draft = join(this.drafts, randomBytes(12).toString('hex'));
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    } finally {
      await handle.close();
    }
    return draft;
  }
}

/** A new name is on the disk only once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
