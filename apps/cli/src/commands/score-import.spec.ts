import { findSet } from '@ocop/criteria';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toldCommand } from '../../../../test/support/told-command';
import { workbookOf } from '../../../../test/support/workbook';
import { addScore } from './score';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `ocop score import` prints about a file with this content, and how it ends. */
function run(content: string | Uint8Array, ...options: string[]) {
  const file = join(folder, 'bang-diem');
  writeFileSync(file, content);
  return toldCommand(addScore, 'score', 'import', file, ...options);
}

async function imported(content: string | Uint8Array, ...options: string[]) {
  const { out, code } = await run(content, '--regulation', '148-2023', ...options, '--json');
  return { code, ...JSON.parse(out) };
}

/** A list with totals only: each product with its members' totals. */
const totals = (points: Record<string, readonly number[]>) =>
  [
    'Tên sản phẩm;Thành viên;Tổng điểm',
    ...Object.entries(points).flatMap(([product, each]) =>
      each.map((total, i) => `${product};Ủy viên ${i + 1};${total}`),
    ),
  ].join('\n');

test('a workbook as an office keeps it: letterhead, title, merged product cells, sums and a signature', async () => {
  const list = workbookOf({
    'Hướng dẫn': [['Mỗi thành viên một hàng']],
    'Điểm đợt 1': [
      ['UBND THỊ XÃ HƯƠNG TRÀ'],
      ['BẢNG TỔNG HỢP ĐIỂM ĐỢT 1'],
      [],
      [
        'STT',
        'Tên sản phẩm',
        'Chủ thể',
        'Thành viên',
        'Phần A (40)',
        'Phần B (25)',
        'Phần C (35)',
        'Tổng điểm',
      ],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      [1, 'Tinh dầu tràm', 'HTX Trần Luật', 'Nguyễn Thị Hòa', 38, 20, 20, 78],
      [null, null, null, 'Trần Văn Bình', 37, 20, '20,0', 77],
      [2, 'Thanh trà', 'HTX Hương Vân', 'Nguyễn Thị Hoà', 24, 20, 20, null],
      [null, null, null, 'Trần Văn Bình', 22, 20, 20, null],
      ['Tổng cộng', null, null, null, 121, 80, 80, null],
      [null, null, null, 'Người lập biểu'],
    ],
  });
  expect(await imported(list, '--tier', 'district')).toMatchObject({
    code: 0,
    table: 'Điểm đợt 1',
    members: ['Nguyễn Thị Hoà', 'Trần Văn Bình'],
    carriedDown: [7, 9],
    faults: [],
    products: [
      { name: 'Tinh dầu tràm', mean: '77.50', star: 4, outcome: 'forward', secondPass: 'none' },
      {
        ...{ name: 'Thanh trà', owner: 'HTX Hương Vân', mean: '63.00', star: 3 },
        parts: { A: '23.00', B: '20.00', C: '20.00' },
        outcome: 'recognise',
      },
    ],
  });
});

test('a text with byte order mark, semicolons, decimal commas and letters taken apart is the same list', async () => {
  const text =
    '\ufeffMã sản phẩm;Họ và tên thành viên;A;B;C\r\n83-829-28780-3-2022;Lê Thị Hồng;31,0;24;35\r\n83-829-28780-3-2022;"Phạm ""Ba"" Đức";30;24;35\r\n';
  const whole = await imported(text);
  expect(whole.products).toMatchObject([{ code: '83-829-28780-3-2022', mean: '89.50', star: 4 }]);
  expect(whole.members).toEqual(['Lê Thị Hồng', 'Phạm "Ba" Đức']);
  expect(await imported(text.normalize('NFD'))).toEqual(whole);
  expect(await imported(Buffer.from(text, 'utf16le'))).toEqual(whole);
});

