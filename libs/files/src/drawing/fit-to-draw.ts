import { FileRefused } from '../file-refused';
import type { FileType } from '../kinds/file-types';

/** What a picture of a product may be drawn from. */
export type DrawnFrom = Extract<FileType, 'image/jpeg' | 'image/png' | 'image/webp'>;
const DRAWN_FROM: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
] satisfies DrawnFrom[];

/** 42 mm of a certificate at 150 points an inch. */
const LEAST_SIDE = 250;
const MOST_SIDE = 12_000;
/** Unpacked, 200 megabytes. */
const MOST_PIXELS = 50_000_000;
/** A side may be so many times the other: a strip shows nothing in a square. */
const MOST_TIMES = 3;

interface Kept {
  readonly type: string;
  readonly width: number | null;
  readonly height: number | null;
}

/**
 * Whether a kept file can become the picture of a product, by its header: what cannot is refused when it is chosen, and
 * never when the certificate is signed.
 * @throws FileRefused PICTURE_TYPE_NOT_TAKEN, PICTURE_TOO_SMALL, PICTURE_TOO_LARGE, PICTURE_TOO_NARROW, PICTURE_COLOURS,
 * PICTURE_MOVES
 */
export function requireDrawable({ type, width, height }: Kept, bytes: Buffer): DrawnFrom {
  if (!DRAWN_FROM.includes(type)) throw new FileRefused('PICTURE_TYPE_NOT_TAKEN', { got: type });
  const size = { width: width ?? 0, height: height ?? 0 };
  const [short, long] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  if (long > MOST_SIDE || size.width * size.height > MOST_PIXELS)
    throw new FileRefused('PICTURE_TOO_LARGE', {
      ...size,
      most: MOST_SIDE,
      mostPixels: MOST_PIXELS,
    });
  if (short < LEAST_SIDE)
    throw new FileRefused('PICTURE_TOO_SMALL', { ...size, least: LEAST_SIDE });
  if (long > MOST_TIMES * short)
    throw new FileRefused('PICTURE_TOO_NARROW', { ...size, most: MOST_TIMES });
  requirePlain(type as DrawnFrom, bytes);
  return type as DrawnFrom;
}

/** Colours of screens, eight bits each, one picture that stands still. */
function requirePlain(type: DrawnFrom, bytes: Buffer): void {
  switch (type) {
    case 'image/png':
      if (bytes[24] === 16) throw new FileRefused('PICTURE_COLOURS', { found: 'PNG 16 bit' });
      if (bytes.includes('acTL')) throw new FileRefused('PICTURE_MOVES', { found: 'APNG' });
      return;
    case 'image/webp':
      if (bytes.toString('latin1', 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0)
        throw new FileRefused('PICTURE_MOVES', { found: 'WebP' });
      return;
    case 'image/jpeg': {
      const { precision, components } = frameOf(bytes);
      if (components === 4) throw new FileRefused('PICTURE_COLOURS', { found: 'JPEG CMYK' });
      if (precision !== 8)
        throw new FileRefused('PICTURE_COLOURS', { found: `JPEG ${precision} bit` });
    }
  }
}

/** The frame's header: it was walked to when the file was taken in. */
function frameOf(bytes: Buffer): { precision: number; components: number } {
  for (let at = 2; at + 10 <= bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { precision: bytes[at + 4] ?? 0, components: bytes[at + 9] ?? 0 };
  }
  throw new FileRefused('FILE_DAMAGED', { type: 'jpg' });
}
