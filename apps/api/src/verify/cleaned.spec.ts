import { isReadable } from '@ocop/ground';
import { cleaned } from './cleaned';

test.each([
  ['Hộp in 4 sao, gọi 0905 123 456 hoặc a.b@mail.vn', 'Hộp in 4 sao, gọi … hoặc …'],
  ['số +84905123456.', 'số ….'],
  ['giấy 01/2024/GCN-OCOP-HT, ngày 08/07/2024, giá 120.000 đ', null],
  ['a\u202eb\u200bc\u0000d\u00a0\u00a0e\r\nf', 'abcd e\nf'],
  ['Hộp', 'Hộp'],
])('%j is kept without what nobody asked for', (text, kept) => {
  expect(cleaned(text)).toBe(kept ?? text);
  expect(isReadable(cleaned(text))).toBe(true);
});