test('every bad row is named with its place, and the good ones count', async () => {
  const list = workbookOf({
    Sheet1: [
      ['Product', 'Member', 'Part A', 'Part B', 'Part C', 'Total'],
      ['Bún', 'An', 30, 20, 20, 70],
      ['Bún', 'Ba', 30, 20, 38, 88],
      ['Bún', 'Chi', 30, '31,5', 20, null],
      ['Bún', 'Dũng', 30, 'hai mươi', 20, null],
      ['Bún', 'Em', 30, null, 20, null],
      ['Bún', 'Giang', 30, 20, 20, 71],
      ['Bún', 'an', 31, 20, 20, 71],
      ['Bún', null, 31, 20, 20, 71],
      ['Bún \u200b', 'Hà', 31, 20, 20, 71],
      ['Trà', 'An', 35, 20, 25, 80],
      ['Trà', 'Khoa', 35, 20, 25, 80],
    ],
  });
  const { code, faults, products } = await imported(list);
  expect(code).toBe(1);
  expect(faults.map((one: { vi: string }) => one.vi)).toEqual([
    'hàng 3, cột Part C: cần 0, 1, 2 … 35 (QĐ 148/QĐ-TTg), nhận 38',
    'hàng 4, cột Part B: cần 0, 1, 2 … 25 (QĐ 148/QĐ-TTg), nhận 31,5',
    'hàng 5, cột Part B: cần một số, nhận hai mươi',
    'hàng 6, cột Part B: ô điểm để trống',
    'hàng 7, cột Total: các phần cộng được 70, ô tổng ghi 71',
    'hàng 9, cột Member: không ghi thành viên nào',
    'hàng 10, cột Product: có ký tự hỏng hoặc không nhìn thấy: "Bún ​"',
    'hàng 8: phiếu này đã có ở hàng 2; hàng sau không được tính',
    'thiếu phiếu của Khoa cho Bún (lần 1)',
  ]);
  expect(products).toMatchObject([
    { name: 'Bún', sheets: 1, mean: '70.00' },
    { name: 'Trà', sheets: 2, mean: '80.00' },
  ]);
});

test('half an emoji, in a text and in a workbook, is a bad row and nothing worse', async () => {
  const head = 'Sản phẩm,Thành viên,Tổng\n';
  const broken = Buffer.concat([
    Buffer.from(`${head}Bún `),
    Buffer.from([0xed, 0xa0, 0xbd]),
    Buffer.from(',An,70\n'),
  ]);
  expect((await imported(broken)).faults).toMatchObject([{ code: 'NOT_UTF8' }]);
  const utf16 = Buffer.from(`\ufeff${head}Bún \ud83d,An,70\nTrà,An,71\n`, 'utf16le');
  expect(await imported(utf16)).toMatchObject({
    faults: [{ code: 'TEXT_UNREADABLE', row: 2 }],
    products: [{ name: 'Trà' }],
  });
});

test('a wide spread calls for a second pass; where it stays, the chair has to settle it', async () => {
  const list = [
    'Sản phẩm,Thành viên,Lần chấm,Tổng điểm',
    ...['Hẹp,An,1,80', 'Hẹp,Ba,1,70', 'Rộng,An,1,81', 'Rộng,Ba,1,70'],
    ...['Lại,An,1,90', 'Lại,Ba,1,70', 'Lại,An,Lần 2,80', 'Lại,Ba,Lần 2,72'],
    ...['Xa,An,1,90', 'Xa,Ba,1,70', 'Xa,An,2,90', 'Xa,Ba,2,72'],
  ].join('\n');
  const { products } = await imported(list);
  expect(products.map(({ secondPass, pass, mean }: never) => [secondPass, pass, mean])).toEqual([
    ['none', 1, '75.00'],
    ['due', 1, '75.50'],
    ['held', 2, '76.00'],
    ['settle', 2, '81.00'],
  ]);
});

