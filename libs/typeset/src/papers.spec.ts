import { type CouncilRecord, councilRecord, paperOf, papersOf } from '@ocop/papers';
import { formatAverage } from '@ocop/regulations';
import { outcomeWords, sayPoints } from '@ocop/words';
import { largeRecord } from '../../../test/support/large-record';
import { pdfPages } from '../../../test/support/pdf-text';
import {
  appointed,
  approve,
  call,
  luat,
  member,
  present,
  sheet,
  submitted,
  tallied,
  van,
} from '../../../test/support/round-bench';
import { chair, office } from '../../../test/support/plans';
import { wordRows, wordText } from '../../../test/support/word-text';
import { Typesetter, wordDocument } from '.';

const setter = new Typesetter();
const MARK = 'Mã đối chiếu: 0123456789abcdef';
const bench = () => submitted({ [van]: [22, 24, 23, 23], [luat]: [38, 38, 37, 39] });
const recordOf = ({ state, events }: ReturnType<typeof bench>) => councilRecord(state, events);

function both(record: CouncilRecord, id: string) {
  const content = paperOf(record, id, MARK);
  if (!content) throw new Error(`no paper ${id}`);
  const word = wordDocument(content);
  return {
    pdf: pdfPages(setter.pdf('paper', content)),
    rows: wordRows(word),
    text: wordText(word),
  };
}

const compact = (text: string) => text.replace(/\s+/gu, '');

/** Says that all pieces stand in the text one after the other. */
function inOrder(text: string, pieces: readonly string[]): void {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(compact(piece), at);
    if (found < 0)
      throw new Error(`${JSON.stringify(piece)} is missing after ${text.slice(at - 80, at)}`);
    at = found + compact(piece).length;
  }
}

/** What the summary says of each product, from the record and from nothing else. */
const summaryRows = ({ products, members, sheets }: CouncilRecord) =>
  products.map(({ id, name, owner, pass, result }, i) => {
    const totals = members.map((member) => {
      const sheet = sheets.find((one) => one.product === id && one.member === member.id);
      return sheet ? String(sheet.A + sheet.B + sheet.C) : '';
    });
    if (!result) throw new Error(`${id} has no result`);
    const mean = sayPoints(formatAverage(result.average), 'vi');
    return [
      ...[
        `${i + 1}`,
        name,
        owner,
        `${pass}`,
        ...totals,
        mean,
        `${result.spread}`,
        `${result.rank}`,
      ],
      ...[`${result.stars} sao`, outcomeWords[result.outcome].vi],
    ];
  });

test.each([
  ['a small round', () => recordOf(bench())],
  ['300 products before 12 members, one with a name of 200 letters', () => largeRecord(300, 12)],
])('the summary of %s says the same in both formats, row by row', (_, make) => {
  const record = make();
  const { pdf, rows } = both(record, 'summary');
  const byParts = record.products.filter(({ result }) => result?.provisional).length;
  expect(compact(pdf.join('')).includes(compact('chấm theo tổng điểm từng phần'))).toBe(
    byParts > 0,
  );
  const expected = summaryRows(record);
  const listed = rows.filter(([first = '']) => /^\d+$/.test(first));
  expect(listed).toEqual(expected);
  inOrder(
    pdf.map(compact).join(''),
    expected.map((row) => row.join('')),
  );
});

test('the minutes tell who was there, the quorum, every result, and leave room to sign', () => {
  const { pdf, rows, text } = both(recordOf(bench()), 'minutes');
  const said = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Hương Trà, ngày 01 tháng 7 năm 2024',
    'BIÊN BẢN',
    'Ủy viên 1Chủ tịch Hội đồngCó mặt',
    'Ủy viên 5Thành viênVắng mặt',
    'Có mặt 4/5 thành viên chấm điểm, trong đó có Chủ tịch Hội đồng; tối thiểu phải có 3/4',
    '63,002',
    '78,002',
    'Tổng hợp: 2 sản phẩm, trong đó 1 sản phẩm 4 sao, 1 sản phẩm 3 sao.',
    'CHỦ TỊCH HỘI ĐỒNG',
  ];
  inOrder(compact(text), said);
  inOrder(pdf.map(compact).join(''), said);
  expect(rows.filter(([, name]) => name === 'Ủy viên 4')).toHaveLength(2);
});

