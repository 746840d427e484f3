import type { TallyRequest } from '@ocop/casework';
import type { LoggedSheet } from '@ocop/records';
import { RuleViolation } from '@ocop/regulations';
import { tally } from './tally';

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
  expect(tally(request(), both)).toEqual([
    { product: 'x', average: { sum: 126, count: 2 }, stars: 3, outcome: 'recognise', spread: 2 },
  ]);
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
])('sheets %s are refused by name', (_how, change, sheets, code) => {
  expect(() => tally(request(change), sheets)).toThrow(RuleViolation);
  expect(() => tally(request(change), sheets)).toThrow(code);
});
