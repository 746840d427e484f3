import { projectRoot } from '@ocop/platform';
import { asFromPhone, photograph } from '../../../../test/support/photographs';
import { jpeg, png, webp } from '../../../../test/support/sample-files';
import { contentHash } from '../store/file-store';
import { examine } from '../examine';
import { PictureDrawer, requireDrawable } from '..';

const drawer = new PictureDrawer(projectRoot());
const SIZES = [
  { side: 1_000, most: 200_000 },
  { side: 320, most: 12_000 },
];
const taken = (given: Buffer) => examine(given, { mostBytes: 40_000_000, mostPixels: 100_000_000 });
/** What becomes of a file that is handed in and then chosen. */
async function chosen(given: Buffer) {
  const { type, width, height, bytes } = await taken(given);
  const kept = { type, width: width ?? null, height: height ?? null };
  return drawer.draw(bytes, requireDrawable(kept, bytes), SIZES);
}

test('a photograph is drawn for print and for the page: the same bytes on every machine', async () => {
  const [print, page] = await chosen(photograph(1_200, 800));
  expect([print?.width, print?.height, page?.width, page?.height]).toEqual([1_000, 667, 320, 213]);
  expect([print, page].map((one) => contentHash(Buffer.from(one?.bytes ?? [])))).toEqual([
    '460e4a6ee16b28ff1cbfe2bd8e7b59453fbaf31f677166978676c73e40b5b011',
    '1d9c537605552ed38a5c6c45caff2f75e638f314c79dcde428d8738745b9b74d',
  ]);
});

test('however much there is to see, it keeps within its bytes', async () => {
  const [print, page] = await chosen(photograph(1_000, 1_000, { noise: 255 }));
  expect(print?.bytes.length).toBeLessThanOrEqual(200_000);
  expect(page?.bytes.length).toBeLessThanOrEqual(12_000);
});

test('the way up is the camera’s; its name and the place stay behind', async () => {
  const [flat] = await chosen(photograph(600, 400));
  const [print, page] = await chosen(asFromPhone(flat?.bytes ?? new Uint8Array(), 6));
  expect([print?.width, print?.height]).toEqual([400, 600]);
  for (const one of [print, page]) {
    const text = Buffer.from(one?.bytes ?? []).toString('latin1');
    expect(text).not.toMatch(/Exif|GPS|PhoneMaker/);
  }
});

const wide = (width: number, height: number) => png(width, height);
const cmyk = jpeg({ width: 600, height: 600 });
cmyk[cmyk.indexOf(Buffer.from([0xff, 0xc0])) + 9] = 4;
const moving = webp(600, 600);
moving[20] = 0x02;

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n%%EOF\n'), 'PICTURE_TYPE_NOT_TAKEN', { got: 'application/pdf' }],
  ['40 points on a side', wide(40, 40), 'PICTURE_TOO_SMALL', { width: 40, least: 250 }],
  ['20,000 points on a side', wide(20_000, 400), 'PICTURE_TOO_LARGE', { width: 20_000 }],
  ['100 million points', wide(10_000, 10_000), 'PICTURE_TOO_LARGE', { mostPixels: 50_000_000 }],
  ['a strip', wide(2_000, 300), 'PICTURE_TOO_NARROW', { most: 3 }],
  ['colours of a press', cmyk, 'PICTURE_COLOURS', { found: 'JPEG CMYK' }],
  ['16 bits', photograph(300, 300, { deep: true }), 'PICTURE_COLOURS', { found: 'PNG 16 bit' }],
  ['one that moves', moving, 'PICTURE_MOVES', { found: 'WebP' }],
  ['a size that its data do not have', wide(600, 600), 'PICTURE_NOT_DRAWABLE', {}],
  ['a JPEG of a head alone', jpeg({ width: 600, height: 600 }), 'PICTURE_NOT_DRAWABLE', {}],
  ['a WebP of a head alone', webp(600, 600), 'PICTURE_NOT_DRAWABLE', {}],
])('%s is refused when it is chosen', async (_, given, code, facts) => {
  await expect(chosen(given)).rejects.toMatchObject({ code, facts });
});

test('1 × 1 is refused before it is kept', async () => {
  await expect(taken(wide(1, 1))).rejects.toMatchObject({ code: 'IMAGE_TOO_SMALL' });
});