test('the minutes of an appointed council tell what else happened, and its paper is provisional until the chair closes', () => {
  const bench = appointed();
  const seen = (type: string, fields: object) =>
    bench.given('2024-06-26 09:30', office, { type, product: van, on: '2024-06-25', ...fields });
  seen('RecordSamples', { state: 'received', count: 5, photographs: ['a'.repeat(64)] });
  seen('RecordReview', { reviewers: ['gv'], report: '07/BC-TGV', findings: 'đủ giấy tờ' });
  const visit = { visitors: ['gv'], where: 'Hương Vân', findings: 'đúng hồ sơ.' };
  seen('RecordVisit', { ...visit, photographs: ['b'.repeat(64)] });
  bench.given('2024-06-26 10:00', office, call);
  bench.given('2024-07-01 08:00', office, present('m1', 'm2', 'm3', 'm4', 'tk'));
  const on = (type: string, fields: object, by = office) =>
    bench.given('2024-07-01 09:00', by, { type, ...fields });
  on('RecordAttendance', { member: 'm5', went: 'in', at: '09:15' });
  on('RecuseMember', { member: 'm3', product: van, why: 'relation', note: 'em ruột chủ thể' });
  on('Abstain', { member: 'm4', product: luat, reason: 'chưa đọc hồ sơ' }, member('m4'));
  for (const id of [van, luat])
    for (const by of ['m1', 'm2', 'm3', 'm4', 'm5'])
      if (!(id === van && by === 'm3') && !(id === luat && by === 'm4'))
        bench.given('2024-07-01 09:30', member(by), sheet(id, by, by === 'm1' ? 25 : 24));
  on('RecordRemark', { member: 'm2', product: van, remark: 'bao bì chưa bền' });
  tallied(bench);
  const before = both(recordOf(bench), 'minutes');
  expect(before.text).toContain('TẠM TÍNH');
  bench.given('2024-07-01 17:00', member('m1'), { type: 'CloseSession', minutes: '12/BB-HĐOCOP' });
  const { pdf, text } = both(recordOf(bench), 'minutes');
  const said = [
    'Số: 12/BB-HĐOCOP',
    'Quyết định số',
    'Phó Chủ tịch UBND thị xã',
    'Thư ký',
    'Có mặt 5/5 thành viên chấm điểm',
    `5 mẫu đã nhận ngày 25/06/2024. Ảnh (SHA-256): ${'a'.repeat(64)}.`,
    'số 07/BC-TGV sản phẩm Thanh trà Hương Vân ngày 25/06/2024 (Tổ giúp việc): đủ giấy tờ',
    `tại Hương Vân (Tổ giúp việc): đúng hồ sơ. Ảnh (SHA-256): ${'b'.repeat(64)}.`,
    'Ủy viên 5 đến dự lúc 09 giờ 15',
    'em ruột chủ thể',
    'chưa đọc hồ sơ',
    'Phó Chủ tịch (sản phẩm Thanh trà Hương Vân): bao bì chưa bền',
    'CHỦ TỊCH HỘI ĐỒNG',
  ];
  inOrder(compact(text), said);
  inOrder(pdf.map(compact).join(''), said);
  expect(text).not.toContain('TẠM TÍNH');
});

test('a member’s paper has the member’s sheets and nobody else’s', () => {
  const { rows, pdf } = both(recordOf(bench()), 'sheets-m2');
  expect(rows.filter(([first]) => /^\d+$/.test(first ?? ''))).toEqual([
    ['1', 'Thanh trà Hương Vân', 'HTX NN Hương Vân', '1', '24', '20', '20', '64', ''],
    [
      '2',
      'Tinh dầu trầm Trần Luật',
      'Hộ kinh doanh Trần Mậu Luật',
      '1',
      '38',
      '20',
      '20',
      '78',
      '',
    ],
  ]);
  expect(pdf.map(compact).join('')).not.toContain(compact('Ủy viên 1'));
});

