import { PDF, type Signer } from '@libpdf/core';
import type { Signing } from '../means';
import { TimeStamps } from './time-stamps';

/** Room for signature and chain; with a time-stamp its own chain comes along. */
const ROOM = { plain: 8_192, stamped: 24_576 };

/** The file with a PAdES signature behind its bytes: B-B, or B-T where somebody vouches for the time. */
export async function signPdf(
  file: Uint8Array,
  { reason, place, at }: Signing,
  { signer, timestamps }: { readonly signer: Signer; readonly timestamps?: string },
): Promise<Uint8Array> {
  const pdf = await PDF.load(file);
  const level = timestamps
    ? ({ level: 'B-T', timestampAuthority: new TimeStamps(timestamps) } as const)
    : ({ level: 'B-B' } as const);
  const { bytes } = await pdf.sign({
    signer,
    reason,
    location: place,
    signingTime: new Date(at),
    fieldName: 'OCOP',
    estimatedSize: timestamps ? ROOM.stamped : ROOM.plain,
    ...level,
  });
  return bytes;
}
