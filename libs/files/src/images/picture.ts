import { FileRefused } from '../file-refused';
import type { FileType } from '../kinds/file-types';
import { heicSize } from './heic';
import { cleanJpeg } from './jpeg';
import type { PictureSize } from './picture-size';
import { cleanPng } from './png';
import { cleanWebp } from './webp';

/** A picture as it is kept. */
export interface Picture {
  readonly size: PictureSize;
  readonly bytes: Buffer;
  /** What it told of its maker and place is gone. */
  readonly cleaned: boolean;
}

/** Fewer pixels than this on a side show no paper and no product. */
const LEAST_SIDE = 32;

/**
 * Looks at a picture's header, never at its pixels: what unpacks to a gigabyte is refused by what it says of itself.
 * @throws FileRefused FILE_DAMAGED, IMAGE_TOO_LARGE, IMAGE_TOO_SMALL
 */
export function pictureOf(type: FileType, bytes: Buffer, mostPixels: number): Picture | undefined {
  const picture = looked(type, bytes);
  if (!picture) return undefined;
  const { width, height } = picture.size;
  if (width * height > mostPixels)
    throw new FileRefused('IMAGE_TOO_LARGE', { width, height, mostPixels });
  if (Math.min(width, height) < LEAST_SIDE)
    throw new FileRefused('IMAGE_TOO_SMALL', { width, height, least: LEAST_SIDE });
  return picture;
}

function looked(type: FileType, bytes: Buffer): Picture | undefined {
  switch (type) {
    case 'image/jpeg':
      return { ...cleanJpeg(bytes), cleaned: true };
    case 'image/png':
      return { ...cleanPng(bytes), cleaned: true };
    case 'image/webp':
      return { ...cleanWebp(bytes), cleaned: true };
    case 'image/heic':
      return { size: heicSize(bytes), bytes, cleaned: false };
    default:
      return undefined;
  }
}
