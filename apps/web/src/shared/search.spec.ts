import { finds } from './search';

test.each([
  ['bun van cu', 'Bún Vân Cù'],
  ['BÚN', 'Bún Vân Cù'],
  ['hoà', 'Xã Hòa Bình'],
  ['dong', 'Ðồng Tháp'],
  ['Dồng', 'đồng bằng'],
  ['Xa\u0303', 'Xã Hương Toàn'],
])('%s finds %s', (search, name) => {
  expect(finds(search, name)).toBe(true);
});

test('another name is not found', () => {
  expect(finds('mắm', 'Bún Vân Cù')).toBe(false);
});