test('criteria in columns: most sheets below a minimum take the star, not the points', async () => {
  const { criteria } = findSet('26/2026-01');
  const numbers = criteria.map(({ no }) => no);
  const sheet = (member: string, gate: number) => [
    'Thịt gác bếp',
    member,
    ...criteria.map(({ no, max }) => (no === '2.2' ? gate : max)),
  ];
  const list = (...gates: number[]) =>
    workbookOf({
      Phiếu: [
        ['Sản phẩm', 'Uỷ viên', ...numbers.map((no) => `Tiêu chí ${no}`)],
        ...gates.map((gate, i) => sheet(`Ủy viên ${i + 1}`, gate)),
      ],
    });
  const most = criteria.find(({ no }) => no === '2.2')?.max ?? 0;
  const { out } = await run(list(1, 1, most), '--set', '26/2026-01', '--json');
  expect(JSON.parse(out).products).toMatchObject([
    {
      ...{ starByPoints: 5, starByGates: 2, star: 2, outcome: 'not-recognise' },
      gates: [{ criterion: '2.2', star: 3, met: 1 }],
    },
  ]);
  const one = await run(list(1, most, most), '--set', '26/2026-01', '--json');
  expect(JSON.parse(one.out).products).toMatchObject([{ star: 5, gates: [], outcome: 'forward' }]);
  const wrong = await run(list(most + 7), '--set', '26/2026-01');
  expect(wrong.out).toContain('hàng 2, cột Tiêu chí 2.2: Tiêu chí 2.2: phiếu không có mức điểm');
});

test('two owners may have products of one name; a name with a comma stays one', async () => {
  const { products } = await imported(
    [
      'Sản phẩm,Chủ thể,Thành viên,Tổng điểm',
      '"Chanh dây sấy dẻo","HTX Phú Hội",An,70',
      '"Chanh dây sấy dẻo","HTX Liên Nghĩa",An,69',
      '"Nước mắm Cửa Lò CL28 và Cửa Hội CH20, CH25","Công ty Vạn Phần",An,75',
    ].join('\n'),
  );
  expect(products.map(({ star }: { star: number }) => star)).toEqual([4, 3, 4]);
});

test('three hundred products before twelve members are read in a moment', async () => {
  const points = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [
      `Sản phẩm số ${i + 1}`,
      Array<number>(12).fill(50 + (i % 51)),
    ]),
  );
  const { products, members, faults } = await imported(totals(points));
  expect([products.length, members.length, faults.length]).toEqual([300, 12, 0]);
});

test.each([
  ['nothing of a list', 'xin chào\n', 'HEADINGS_MISSING'],
  ['no members', 'Tên sản phẩm;Tổng điểm\nBún;70', 'HEADINGS_MISSING'],
  ['two totals', 'Sản phẩm;Thành viên;Tổng;Điểm\nBún;An;70;70', 'COLUMN_TWICE'],
  ['an open quotation mark', 'Sản phẩm;Thành viên;Tổng\n"Bún;An;70', 'QUOTE_OPEN'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'OLD_WORKBOOK'],
  ['a torn workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'NOT_A_WORKBOOK'],
])('a file with %s is refused with what was expected', async (_, content, code) => {
  expect(await imported(content)).toMatchObject({ code: 1, products: [], faults: [{ code }] });
});

test('without a law there is no judgement; a tier that the law does not know is named', async () => {
  const list = totals({ Bún: [70] });
  expect((await run(list)).err).toContain('--regulation');
  expect((await run(list, '--regulation', '26-2026', '--tier', 'district')).err).toContain(
    'có: province, centre',
  );
});

test('the national program rounds a mean before it compares it, where one asks for it', async () => {
  // 17,999 in 200 sheets are 89.995.
  const list = totals({ Bún: [...Array<number>(199).fill(90), 89] });
  const star = async (...options: string[]) =>
    (await imported(list, ...options)).products.map((one: { mean: string; star: number }) => [
      one.mean,
      one.star,
    ]);
  expect(await star()).toEqual([['89.99', 4]]);
  expect(await star('--rounding', 'half-up-2')).toEqual([['90.00', 5]]);
});

test('for people: a line a product, with the decimal comma', async () => {
  const { out } = await run(totals({ Bún: [70, 70, 69] }), '--regulation', '148-2023');
  expect(out).toMatch(/Bún\s+3\s+69,67\s+1\s+không\s+3 sao\s+chuyển cấp dưới công nhận/);
});