test('the decision is a draft without number and day until it is signed', () => {
  const before = both(recordOf(bench()), 'decision');
  inOrder(compact(before.text), ['/QĐ-UBND', 'DỰ THẢO', 'ngày tháng năm 2024', 'QUYẾT ĐỊNH']);
  const signed = both(recordOf(bench().given('2024-07-08', chair, approve)), 'decision');
  const said = [
    'Số: 1520/QĐ-UBND',
    'Hương Trà, ngày 08 tháng 7 năm 2024',
    'CHỦ TỊCH ỦY BAN NHÂN DÂN THỊ XÃ HƯƠNG TRÀ',
    'Căn cứ Quyết định số 148/QĐ-TTg của Thủ tướng Chính phủ;',
    'Phòng Kinh tế thị xã Hương Trà tại Báo cáo số 31/BC.',
    'Điều 1. Phê duyệt',
    'công nhận 1 sản phẩm 3 sao; 1 sản phẩm được gửi hồ sơ lên cấp trên',
    '36 tháng kể từ ngày ký',
    '(Kèm theo Quyết định số 1520/QĐ-UBND ngày 08/07/2024',
    'Thanh trà Hương Vân',
    'Kết quả tạm tính: 1 sản phẩm chấm theo tổng điểm từng phần',
    'Phụ lục II',
    'Tinh dầu trầm Trần Luật',
    '78,00',
    'Kết quả tạm tính: 1 sản phẩm',
  ];
  inOrder(compact(signed.text), said);
  inOrder(signed.pdf.map(compact).join(''), said);
  expect(signed.text).not.toContain('DỰ THẢO');
});

test.each(['minutes', 'summary'])('what a producer gave the product stands in the %s', (paper) => {
  const record = recordOf(bench());
  const [first, ...others] = record.products;
  if (!first) throw new Error('no product');
  const own = { ...first, selfScore: { total: 81, stars: 4 } as const };
  const { text } = both({ ...record, products: [own, ...others] }, paper);
  expect(compact(text)).toContain(
    compact('Chủ thể tự đánh giá: Thanh trà Hương Vân 81 điểm, 4 sao.'),
  );
  expect(both(record, paper).text).not.toContain('tự đánh giá');
});

test('the same record gives the same bytes, in both formats', async () => {
  const content = paperOf(recordOf(bench()), 'minutes', MARK);
  if (!content) throw new Error('no minutes');
  const [one, two] = [new Typesetter(), new Typesetter()].map((fresh) =>
    fresh.pdf('paper', content),
  );
  expect(Buffer.from(one ?? []).equals(Buffer.from(two ?? []))).toBe(true);
  const word = wordDocument(content);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(wordDocument(content)).equals(Buffer.from(word))).toBe(true);
});

test('names that look like markup stay names', () => {
  const record = largeRecord(3, 3);
  const nasty = ['#panic("x")', '<b>Bún</b> & "chả" $x$ \\', '*Bún* _cá_ `x` #let a = 1'];
  const products = record.products.map((product, i) => ({ ...product, name: nasty[i] ?? '' }));
  const { rows, pdf } = both({ ...record, products }, 'summary');
  expect(rows.filter(([first]) => /^\d+$/.test(first ?? '')).map((row) => row[1])).toEqual(nasty);
  inOrder(pdf.map(compact).join(''), nasty);
});

test('before anything is scored there are no papers of results', () => {
  const record: CouncilRecord = { ...recordOf(bench()), products: [], sheets: [], sessions: [] };
  expect(papersOf(record)).toEqual([]);
  expect(paperOf(record, 'minutes', MARK)).toBeUndefined();
  expect(paperOf(recordOf(bench()), 'sheets-nobody', MARK)).toBeUndefined();
});
