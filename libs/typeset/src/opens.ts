import { PDF } from '@libpdf/core';

/** Whether a PDF opens without a password and has a page, so that it can be shown and printed. */
export async function opens(file: Uint8Array): Promise<boolean> {
  try {
    const pdf = await PDF.load(file);
    return !pdf.isEncrypted && pdf.getPageCount() > 0;
  } catch {
    return false;
  }
}
