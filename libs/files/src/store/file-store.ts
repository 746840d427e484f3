import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** Contents by their SHA-256. What is kept never changes and is never taken away; keeping it twice is keeping it once. */
export interface FileStore {
  keep(sha256: string, bytes: Buffer): Promise<void>;
  /** Undefined when it is not there. */
  read(sha256: string): Promise<Readable | undefined>;
  /** How many bytes lie there; undefined when none do. */
  sizeOf(sha256: string): Promise<number | undefined>;
}

/** The store does not answer, or has no room: nothing was kept, and the same may be asked again. */
export class FileStoreAway extends Error {
  constructor(readonly why: string) {
    super(`the file store is away: ${why}`);
    this.name = 'FileStoreAway';
  }
}

export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
