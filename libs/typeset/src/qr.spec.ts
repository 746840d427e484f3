import { readFileSync } from 'node:fs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { qrPng, qrSvg } from './qr';

const ADDRESS =
  `https://ocop.thuathienhue.gov.vn/c/k7m2q9x4w1c8v5b3n6z0d2f4h8#${'eyJhbGciOiJ'.repeat(27)}`.slice(
    0,
    350,
  );

// The first look compiles the reader.
jest.setTimeout(60_000);
beforeAll(() =>
  prepareZXingModule({
    overrides: {
      wasmBinary: readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm')).buffer,
    },
    fireImmediately: true,
  }),
);

const textIn = async (picture: Parameters<typeof readBarcodes>[0]) =>
  (await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true }))[0]?.text;

test('350 bytes are read back by another implementation', async () => {
  expect(ADDRESS).toHaveLength(350);
  expect(await textIn(await qrPng(ADDRESS))).toBe(ADDRESS);
});

/** The code as a camera sees it: so many dots wide, out of focus, grey on grey, with noise. */
function photographed(svg: string, width: number, blur: number) {
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const dark = new Uint8Array(side * side);
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h/g))
    dark.fill(1, Number(y) * side + Number(x), Number(y) * side + Number(x) + Number(run));
  const sharp = Float64Array.from({ length: width * width }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)].map((at) => Math.floor((at * side) / width));
    return dark[(y ?? 0) * side + (x ?? 0)] ? 60 : 205;
  });
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let i = 0; i < width * width; i++) {
    let [sum, n] = [0, 0];
    for (let dy = -blur; dy <= blur; dy++)
      for (let dx = -blur; dx <= blur; dx++) {
        const [x, y] = [(i % width) + dx, Math.floor(i / width) + dy];
        if (x < 0 || y < 0 || x >= width || y >= width) continue;
        [sum, n] = [sum + (sharp[y * width + x] ?? 0), n + 1];
      }
    data.fill(sum / n + ((i * 7_919) % 25) - 12, i * 4, i * 4 + 3);
  }
  return { data, width, height: width, colorSpace: 'srgb' as const };
}

test.each([
  ['a sharp photograph', 700, 1],
  ['one out of focus, at another scale', 517, 2],
  ['a small one', 331, 1],
])('printed at 30 mm and photographed: %s', async (_name, width, blur) => {
  const picture = photographed(qrSvg(ADDRESS), width, blur) as never;
  expect(await textIn(picture)).toBe(ADDRESS);
});
