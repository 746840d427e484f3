import { deflateSync } from 'node:zlib';
import { chunk, exif, segment } from './sample-files';

/** Numbers that look like grain, the same every time. */
function grain(seed = 1): () => number {
  let last = seed;
  return () => (last = (last * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A bowl on a table, with as much grain as asked for: what a phone would take, made here and of nobody. */
export function photograph(
  width: number,
  height: number,
  { noise = 12, deep = false } = {},
): Buffer {
  const next = grain();
  const bytes = deep ? 2 : 1;
  const line = 1 + width * 3 * bytes;
  const rows = Buffer.alloc(height * line);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const points = pointOf(x / width, y / height, width / height);
      points.forEach((value, i) => {
        const shade = Math.round(value + (next() - 0.5) * noise);
        rows[y * line + 1 + (x * 3 + i) * bytes] = Math.min(255, Math.max(0, shade));
      });
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8 * bytes, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Exact on every machine, which `Math.hypot` is not. */
const far = (x: number, y: number) => Math.sqrt(x * x + y * y);

/** White noodles in a blue bowl, on a wooden table before a green wall. */
function pointOf(u: number, v: number, wide: number): readonly [number, number, number] {
  const [across, down] = [(u - 0.5) * Math.max(1, wide), (v - 0.62) * Math.max(1, 1 / wide)];
  const noodles = far(across / 0.34, (down + 0.06) / 0.11);
  if (noodles < 1) return [238 - 20 * noodles, 232 - 26 * noodles, 214 - 40 * noodles];
  if (far(across / 0.38, (down + 0.06) / 0.14) < 1) return [210, 222, 236];
  if (down > -0.06 && far(across / 0.38, (down + 0.06) / 0.3) < 1)
    return [40 + 60 * u, 78 + 40 * u, 150 + 30 * u];
  return v > 0.6 ? [150 - 40 * v, 104 - 30 * v, 62 - 10 * v] : [120 + 40 * v, 156 - 20 * u, 110];
}

/** The same JPEG as a phone hands it over: turned, and with its maker and its place. */
export function asFromPhone(jpeg: Uint8Array, orientation: number): Buffer {
  const bytes = Buffer.from(jpeg);
  return Buffer.concat([bytes.subarray(0, 2), segment(0xe1, exif(orientation)), bytes.subarray(2)]);
}
