import { strToU8, zipSync } from 'fflate';
import { crc32, deflateSync } from 'node:zlib';

/** Small files as people hand them in, and as somebody would who means harm. */

/** A PDF with what stands openly in it. */
export function pdf({ trailer = '', body = '' } = {}): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj<</Type/Catalog${body}>>endobj\ntrailer<</Root 1 0 R${trailer}>>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  );
}

/** So many empty objects that whoever reads them all is busy for a while. */
export function crowdedPdf(objects: number): Buffer {
  const rows = Array.from({ length: objects }, (_, no) => `${no + 1} 0 obj<<>>endobj\n`);
  return Buffer.from(`%PDF-1.7\n${rows.join('')}trailer<<>>\nstartxref\n9\n%%EOF\n`, 'latin1');
}

export function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, check]);
}

/** Node 20 has it from 20.15 on; types of that line do not know it yet. */
const crcOf = crc32 as (data: Buffer) => number;

/** A PNG whose header claims a size; its data are a grey picture of 40 × 40. */
export function png(width = 40, height = 40, ...more: readonly [string, string][]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(40 * 41);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...more.map(([kind, text]) => chunk(kind, Buffer.from(text))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** EXIF as a phone writes it: which way is up, who made it, and where. */
export function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  const place = Buffer.from('GPS 16.4637N 107.5909E PhoneMaker', 'latin1');
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, place]);
}

/** The frame of a JPEG of a phone; `behind` is hung on after its end. */
export function jpeg({ width = 640, height = 480, orientation = 6, behind = '' } = {}): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif(orientation)),
    segment(0xfe, Buffer.from('made by <script>alert(1)</script>')),
    segment(0xdb, Buffer.alloc(65)),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(behind),
  ]);
}

/** A WebP of the extended kind, with a place in its EXIF. */
export function webp(width = 640, height = 480): Buffer {
  const extended = Buffer.alloc(10);
  extended[0] = 0x08;
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  const riff = (kind: string, data: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(data.length);
    const odd = Buffer.alloc(data.length % 2);
    return Buffer.concat([Buffer.from(kind, 'latin1'), length, data, odd]);
  };
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    riff('VP8X', extended),
    riff('VP8 ', Buffer.alloc(20)),
    riff('EXIF', Buffer.from('GPS 16.4637N')),
  ]);
  return riff('RIFF', body);
}

/** A document of an office, as its contents name it. */
export function office(kind: 'xlsx' | 'docx' | 'xlsm'): Buffer {
  const main = {
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  }[kind];
  const types = `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${main}"/></Types>`;
  return Buffer.from(
    zipSync({ '[Content_Types].xml': strToU8(types), 'main.xml': strToU8('<x/>') }),
  );
}

export const HTML = Buffer.from('<!doctype html><script>alert(document.cookie)</script>');
export const SVG = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
);
