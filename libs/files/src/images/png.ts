import { FileRefused } from '../file-refused';
import type { PictureSize } from './picture-size';

const HEAD = 8;
/** What the picture looks like; texts, times, EXIF and everything private go. */
const OF_THE_PICTURE: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND'],
  ...['tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'cICP', 'bKGD', 'pHYs'],
]);

const damaged = () => new FileRefused('FILE_DAMAGED', { type: 'png' });

/** Width and height as the header says them, and the picture without what it tells beside its pixels. */
export function cleanPng(bytes: Buffer): { size: PictureSize; bytes: Buffer } {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') throw damaged();
  const size = { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  const kept: Buffer[] = [bytes.subarray(0, HEAD)];
  for (let at = HEAD; ;) {
    if (at + 12 > bytes.length) throw damaged();
    const end = at + 12 + bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) throw damaged();
    if (OF_THE_PICTURE.has(kind)) kept.push(bytes.subarray(at, end));
    // Whatever was hung on behind the end is not part of the picture.
    if (kind === 'IEND') return { size, bytes: Buffer.concat(kept) };
    at = end;
  }
}
