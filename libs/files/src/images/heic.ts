import { FileRefused } from '../file-refused';
import type { PictureSize } from './picture-size';

/**
 * The largest size that a property of the file names: the pictures of a phone are made of tiles, and the whole is larger
 * than each. What the file tells beside its pixels stays in it; whoever asks for it is told so.
 */
export function heicSize(bytes: Buffer): PictureSize {
  let size: PictureSize | undefined;
  const head = bytes.subarray(0, 256 * 1_024);
  for (let at = head.indexOf('ispe'); at >= 0; at = head.indexOf('ispe', at + 4)) {
    if (at + 16 > head.length) break;
    const found = { width: head.readUInt32BE(at + 8), height: head.readUInt32BE(at + 12) };
    if (!size || found.width * found.height > size.width * size.height) size = found;
  }
  if (!size) throw new FileRefused('FILE_DAMAGED', { type: 'heic' });
  return size;
}
