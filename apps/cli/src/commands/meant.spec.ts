import { meant } from './meant';

const known = [
  { id: 'products/a', names: ['Thanh trà Hương Vân'], title: 'Thanh trà 2024' },
  { id: 'products/b', names: ['Thanh trà Hương Vân'], title: 'Thanh trà 2027' },
  { id: 'products/c', names: ['Bún Vân Cù', '02/2024/GCN-OCOP-HT'], title: 'Bún' },
  { id: 'products/d', names: ['Bún Vân Cù khô'], title: 'Bún khô' },
];
const idOf = (wish: string) => meant(wish, { vi: 'sản phẩm', en: 'product' }, known).id;

test.each([
  ['its id', 'products/c'],
  ['its name', 'Bún Vân Cù'],
  ['its name in capitals', 'BÚN VÂN CÙ'],
  ['its name decomposed', 'Bún Vân Cù'.normalize('NFD')],
  ['its name without marks', 'bun van cu'],
  ['its number', '02/2024/GCN-OCOP-HT'],
  ['a part of its number', '02/2024'],
])('a thing is meant by %s', (_, wish) => expect(idOf(wish)).toBe('products/c'));

test('what may be two things is answered with both and their ids', () => {
  expect(() => idOf('Thanh trà Hương Vân')).toThrow(/products\/a {2}.*\n.*products\/b {2}/);
  expect(() => idOf('Bún')).toThrow(/products\/c[\s\S]*products\/d/);
});

test('what is nothing is answered with what there is', () => {
  expect(() => idOf('Mắm')).toThrow(/Không có sản phẩm nào là "Mắm"[\s\S]*products\/a/);
});
