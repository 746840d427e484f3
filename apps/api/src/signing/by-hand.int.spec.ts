import { PDF } from '@libpdf/core';
import { ClockStore } from '@ocop/platform';
import { sha256 } from '@ocop/records';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiInProcess } from '../../../../test/support/api-in-process';
import { certificateAsked } from '../../../../test/support/certificate-asked';
import { photograph } from '../../../../test/support/photographs';
import { ocop } from '../../../../test/support/running-cli';
import { HTML, pdf, webp } from '../../../../test/support/sample-files';

jest.setTimeout(60_000);

const ID = 'giay-cho-ky';
const SIGNER = { name: 'Lê Văn Ký', capacity: 'CHỦ TỊCH' };
const DRAFT = Buffer.from('%PDF-1.7 as it went out\n%%EOF');

let api: ApiInProcess;

beforeAll(async () => {
  api = await ApiInProcess.start();
  await api.app.get(ClockStore).holdAt(Date.parse('2024-07-12T09:00:00+07:00'));
  const { authority } = certificateAsked('x');
  const request = certificateAsked('cho-ky', { authority: { ...authority, signer: SIGNER } });
  await put(ID, '01/2024/GCN-OCOP-HT', 'cho-ky', request);
  const post = { name: 'x', role: 'programme-office' } as const;
  await api.person({ ...post, id: 'van-phong', area: authority.area });
  await api.person({ ...post, id: 'noi-khac', area: 'quang-tri' });
});
afterAll(() => api.stop());

/** A certificate that waits for its signature, as its book has it. */
async function put(id: string, number: string, cycle: string, request: object, file?: string) {
  const no = Number(number.slice(0, 2));
  await api.owner.query(
    `insert into certificates (id, cycle, edition, authority, book, year, no, number, request, draft_hash, file_hash, state)
     values ($1, $2, 1, 'hue/huong-tra', 'ocop', 2024, $3, $4, $5, $6, $7, $8)`,
    [
      ...[id, cycle, no, number, JSON.stringify(request), sha256(DRAFT), file ?? null],
      file ? 'valid' : 'awaiting-signature',
    ],
  );
  await api.owner.query(
    `insert into documents (id, kind, sha256, bytes) values ($1, 'certificate-draft', $2, $3)`,
    [`certificate-draft/${id}`, sha256(DRAFT), DRAFT],
  );
}

async function pages(count: number): Promise<Buffer> {
  const file = PDF.create();
  for (let no = 0; no < count; no += 1) file.addPage();
  return Buffer.from(await file.save());
}

const told = { signedBy: SIGNER.name, signedOn: '2024-07-12' };
const queryOf = (words: object) => new URLSearchParams(words as Record<string, string>).toString();

async function handIn(
  bytes: Buffer,
  { query = queryOf(told), type = 'application/pdf', by = 'van-phong' } = {},
) {
  const response = await fetch(`${api.url}/v1/signing/${ID}/by-hand?${query}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer key-of-${by}`,
      'Content-Type': type,
      'Idempotency-Key': 'ban-quet-01',
    },
    body: new Uint8Array(bytes),
  });
  const { code } = (await response.json()) as { code: string };
  return [response.status, code];
}
const kept = async () =>
  (
    await api.owner.query<{ sha256: string; bytes: Buffer }>(
      'select sha256, bytes from signed_papers',
    )
  ).rows;

