import { findSet } from '../find-set';
import { radarOf } from './radar';
import type { RadarSheet } from './radar-sheet';
import { chanceOfAtLeast, deviationOf, marginOf, medianOf } from './statistics';

const vegetables = findSet('26/2026-01');
const best = Object.fromEntries(vegetables.criteria.map(({ no, max }) => [no, max]));

/** Three members and three products: an is 4 above, bình even, chi 4 below, give or take. */
const sheets: readonly RadarSheet[] = (
  [
    ['x', [74, 70, 66]],
    ['y', [55, 50, 45]],
    ['z', [93, 90, 87]],
  ] as const
).flatMap(([product, totals]) =>
  totals.map((total, i) => ({ product, member: ['an', 'binh', 'chi'][i] ?? '', total })),
);
const radar = (given: readonly RadarSheet[] = sheets) =>
  radarOf(given, { edges: [50, 70, 90], elsewhere: [] });

test('the spread of each product, and how wide it is over the round', () => {
  expect(radar().products[0]).toEqual({
    product: 'x',
    sheets: 3,
    mean: 70,
    lowest: 66,
    highest: 74,
    spread: 8,
    deviation: 4,
  });
  expect(radar().spread).toEqual({ median: 8, widest: 10 });
});

test('each member against the mean of the colleagues, with its margin', () => {
  // an: 74 - 68 = 6, 55 - 47.5 = 7.5, 93 - 88.5 = 4.5; mean 6, deviation 1.5, t(2) = 4.303: 4.303 * 1.5 / √3 = 3.727.
  expect(radar().members).toEqual([
    { member: 'an', products: 3, difference: 6, margin: 3.727, leans: 'lenient' },
    { member: 'binh', products: 3, difference: 0, margin: 0, leans: 'even' },
    { member: 'chi', products: 3, difference: -6, margin: 3.727, leans: 'strict' },
  ]);
});

test('from a single product nobody leans, and who scored alone is compared with nobody', () => {
  const one = sheets.slice(0, 3);
  expect(radar(one).members[0]).toEqual({
    member: 'an',
    products: 1,
    difference: 6,
    leans: 'even',
  });
  expect(radar(sheets.slice(0, 1)).members).toEqual([]);
  expect(radar([])).toMatchObject({ products: [], spread: { median: 0, widest: 0 }, members: [] });
});

test('totals heap where more lie just above a band than chance would put there', () => {
  const totals = [70, 70, 70, 71, 70, 70, 69, 50, 49, 90];
  const heaped = totals.map((total, i) => ({ product: `p${i}`, member: 'an', total }));
  // Six of seven or more: (7 + 1) / 128 = 0.0625; one of two or more: 3/4; one of one: 1/2.
  expect(radar(heaped).heaping).toEqual([
    { edge: 50, above: 1, below: 1, chance: 0.75 },
    { edge: 70, above: 6, below: 1, chance: 0.063 },
    { edge: 90, above: 1, below: 0, chance: 0.5 },
  ]);
});

test('a criterion at which all got the same is named, where more than one product was scored by its set', () => {
  const scored = (product: string, choices: object) => ({
    ...{ product, member: 'an', total: 90, set: vegetables.id },
    choices: { ...best, ...choices },
  });
  const two = [scored('x', { '4.1': 3 }), scored('y', { '4.1': 5, '1.1': 3 })];
  const { idleCriteria } = radar(two);
  expect(idleCriteria).toHaveLength(vegetables.criteria.length - 1);
  expect(idleCriteria[0]).toEqual({
    set: '26/2026-01',
    criterion: '1.1',
    name: 'Nguồn gốc sản phẩm',
    points: 3,
    products: 2,
    sheets: 2,
  });
  expect(idleCriteria.map(({ criterion }) => criterion)).not.toContain('4.1');
  expect(radar(two.slice(0, 1)).idleCriteria).toEqual([]);
});

test('the province against the district, for the same product', () => {
  const elsewhere = [
    { product: 'x', round: 'dot-huyen', tier: 'district', mean: 218 / 3 },
    { product: 'khac', round: 'dot-huyen', tier: 'district', mean: 80 },
  ];
  expect(radarOf(sheets, { edges: [], elsewhere }).against).toEqual([
    {
      product: 'x',
      round: 'dot-huyen',
      tier: 'district',
      mean: 72.667,
      here: 70,
      difference: -2.667,
    },
  ]);
});

test('by hand: median, deviation, margin, chance', () => {
  expect([medianOf([3, 1, 2]), medianOf([4, 1, 2, 3]), medianOf([7])]).toEqual([2, 2.5, 7]);
  expect(deviationOf([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  expect([deviationOf([5]), marginOf([5])]).toEqual([0, undefined]);
  expect(marginOf([1, 3])).toBeCloseTo(12.706, 9);
  expect([chanceOfAtLeast(0, 0), chanceOfAtLeast(0, 5), chanceOfAtLeast(5, 5)]).toEqual([
    1,
    1,
    1 / 32,
  ]);
});
