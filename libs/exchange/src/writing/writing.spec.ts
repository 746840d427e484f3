import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { Annex } from './annex';
import { csvOf } from './csv';
import { xlsxOf } from './xlsx';

interface Row {
  readonly name: string;
  readonly average: string;
  readonly on: string | null;
}
const ANNEX: Annex<Row> = {
  name: 'danh-sach',
  title: ['DANH SÁCH SẢN PHẨM OCOP', '(Kèm theo Quyết định số 1/QĐ-UBND)'],
  columns: [
    { heading: 'Tên sản phẩm', width: 30, cell: ({ name }) => name },
    { heading: 'Điểm', width: 10, cell: ({ average }) => ({ points: average }) },
    { heading: 'Ngày công nhận', width: 12, cell: ({ on }) => (on ? { day: on } : null) },
  ],
};
const ROWS: readonly Row[] = [
  { name: 'Bún Vân Cù', average: '61.33', on: '2024-07-08' },
  { name: 'Mắm "ruốc"; loại <1> & _x0041_', average: '90.00', on: null },
];

async function* portions(rows: readonly Row[], size = 500): AsyncGenerator<readonly Row[]> {
  for (let i = 0; i < rows.length; i += size) yield await Promise.resolve(rows.slice(i, i + size));
}

async function bytesOf(rows: readonly Row[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of xlsxOf(ANNEX, portions(rows))) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function textOf(rows: readonly Row[]): Promise<string> {
  let text = '';
  for await (const piece of csvOf(ANNEX, portions(rows))) text += piece;
  return text;
}

test('a workbook as the annex of a decision has it: title, headings, numbered rows, real days', async () => {
  const [sheet] = await readWorkbook(await bytesOf(ROWS));
  expect(sheet?.data).toEqual([
    ['DANH SÁCH SẢN PHẨM OCOP', null, null, null],
    ['(Kèm theo Quyết định số 1/QĐ-UBND)', null, null, null],
    [null, null, null, null],
    ['STT', 'Tên sản phẩm', 'Điểm', 'Ngày công nhận'],
    [1, 'Bún Vân Cù', 61.33, new Date('2024-07-08T00:00:00Z')],
    [2, 'Mắm "ruốc"; loại <1> & _x0041_', 90, null],
  ]);
});

test('the same rows are the same bytes, in whatever year the file is made', async () => {
  const now = [await bytesOf(ROWS), await textOf(ROWS)];
  jest.useFakeTimers({ now: Date.parse('2031-11-30T23:59:58Z'), doNotFake: ['nextTick'] });
  try {
    expect([await bytesOf(ROWS), await textOf(ROWS)]).toEqual(now);
  } finally {
    jest.useRealTimers();
  }
});

test('printed, all columns stand on one page, headings on every page, and no row is drawn over the next', async () => {
  const names = ['Bún', 'Kiệu ngâm chua ngọt loại đặc biệt dùng làm quà biếu', `${'x'.repeat(80)}`];
  const rows = names.map((name) => ({ name, average: '1.00', on: null }));
  const files = unzipSync(await bytesOf(rows));
  const [sheet, workbook] = ['worksheets/sheet1', 'workbook'].map((name) =>
    Buffer.from(files[`xl/${name}.xml`] ?? []).toString(),
  );
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toContain('fitToWidth="1" fitToHeight="0"');
  expect(workbook).toContain(`localSheetId="0">'Danh sách'!$4:$4<`);
  expect(sheet?.match(/<row r="[567]"[^>]*>/g)).toEqual([
    '<row r="5">',
    '<row r="6" ht="31.5">',
    '<row r="7" ht="47.25">',
  ]);
});

test('text as a Vietnamese spreadsheet opens it: mark, semicolons, decimal commas, days', async () => {
  expect(await textOf(ROWS)).toBe(
    [
      '\uFEFFDANH SÁCH SẢN PHẨM OCOP',
      '(Kèm theo Quyết định số 1/QĐ-UBND)',
      '',
      'STT;Tên sản phẩm;Điểm;Ngày công nhận',
      '1;Bún Vân Cù;61,33;08/07/2024',
      '2;"Mắm ""ruốc""; loại <1> & _x0041_";90,00;',
      '',
    ].join('\r\n'),
  );
});

test.each(['=1+1', '+84 905', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
  'what begins like a formula (%j) stays text',
  async (name) => {
    const rows = [{ name, average: '1.00', on: null }];
    expect(await textOf(rows)).toMatch(/(^|;)"?'[=+\-@\t\r]/m);
    const bytes = await bytesOf(rows);
    const xml = Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(xml).toMatch(/<c r="B5" s="8" t="inlineStr">/);
    expect(xml).not.toContain('<f');
  },
);

test('20,000 rows come in pieces, and neither the first waits for the last nor anything for all', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) => ({ ...ROWS[0]!, name: `Sản phẩm ${i}` }));
  let taken = 0;
  async function* counted() {
    for await (const rows of portions(many)) {
      taken += rows.length;
      yield rows;
    }
  }
  let largest = 0;
  let first = 0;
  for await (const piece of xlsxOf(ANNEX, counted())) {
    first ||= taken;
    largest = Math.max(largest, piece.length);
  }
  expect(taken).toBe(20_000);
  expect(first).toBe(500);
  expect(largest).toBeLessThan(200_000);
});
