import { PDF } from '@libpdf/core';

/** Several files as one, for a printer: what it shows is what they show, but their signatures do not come along. */
export async function bound(files: readonly Uint8Array[]): Promise<Uint8Array> {
  const all = await PDF.merge([...files]);
  return all.save();
}
