import {
  crowdedPdf,
  HTML,
  jpeg,
  office,
  pdf,
  png,
  SVG,
  webp,
} from '../../../test/support/sample-files';
import { examine } from './examine';

const LIMITS = { mostBytes: 5_000_000, mostPixels: 100_000_000 };
const seen = (bytes: Buffer) => examine(bytes, LIMITS);

describe('a file is what its first bytes say, whatever it is called', () => {
  test.each<[string, Buffer, string]>([
    ['a PDF', pdf(), 'application/pdf'],
    ['a photograph', jpeg(), 'image/jpeg'],
    ['a scan', png(), 'image/png'],
    ['a picture of the web', webp(), 'image/webp'],
    [
      'a workbook',
      office('xlsx'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'a document',
      office('docx'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
  ])('%s is taken', async (_, bytes, type) => {
    expect(await seen(bytes)).toMatchObject({ type });
  });

  test.each<[string, Buffer, string]>([
    ['of 0 bytes', Buffer.alloc(0), 'FILE_EMPTY'],
    ['of HTML that is called .pdf', HTML, 'FILE_TYPE_NOT_TAKEN'],
    ['of SVG with a script', SVG, 'FILE_TYPE_NOT_TAKEN'],
    ['with macros that is called .xlsx', office('xlsm'), 'FILE_TYPE_NOT_TAKEN'],
    ['of a program', Buffer.from('MZ\x90\0'.padEnd(200, '\0'), 'latin1'), 'FILE_TYPE_NOT_TAKEN'],
    ['of text', Buffer.from('Kính gửi Ủy ban nhân dân xã'), 'FILE_TYPE_NOT_TAKEN'],
    [
      'of HTML before a PDF, which some readers forgive',
      Buffer.concat([HTML, pdf()]),
      'FILE_TYPE_NOT_TAKEN',
    ],
    ['over the limit', Buffer.concat([pdf(), Buffer.alloc(5_000_000)]), 'FILE_TOO_LARGE'],
    ['cut off in the middle', pdf().subarray(0, 60), 'FILE_DAMAGED'],
    ['of a photograph that was cut off', jpeg().subarray(0, 120), 'FILE_DAMAGED'],
    ['of a scan that was cut off', png().subarray(0, 60), 'FILE_DAMAGED'],
  ])('%s is refused by name', async (_, bytes, code) => {
    await expect(seen(bytes)).rejects.toMatchObject({ code });
  });
});

describe('a PDF is never opened here', () => {
  test.each<[string, Buffer, string[]]>([
    ['an honest one', pdf(), []],
    ['one behind a word', pdf({ trailer: '/Encrypt 5 0 R' }), ['encrypted']],
    [
      'one with a script',
      pdf({ body: '/OpenAction<</S/JavaScript/JS(app.alert(1))>>' }),
      ['scripted'],
    ],
    ['one with a file in it', pdf({ body: '/Names<</EmbeddedFile 7 0 R>>' }), ['has-attachments']],
    ['one that starts a program', pdf({ body: '/AA<</S/Launch/F(cmd.exe)>>' }), ['scripted']],
    ['one that only speaks of /Encryption', pdf({ body: '/Title(/Encryption of papers)' }), []],
  ])('%s is taken, and told as what it is', async (_, bytes, flags) => {
    expect((await seen(bytes)).flags).toEqual(flags);
  });

  test('a hundred thousand objects cost nothing, since nobody counts them', async () => {
    const bytes = crowdedPdf(100_000);
    const since = performance.now();
    expect(await seen(bytes)).toMatchObject({ type: 'application/pdf', flags: [] });
    expect(performance.now() - since).toBeLessThan(1_000);
  });
});

describe('a picture', () => {
  test.each<[string, Buffer, string]>([
    ['of 30,000 × 30,000', png(30_000, 30_000), 'IMAGE_TOO_LARGE'],
    ['of 30,000 × 30,000', jpeg({ width: 30_000, height: 30_000 }), 'IMAGE_TOO_LARGE'],
    ['of 16,000 × 16,000', webp(16_000, 16_000), 'IMAGE_TOO_LARGE'],
    ['of 1 × 1', png(1, 1), 'IMAGE_TOO_SMALL'],
    ['of 1 × 1', jpeg({ width: 1, height: 1 }), 'IMAGE_TOO_SMALL'],
  ])('%s is refused by its header, before anything is unpacked', async (_, bytes, code) => {
    await expect(seen(bytes)).rejects.toMatchObject({ code });
  });

  test.each<[string, Buffer, number, number]>([
    ['JPEG', jpeg(), 640, 480],
    ['PNG', png(40, 40, ['tEXt', 'Comment GPS 16.4637N'], ['eXIf', 'GPS 16.4637N']), 40, 40],
    ['WebP', webp(), 640, 480],
  ])('a %s does not tell where it was taken; its pixels stay', async (_, bytes, width, height) => {
    expect(bytes.includes('16.4637N')).toBe(true);
    const kept = await seen(bytes);
    expect(kept.bytes.includes('16.4637N')).toBe(false);
    expect(kept).toMatchObject({ width, height, originalBytes: bytes.length });
    expect(kept.sha256).not.toBe(kept.originalSha256);
    // What was cleaned is clean: looked at once more nothing changes, and it is the same picture still.
    const again = await seen(kept.bytes);
    expect(again.bytes).toEqual(kept.bytes);
    expect(again.sha256).toBe(kept.sha256);
  });

  test('of a phone stays upright, and loses its maker, its comment and what hangs behind its end', async () => {
    const kept = await seen(
      jpeg({ orientation: 6, behind: '<script>alert(1)</script>PK\x03\x04' }),
    );
    const text = kept.bytes.toString('latin1');
    expect(text).not.toMatch(/PhoneMaker|script|PK/);
    // The compressed data are those that came.
    expect(kept.bytes.includes(Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]))).toBe(true);
    const tag = kept.bytes.indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1]));
    expect(kept.bytes.readUInt16BE(tag + 8)).toBe(6);
    expect((await seen(jpeg({ orientation: 1 }))).bytes.includes('Exif')).toBe(false);
  });
});
