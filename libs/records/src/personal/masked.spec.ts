import { masked } from './masked';

test.each([
  ['0912 345 678', '09xx xxx 678'],
  ['+84 912.345.678', '+84 xxx.xxx.678'],
  ['046092001234', '04xxxxxxx234'],
  ['an.nguyen@xa.example', 'a***@xa.example'],
  ['ông Đỗ: đỗ.an@xã.example', 'ông Đỗ: đ***@xã.example'],
  ['550 5.1.1 <an@xa.example>: no such user', '550 5.1.1 <a***@xa.example>: no such user'],
])('%s is shown as %s', (text, shown) => expect(masked(text)).toBe(shown));

test('dates, decisions and names stay', () => {
  for (const text of [
    '12/QĐ-UBND',
    '2026-01-31',
    '26/11/2026',
    'huong-tra-2024-dot-1',
    'Nguyễn Văn An',
  ])
    expect(masked(text)).toBe(text);
});