describe('the scan of a certificate that was signed by hand', () => {
  const scan = pages(1);

  test.each([
    ['no picture and no PDF', HTML, [422, 'FILE_TYPE_NOT_TAKEN']],
    ['a picture that printers do not know', webp(), [422, 'FILE_TYPE_NOT_TAKEN']],
    ['a PDF that was cut off', Buffer.from('%PDF-1.7\n1 0 obj'), [422, 'FILE_DAMAGED']],
    ['a PDF without a page', pdf(), [422, 'SCAN_NOT_OPENED']],
    [
      'a photograph that was cut off',
      photograph(900, 1_200).subarray(0, 4_000),
      [422, 'FILE_DAMAGED'],
    ],
    ['an empty file', Buffer.alloc(0), [422, 'FILE_EMPTY']],
  ])('%s is refused by its own name', async (_, bytes, answer) =>
    expect(await handIn(bytes)).toEqual(answer),
  );

  test.each([
    ['an empty name', queryOf({ ...told, signedBy: '  ' }), [400, 'MALFORMED_REQUEST']],
    ['half an emoji', 'signedBy=%ED%A0%BD&signedOn=2024-07-12', [400, 'ADDRESS_UNREADABLE']],
    ['no day', queryOf({ signedBy: SIGNER.name }), [400, 'MALFORMED_REQUEST']],
    [
      'a day that is none',
      queryOf({ ...told, signedOn: '2024-02-30' }),
      [400, 'MALFORMED_REQUEST'],
    ],
    ['a day in 1024', queryOf({ ...told, signedOn: '1024-07-12' }), [400, 'MALFORMED_REQUEST']],
    ['another signer', queryOf({ ...told, signedBy: 'Lê Văn Ký Con' }), [422, 'SIGNER_OTHER']],
  ])('with %s is refused by its own name', async (_, query, answer) =>
    expect(await handIn(await scan, { query })).toEqual(answer),
  );

  test('is nobody else’s to hand in, comes as it is said to come, and of nothing of it a trace is left', async () => {
    expect(await handIn(await scan, { by: 'noi-khac' })).toEqual([404, 'NOT_FOUND']);
    expect(await handIn(await scan, { type: 'text/plain' })).toEqual([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ]);
    expect(await kept()).toEqual([]);
  });

  test('is refused where it is the scan of another certificate', async () => {
    const request = certificateAsked('da-ky');
    const other = await pages(3);
    await put('giay-da-ky', '02/2024/GCN-OCOP-HT', 'da-ky', request, sha256(other));
    expect(await handIn(other)).toEqual([422, 'SCAN_OF_ANOTHER']);
  });

  test('of one page or two is kept as it is; a photograph lies on a page, the same each time', async () => {
    const two = await pages(2);
    const shot = photograph(900, 1_200);
    // Without an engine nobody takes the command.
    for (const [bytes, type] of [
      [two, 'application/pdf'],
      [shot, 'image/png'],
      [shot, 'image/png'],
    ] as const)
      expect((await handIn(bytes, { type }))[0]).toBe(503);
    const rows = await kept();
    expect(rows.map(({ sha256: hash }) => hash)).toEqual([sha256(two), expect.any(String)]);
    const [, second] = rows;
    const page = await PDF.load(new Uint8Array(second?.bytes ?? Buffer.alloc(0)));
    expect(page.getPageCount()).toBe(1);
  });

  test('is handed in from the command line, too, which says what is wrong before and after it is sent', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quet-'));
    const file = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const four = await pages(4);
    const scans = [file('giay.pdf', four), file('trang.html', HTML)] as const;
    const byHand = async (scan: string, words: Partial<Record<'number' | 'signedBy', string>>) => {
      const { number = '01/2024/GCN-OCOP-HT', signedBy = SIGNER.name } = words;
      const said = ['--number', number, '--signed-by', signedBy, '--signed-on', told.signedOn];
      const env = { OCOP_URL: api.url, OCOP_KEY: 'key-of-van-phong' };
      const { code, out } = await ocop(['signing', 'by-hand', scan, ...said], env);
      return [code, out.trim()];
    };
    const [scan, page] = scans;
    expect(await byHand(page, {})).toEqual([1, expect.stringContaining('không phải PDF, JPEG')]);
    expect(await byHand(scan, { number: '9/2024' })).toEqual([
      1,
      expect.stringMatching(/^✗ 9\/2024: .*ocop signing list/),
    ]);
    expect(await byHand(scan, { signedBy: 'Ai Khác' })).toEqual([
      1,
      expect.stringMatching(/Ai Khác.*Lê Văn Ký/),
    ]);
    // Without an engine nobody takes the command; the scan is kept.
    expect((await byHand(scan, {}))[0]).toBe(1);
    expect((await kept()).map(({ sha256: hash }) => hash)).toContain(sha256(four));
    rmSync(folder, { recursive: true });
  });
});
