const APP1 = 0xe1;
const NAME = 'Exif\0\0';
const TAG = 0x0112;

/** Which way is up, as the camera noted it: 1 to 8, and 1 where nothing is said. */
export function orientationOf({ marker, bytes }: { marker: number; bytes: Buffer }): number {
  if (marker !== APP1 || bytes.toString('latin1', 4, 10) !== NAME) return 1;
  const tiff = bytes.subarray(10);
  if (tiff.length < 14) return 1;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const word = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const directory = long(4);
  if (directory + 2 > tiff.length) return 1;
  for (let no = 0; no < word(directory); no += 1) {
    const entry = directory + 2 + 12 * no;
    if (entry + 12 > tiff.length) return 1;
    if (word(entry) !== TAG) continue;
    const turned = word(entry + 8);
    return turned >= 1 && turned <= 8 ? turned : 1;
  }
  return 1;
}

/** An EXIF segment that says this one thing. */
export function orientationSegment(orientation: number): Buffer {
  const head = Buffer.from([0xff, APP1, 0, 34, ...Buffer.from(NAME, 'latin1')]);
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(TAG, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return Buffer.concat([head, tiff]);
}
