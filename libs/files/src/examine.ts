import { FileRefused } from './file-refused';
import { pictureOf } from './images/picture';
import type { FileType } from './kinds/file-types';
import { type PdfFlag, pdfFlags } from './kinds/pdf';
import { recognise } from './kinds/recognise';
import { contentHash } from './store/file-store';

export interface ExamineLimits {
  readonly mostBytes: number;
  readonly mostPixels: number;
}

/** What a reader should know of a file before opening it. */
export type FileFlag = PdfFlag | 'metadata-kept';

/** A file that may be kept, as it will be. */
export interface ExaminedFile {
  readonly type: FileType;
  readonly bytes: Buffer;
  /** Of what is kept: the file's name in the store. */
  readonly sha256: string;
  /** Of what was handed in. */
  readonly originalSha256: string;
  readonly originalBytes: number;
  readonly width?: number;
  readonly height?: number;
  readonly flags: readonly FileFlag[];
}

/** Looks at a finished upload before it is kept. @throws FileRefused */
export async function examine(given: Buffer, limits: ExamineLimits): Promise<ExaminedFile> {
  if (given.length === 0) throw new FileRefused('FILE_EMPTY');
  if (given.length > limits.mostBytes)
    throw new FileRefused('FILE_TOO_LARGE', { bytes: given.length, most: limits.mostBytes });
  const type = await recognise(given);
  const picture = pictureOf(type, given, limits.mostPixels);
  const bytes = picture?.bytes ?? given;
  const flags: FileFlag[] = [
    ...(type === 'application/pdf' ? pdfFlags(given) : []),
    ...(picture && !picture.cleaned ? (['metadata-kept'] as const) : []),
  ];
  return {
    type,
    bytes,
    sha256: contentHash(bytes),
    originalSha256: contentHash(given),
    originalBytes: given.length,
    ...picture?.size,
    flags,
  };
}
