import type { RoundResult } from '@ocop/casework';
import type { RoundBoardRow } from '@ocop/records';
import { resultsShown } from './round-results';

const scored: RoundResult = {
  product: 'rau',
  average: { sum: 396, count: 4 },
  stars: 4,
  outcome: 'recognise',
  spread: 2,
  parts: { A: 160, B: 96, C: 140 },
  set: '26/2026-01',
  starByPoints: 5,
  starByGates: 4,
  missed: [{ criterion: '4.1', star: 5, met: 2 }],
};
const byParts: RoundResult = {
  product: 'ruou',
  average: { sum: 209, count: 3 },
  stars: 3,
  outcome: 'recognise',
  spread: 1,
  provisional: true,
};
const row = {
  products: [
    { id: 'rau', no: 2, name: 'Rau an toàn', average: '99.00' },
    { id: 'ruou', no: 1, name: 'Rượu', average: '69.67' },
    { id: 'roi', no: 3, name: 'Đã rời đợt' },
  ],
} as unknown as RoundBoardRow;

const selfScore = {
  set: '26/2026-01',
  parts: { A: 40, B: 25, C: 35 },
  total: 100,
  stars: 5,
  on: '2026-06-01',
} as const;

test('a result says what points and minimums give, why they differ, and by how many sheets', () => {
  const [one] = resultsShown(row, [scored, byParts], [{ id: 'rau', selfScore }]);
  expect(one).toEqual({
    product: 'rau',
    no: 2,
    name: 'Rau an toàn',
    rank: 1,
    sheets: 4,
    average: '99.00',
    parts: { A: '40.00', B: '24.00', C: '35.00' },
    spread: 2,
    stars: 4,
    starByPoints: 5,
    starByGates: 4,
    missed: [{ criterion: '4.1', name: expect.any(String), star: 5, met: 2 }],
    criteriaSet: '26/2026-01',
    selfScore,
    provisional: false,
    outcome: 'recognise',
  });
  expect(one?.missed[0]?.name).not.toBe('');
});

test('part totals of an earlier release stay provisional; equal means share a rank, and who has left has no result', () => {
  const twin = { ...scored, product: 'roi' };
  const again = { ...byParts, product: 'rau', average: { sum: 418, count: 6 } };
  const shown = resultsShown(row, [again, byParts, twin], [{ id: 'rau', selfScore: null }]);
  expect(shown.map(({ product, rank }) => [product, rank])).toEqual([
    ['rau', 2],
    ['ruou', 2],
  ]);
  expect(shown[1]).toMatchObject({
    selfScore: null,
    parts: null,
    average: '69.67',
    starByPoints: 3,
    starByGates: null,
    provisional: true,
  });
});
