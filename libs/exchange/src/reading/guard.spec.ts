import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { workbookOf } from '../../../../test/support/workbook';
import { ListRefused } from '../refused';
import { tablesIn } from './tables';

const LIST = workbookOf({
  'Danh sách': [
    ['Tên sản phẩm', 'Chủ thể'],
    ['Bún Vân Cù', 'Tổ hợp tác'],
    ['Thanh trà', 'HTX'],
  ],
});

/** The workbook with parts of it written anew. */
function changed(parts: Readonly<Record<string, string | ((before: string) => string)>>) {
  const files = unzipSync(LIST);
  for (const [name, change] of Object.entries(parts)) {
    const before = strFromU8(files[name] ?? new Uint8Array());
    files[name] = strToU8(typeof change === 'string' ? change : change(before));
  }
  return zipSync(files);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sheet = (rows: string) =>
  changed({ [SHEET]: (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`) });

/** A zip whose directory says that an entry is small. */
function lying(): Uint8Array {
  const bytes = zipSync({ ...unzipSync(LIST), 'xl/big.xml': new Uint8Array(2_000_000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i + 46 < bytes.length; i += 1)
    if (view.getUint32(i, true) === 0x02014b50 && view.getUint32(i + 24, true) === 2_000_000)
      view.setUint32(i + 24, 20, true);
  return bytes;
}

const many = (count: number) =>
  zipSync({
    ...unzipSync(LIST),
    ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`x/${i}`, new Uint8Array(1)])),
  });

const REFUSED: readonly [what: string, code: string, bytes: () => Uint8Array][] = [
  ['of no byte', 'FILE_TOO_LARGE', () => new Uint8Array()],
  ['larger than any list', 'FILE_TOO_LARGE', () => new Uint8Array(20_000_001)],
  ['cut off', 'NOT_A_WORKBOOK', () => LIST.slice(0, LIST.length / 2)],
  ['that only begins like a zip', 'NOT_A_WORKBOOK', () => strToU8('PK\u0003\u0004 and no more')],
  ['that is a picture by its bytes', 'NOT_UTF8', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ['of some other kind', 'NOT_A_LIST', () => strToU8('\0\0\0')],
  ['with a password', 'OLD_WORKBOOK', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ['of a word processor', 'NOT_A_WORKBOOK', () => zipSync({ 'word/document.xml': strToU8('x') })],
  ['with macros, renamed', 'HAS_MACROS', () => changed({ 'xl/vbaProject.bin': 'x' })],
  ['that bursts', 'TOO_LARGE_UNPACKED', () => changed({ 'xl/x.xml': ' '.repeat(49_000_000) })],
  ['that bursts and lies about it', 'NOT_A_WORKBOOK', lying],
  ['of a thousand parts', 'TOO_MANY_PARTS', () => many(1_001)],
  [
    'with entities',
    'HAS_ENTITIES',
    () => changed({ [SHEET]: (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}` }),
  ],
  ['with a cell at its far end', 'TOO_FAR', () => sheet('<row r="4"><c r="XFD4"/></row>')],
  ['with a row at its far end', 'TOO_FAR', () => sheet('<row r="1048576"><c r="A1048576"/></row>')],
  ['of more rows than are taken', 'TOO_MANY_ROWS', () => strToU8('a;b\n'.repeat(10_001))],
];

test.each(REFUSED)('a file %s is refused as %s, and the process lives', async (_, code, bytes) => {
  const before = process.memoryUsage().rss;
  const refused = await tablesIn('danh-sach.xlsx', bytes()).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ListRefused);
  expect(refused).toMatchObject({ code, words: { vi: expect.stringContaining('danh-sach.xlsx') } });
  expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
});

const [HEAD, ...NOODLES] = [
  ['Tên sản phẩm', 'Chủ thể'],
  ['Bún Vân Cù', 'Tổ hợp tác'],
  ['Thanh trà', 'HTX'],
];
const cellsOf = async (bytes: Uint8Array) =>
  (await tablesIn('x.xlsx', bytes))[0]?.rows.map(({ cells }) => cells);

test('a sound workbook is read, and two sheets alike stay two', async () => {
  expect(await cellsOf(LIST)).toEqual([HEAD, ...NOODLES]);
  const twice = workbookOf({ 'Sheet1 ': [['a']], Sheet1: [['b']] });
  expect((await tablesIn('x.xlsx', twice)).map(({ name }) => name)).toEqual(['Sheet1 ', 'Sheet1']);
});

test('hidden rows and formulas are read and named; of a formula what was reckoned last', async () => {
  const rows =
    '<row r="4" hidden="1"><c r="A4" t="inlineStr"><is><t>Ẩn</t></is></c></row>' +
    '<row r="5"><c r="A5" t="str"><f>A2&amp;"!"</f><v>Bún Vân Cù!</v></c><c r="B5"><f>1+1</f><v>2</v></c></row>';
  const [table] = await tablesIn('x.xlsx', sheet(rows));
  expect(table).toMatchObject({ hidden: [4], formulas: ['A5', 'B5'] });
  expect(table?.rows.slice(3).map(({ cells }) => cells)).toEqual([
    ['Ẩn', null],
    ['Bún Vân Cù!', 2],
  ]);
});

const dated = (serial: number, from1904: boolean) =>
  changed({
    [SHEET]: (xml) =>
      xml.replace(
        '</sheetData>',
        `<row r="4"><c r="A4" s="1"><v>${serial}</v></c></row></sheetData>`,
      ),
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/_rels/workbook.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ),
    'xl/workbook.xml': (xml) =>
      from1904 ? xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>') : xml,
  });

test.each([
  [45_481, false],
  [44_019, true],
])(
  'the day %d of a workbook that counts from 1904: %s is 8 July 2024',
  async (serial, from1904) => {
    const cells = await cellsOf(dated(serial, from1904));
    expect(cells?.[3]?.[0]).toEqual(new Date('2024-07-08T00:00:00Z'));
  },
);
