import { Typesetter, wordDocument } from '@ocop/typeset';
import { pdfPages } from '../../../../test/support/pdf-text';
import { type HandOverList, handOverList } from './hand-over-list';

const one = (no: number): HandOverList['certificates'][number] => ({
  number: `${String(no).padStart(2, '0')}/2026/GCN-OCOP-H`,
  product: no === 2 ? 'Tinh dầu tràm nguyên chất '.repeat(8).trim() : `Trà Hương Vân ${no}`,
  ...{ owner: 'HTX nông nghiệp Hương Vân', commune: 'phường Hương Trà', stars: 3 },
  handedOverTo: no === 1 ? 'Nguyễn Văn Thay' : null,
  handedOverOn: no === 1 ? '2026-08-01' : null,
});
const list = (length: number): HandOverList => ({
  authority: { name: 'UBND thành phố Huế', office: 'Sở Nông nghiệp và Môi trường', place: 'Huế' },
  decision: { number: '1520/QĐ-UBND', signedOn: '2026-07-08' },
  today: '2026-08-02',
  certificates: Array.from({ length }, (_, i) => one(i + 1)),
});

test('every certificate has its row with room to sign; one that was taken says by whom and when', () => {
  const { head, blocks } = handOverList(list(3), 'x');
  expect(head).toMatchObject({ agency: 'Sở Nông nghiệp và Môi trường', kind: 'DANH SÁCH KÝ NHẬN' });
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.rows.map((row) => [row[1], ...row.slice(-3)])).toEqual([
    ['01/2026/GCN-OCOP-H', '3 sao', 'Nguyễn Văn Thay', 'đã nhận 01/08/2026'],
    ['02/2026/GCN-OCOP-H', '3 sao', '', '\n'],
    ['03/2026/GCN-OCOP-H', '3 sao', '', '\n'],
  ]);
});

test('a hundred of them are set on pages that each say what stands in their columns, the same each time', () => {
  const content = handOverList(list(100), 'x');
  const setter = new Typesetter();
  const pages = pdfPages(setter.pdf('paper', content));
  expect(pages.length).toBeGreaterThan(3);
  const blankless = pages.map((page) => page.replace(/\s+/g, ''));
  for (const page of blankless) expect(page).toContain('Kýnhận');
  expect(blankless.join('')).toContain('100/2026/GCN-OCOP-H');
  expect(Buffer.compare(wordDocument(content), wordDocument(content))).toBe(0);
});
