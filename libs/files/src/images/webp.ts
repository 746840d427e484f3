import { FileRefused } from '../file-refused';
import type { PictureSize } from './picture-size';

/** Bits of the extended header that promise EXIF and XMP. */
const TELLS = 0x08 | 0x04;

const damaged = () => new FileRefused('FILE_DAMAGED', { type: 'webp' });

interface Chunk {
  readonly kind: string;
  /** Kind, length, contents and the odd byte behind them. */
  readonly bytes: Buffer;
}

/** Width and height as the header says them, and the picture without what it tells beside its pixels. */
export function cleanWebp(bytes: Buffer): { size: PictureSize; bytes: Buffer } {
  const chunks = chunksOf(bytes);
  const [first] = chunks;
  if (!first) throw damaged();
  const body = Buffer.concat(
    chunks
      .filter(({ kind }) => kind !== 'EXIF' && kind !== 'XMP ')
      .map((chunk) => (chunk.kind === 'VP8X' ? withoutPromises(chunk.bytes) : chunk.bytes)),
  );
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return { size: sizeOf(first), bytes: Buffer.concat([head, body]) };
}

function chunksOf(bytes: Buffer): Chunk[] {
  if (bytes.length < 20) throw damaged();
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) throw damaged();
  const chunks: Chunk[] = [];
  for (let at = 12; at + 8 <= end;) {
    const length = bytes.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end) throw damaged();
    chunks.push({ kind: bytes.toString('latin1', at, at + 4), bytes: bytes.subarray(at, next) });
    at = next;
  }
  return chunks;
}

function withoutPromises(header: Buffer): Buffer {
  const changed = Buffer.from(header);
  changed[8] = (changed[8] ?? 0) & ~TELLS;
  return changed;
}

function sizeOf({ kind, bytes }: Chunk): PictureSize {
  const needed = { VP8X: 18, VP8L: 13, 'VP8 ': 18 }[kind];
  if (needed === undefined || bytes.length < needed) throw damaged();
  if (kind === 'VP8X')
    return { width: 1 + bytes.readUIntLE(12, 3), height: 1 + bytes.readUIntLE(15, 3) };
  if (kind === 'VP8 ')
    return { width: bytes.readUInt16LE(14) & 0x3fff, height: bytes.readUInt16LE(16) & 0x3fff };
  const bits = bytes.readUInt32LE(9);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
}
