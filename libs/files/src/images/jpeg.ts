import { FileRefused } from '../file-refused';
import type { PictureSize } from './picture-size';
import { orientationOf, orientationSegment } from './orientation';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP2 = 0xe2;
const APP14 = 0xee;
const COMMENT = 0xfe;

interface Segment {
  readonly marker: number;
  /** Marker, length and contents; after the start of a scan its compressed data as well. */
  readonly bytes: Buffer;
}

const damaged = () => new FileRefused('FILE_DAMAGED', { type: 'jpg' });

/** Width and height as the frame says them, and the picture without what it tells beside its pixels. */
export function cleanJpeg(bytes: Buffer): { size: PictureSize; bytes: Buffer } {
  const segments = segmentsOf(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker))?.bytes;
  if (!frame || frame.length < 9) throw damaged();
  const size = { height: frame.readUInt16BE(5), width: frame.readUInt16BE(7) };
  // A phone keeps upright by this one entry alone; everything else of EXIF goes.
  const turned = segments.map(orientationOf).find((orientation) => orientation > 1);
  const [start, ...rest] = segments.filter(isOfThePicture);
  const upright = turned === undefined ? [] : [orientationSegment(turned)];
  const kept = [start?.bytes ?? Buffer.alloc(0), ...upright, ...rest.map((one) => one.bytes)];
  return { size, bytes: Buffer.concat(kept) };
}

/** Colours need APP0 (JFIF), the ICC profile and Adobe's APP14; the other APPs are about makers and places. */
function isOfThePicture({ marker, bytes }: Segment): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > 0xef) return true;
  if (marker === APP2) return bytes.toString('latin1', 4, 15) === 'ICC_PROFILE';
  return marker === APP0 || marker === APP14;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Everything up to the end of the image; what was hung on behind it is not part of the picture. */
function segmentsOf(bytes: Buffer): Segment[] {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) throw damaged();
  const segments: Segment[] = [{ marker: SOI, bytes: bytes.subarray(0, 2) }];
  for (let at = 2; ;) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) throw damaged();
    if (marker === EOI) return [...segments, { marker, bytes: bytes.subarray(at, at + 2) }];
    const end = endOfSegment(bytes, at, marker);
    segments.push({ marker, bytes: bytes.subarray(at, end) });
    at = end;
  }
}

function endOfSegment(bytes: Buffer, at: number, marker: number): number {
  if (at + 4 > bytes.length) throw damaged();
  const length = bytes.readUInt16BE(at + 2);
  const end = at + 2 + length;
  if (length < 2 || end > bytes.length) throw damaged();
  return marker === SOS ? endOfScan(bytes, end) : end;
}

/** In compressed data FF is followed by 00 or a restart; any other marker ends the scan. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? -1;
    if (next < 0) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw damaged();
}
