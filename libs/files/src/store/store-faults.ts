import { createHash } from 'node:crypto';
import type { FileStore } from './file-store';

/** A file that should lie in the store as it was kept, and does not. */
export interface StoreFault {
  readonly sha256: string;
  readonly fault: 'missing' | 'altered';
}

/** Reads every one of these files and holds its bytes against its name. */
export async function storeFaults(
  store: FileStore,
  hashes: AsyncIterable<string> | Iterable<string>,
): Promise<StoreFault[]> {
  const faults: StoreFault[] = [];
  for await (const sha256 of hashes) {
    const bytes = await store.read(sha256);
    if (!bytes) faults.push({ sha256, fault: 'missing' });
    else if ((await hashOf(bytes)) !== sha256) faults.push({ sha256, fault: 'altered' });
  }
  return faults;
}

async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}
