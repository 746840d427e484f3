import type { TallyRequest } from '@ocop/contracts';
import { tallyOrRefusal } from './tally';

const sheet = (A: number) => ({ product: 'x', member: 'm1', pass: 1, A, B: 20, C: 20 });
const request = (change: Partial<TallyRequest>): TallyRequest => ({
  round: 'r',
  regulation: '148-2023',
  tier: 'district',
  products: [{ id: 'x', sheets: [sheet(22), { ...sheet(24), member: 'm2' }] }],
  ...change,
});

test('adds up the sheets of a product to the exact average, its stars and its way', () => {
  expect(tallyOrRefusal(request({}))).toEqual({
    results: [
      { product: 'x', average: { sum: 126, count: 2 }, stars: 3, outcome: 'recognise', spread: 2 },
    ],
  });
});

test.each<[string, Partial<TallyRequest>, string]>([
  ['without sheets', { products: [{ id: 'x', sheets: [] }] }, 'NO_SHEETS'],
  ['above a maximum', { products: [{ id: 'x', sheets: [sheet(41)] }] }, 'POINTS_OUT_OF_RANGE'],
  ['in halves', { products: [{ id: 'x', sheets: [sheet(20.5)] }] }, 'POINTS_OUT_OF_RANGE'],
  ['at a tier the law does not know', { regulation: '26-2026' }, 'TIER_UNKNOWN'],
  ['under an unknown law', { regulation: '1-1900' }, 'REGULATION_UNKNOWN'],
])('%s it answers with a refusal instead of failing', (_how, change, code) => {
  expect(tallyOrRefusal(request(change))).toMatchObject({ refused: { code } });
});
