import { batchesOf, recusedFromAll } from './batches';

const product = (no: number, commune: string, recused: string[] = []) => ({ no, commune, recused });

test('products come commune by commune, in the order of the list', () => {
  const list = [product(3, 'Phố Hiến'), product(1, 'Khoái Châu'), product(2, 'Phố Hiến')];
  expect(
    batchesOf(list).map(({ commune, products }) => [commune, products.map(({ no }) => no)]),
  ).toEqual([
    ['Khoái Châu', [1]],
    ['Phố Hiến', [2, 3]],
  ]);
});

test('a member leaves once for a batch of which nothing is the member’s to judge', () => {
  expect(recusedFromAll([product(1, 'x', ['a', 'b']), product(2, 'x', ['b'])])).toEqual(['b']);
  expect(recusedFromAll([])).toEqual([]);
});
