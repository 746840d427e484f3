import { PDF } from '@libpdf/core';
import { pdfPages } from '../../../test/support/pdf-text';
import { Typesetter } from '.';
import { SAMPLE_NAMES, SAMPLES } from './template/samples';

const setter = new Typesetter();
const usual = {
  title: 'Giấy chứng nhận sản phẩm OCOP số 01/GCN-UBND',
  authority: 'Ủy ban nhân dân thị xã Hương Trà',
  number: '01/GCN-UBND',
  code: '83-832-28882-2-2022',
  place: 'Hương Trà',
  date: '2024-07-09',
  signedAs: 'CHỦ TỊCH',
  product: 'Thanh trà Hương Vân',
  owner: 'Hợp tác xã nông nghiệp Hương Vân',
  address: 'phường Hương Vân, thị xã Hương Trà',
  stars: 3,
  decision: '1234/QĐ-UBND',
  decisionDay: '09/07/2024',
  regulation: 'Quyết định 148/QĐ-TTg',
  validFrom: '09/07/2024',
  validUntil: '09/07/2027',
  signedOn: 'ngày 09 tháng 7 năm 2024',
  verifyAt: 'https://ocop.example/c/abcdefghijklmnopqrstuvwxyz',
};
const long = 'Tinh dầu tràm nguyên chất Bà Mụ thượng hạng, ươm trồng ở Lộc Thủy ';
const pages = (more: object) => pdfPages(setter.pdf('certificate', { ...usual, ...more }));
const blankless = (text: string) => text.replace(/[\s\u00a0]+/gu, '');

test.each([
  ['as most are', {}],
  ['with a name of 200 letters', { product: long.repeat(4).slice(0, 200) }],
  [
    'with a name, an owner and an address of 300 letters each',
    {
      product: long.repeat(5).slice(0, 300),
      owner: long.repeat(5).slice(0, 300),
      address: long.repeat(5).slice(0, 300),
    },
  ],
  ['with one word of 200 letters', { product: 'Nghiêng'.repeat(29).slice(0, 200) }],
  [
    'with a scope, a former certificate and a signer',
    { scope: 'hộp 250 g, hộp 500 g', supersedes: '12/GCN-UBND', signer: 'Nguyễn Văn A', stars: 5 },
  ],
])('a certificate %s stands on one page, whole', (_, more) => {
  const [page = '', ...others] = pages(more);
  expect(others).toEqual([]);
  for (const value of Object.values({ product: usual.product, owner: usual.owner, ...more }))
    if (typeof value === 'string') expect(blankless(page)).toContain(blankless(value));
});

test.each([
  ['decomposed letters', 'Bún bò Huế'.normalize('NFD'), 'Bún bò Huế'],
  ['markup', '#read("/etc/passwd") *x* $y$', '#read("/etc/passwd") *x* $y$'],
  ['tags', '<script>alert(1)</script>', '<script>alert(1)</script>'],
])('%s in a name are letters of the name', (_, product, printed) =>
  expect(blankless(pages({ product })[0] ?? '')).toContain(blankless(printed)),
);

test('only what is for trying is called a specimen', () => {
  const watermark = 'BẢN MINH HỌA';
  expect(blankless(pages({})[0] ?? '')).not.toContain(blankless(watermark));
  expect(blankless(pages({ watermark })[0] ?? '')).toContain(blankless(watermark));
});

test('it is an archive’s document, and bears the day of the decision', () => {
  const pdf = Buffer.from(setter.pdf('certificate', usual)).toString('latin1');
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part>');
  expect(pdf).toContain('2024-07-09');
});

test('a ceremony’s hundreds of certificates do not stay in memory', () => {
  const setSome = (from: number) => {
    for (let n = from; n < from + 120; n += 1)
      setter.pdf('certificate', { ...usual, product: `Thanh trà số ${n}`, number: `${n}/GCN` });
    return process.memoryUsage.rss();
  };
  const before = setSome(0);
  // A compiler that forgets nothing keeps a megabyte of each.
  expect((setSome(1_000) - before) / 120 / 1_048_576).toBeLessThan(0.5);
});

/** Below the title of whoever signs and above the name, in points: 60 by 20 mm, where capacities have two lines. */
const PLACE = { left: 570, right: 740, bottom: 76, top: 132 };

test.each(SAMPLE_NAMES.filter((name) => name !== 'long-signer'))(
  'the place of the signature is free of words: %s',
  async (name) => {
    const file = await PDF.load(setter.pdf('certificate', SAMPLES[name]));
    const lines = file.getPage(0)?.extractText().lines ?? [];
    const letters = lines.flatMap(({ spans }) => spans.flatMap(({ chars }) => chars));
    const { left, right, bottom, top } = PLACE;
    const within = letters.filter(
      ({ bbox: { x, y, width, height } }) =>
        x + width > left && x < right && y + height > bottom && y < top,
    );
    expect(within.map(({ char }) => char).join('')).toBe('');
  },
);
