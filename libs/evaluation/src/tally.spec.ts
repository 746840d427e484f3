import type { TallyRequest } from '@ocop/casework';
import type { Average } from '@ocop/regulations';
import { type LoggedSheet, tallyOrRefusal } from './tally';

const logged = (A: number, member = 'm1', total = A + 40): LoggedSheet => {
  const key = { product: 'x', member, pass: 1 };
  return { ...key, total, sheet: { ...key, A, B: 20, C: 20 } };
};
const request = (change: Partial<TallyRequest> = {}): TallyRequest => ({
  round: 'r',
  regulation: '148-2023',
  tier: 'district',
  upTo: 99,
  products: [{ id: 'x', pass: 1 }],
  ...change,
});
const both = [logged(22), logged(24, 'm2')];

test('adds up the sheets of a product to the exact average, its stars and its way', () => {
  expect(tallyOrRefusal(request(), both)).toEqual({
    results: [
      { product: 'x', average: { sum: 126, count: 2 }, stars: 3, outcome: 'recognise', spread: 2 },
    ],
  });
});

test.each<[string, Partial<TallyRequest>, LoggedSheet[], string]>([
  ['without sheets', {}, [], 'NO_SHEETS'],
  ['above a maximum', {}, [logged(41)], 'POINTS_OUT_OF_RANGE'],
  ['in halves', {}, [logged(20.5)], 'POINTS_OUT_OF_RANGE'],
  ['that tell another total', {}, [logged(22, 'm1', 63)], 'SHEET_DIFFERS'],
  ['of another member', {}, [{ ...logged(22), member: 'm2' }], 'SHEET_DIFFERS'],
  ['of another pass', {}, [{ ...logged(22), pass: 2 }], 'SHEET_DIFFERS'],
  ['that are gone', {}, [{ product: 'x', member: 'm1', pass: 1, total: 62 }], 'SHEET_DIFFERS'],
  ['at a tier the law does not know', { regulation: '26-2026' }, both, 'TIER_UNKNOWN'],
  ['under an unknown law', { regulation: '1-1900' }, both, 'REGULATION_UNKNOWN'],
])('%s it answers with a refusal instead of failing', (_how, change, sheets, code) => {
  expect(tallyOrRefusal(request(change), sheets)).toMatchObject({ refused: { code } });
});

/** A sheet of this total, its parts filled one after the other. */
function sheetOf(total: number, member: string): LoggedSheet {
  const key = { product: 'x', member, pass: 1 };
  const [A, B] = [Math.min(40, total), Math.min(25, Math.max(0, total - 40))];
  return { ...key, total, sheet: { ...key, A, B, C: total - A - B } };
}

/** Published totals and how other programs treated them; a mean is never rounded before it is compared. */
test.each<[string, readonly number[], Average, number, number]>([
  ['80 and 81 are 80.50: four stars (Cần Thơ 2024)', [80, 81], { sum: 161, count: 2 }, 4, 1],
  ['70, 70 and 69 stay below 70', [70, 70, 69], { sum: 209, count: 3 }, 3, 1],
  [
    '99 four times and 89 is 97, not the floor of stars',
    [99, 99, 99, 99, 89],
    { sum: 485, count: 5 },
    5,
    10,
  ],
  [
    'nineteen times 90 and 89 is 89.95: four stars',
    [...Array<number>(19).fill(90), 89],
    { sum: 1799, count: 20 },
    4,
    1,
  ],
])('%s', (_what, totals, average, stars, spread) => {
  const sheets = totals.map((total, i) => sheetOf(total, `m${i}`));
  const answer = tallyOrRefusal(request({ tier: 'province' }), sheets);
  expect(answer).toMatchObject({ results: [{ average, stars, spread }] });
});

test('part totals of QĐ 1048 (31 + 24 + 38, Bến Tre 2021) fit that law and no later one', () => {
  const key = { product: 'x', member: 'm1', pass: 1 };
  const durian = [{ ...key, total: 93, sheet: { ...key, A: 31, B: 24, C: 38 } }];
  const under = (regulation: string) =>
    tallyOrRefusal(request({ regulation, tier: 'province' }), durian);
  expect(under('1048-2019')).toMatchObject({
    results: [{ average: { sum: 93, count: 1 }, stars: 5, outcome: 'forward' }],
  });
  for (const later of ['148-2023', '148-1489-2025', '26-2026'])
    expect(under(later)).toMatchObject({ refused: { code: 'POINTS_OUT_OF_RANGE' } });
});
