import { RuleViolation } from '@ocop/ground';
import type { CriteriaSet } from './criteria-set';
import { findSet } from './find-set';
import { scoredOf } from './scored-of';
import type { WrittenSheet } from './sheet';

const vegetables = findSet('26/2026-01');
const best = (set: CriteriaSet): WrittenSheet =>
  Object.fromEntries(set.criteria.map(({ no, max }) => [no, max]));
const refusal = (set: CriteriaSet, choices: WrittenSheet, evidence?: unknown): RuleViolation => {
  try {
    scoredOf(set, choices, evidence);
  } catch (error) {
    if (error instanceof RuleViolation) return error;
    throw error;
  }
  throw new Error('not refused');
};

test('a sheet comes to its parts, its total, and the marks that it missed', () => {
  expect(scoredOf(vegetables, { ...best(vegetables), '4.1': 3 }, undefined)).toEqual({
    set: '26/2026-01',
    parts: { A: 40, B: 23, C: 35 },
    total: 98,
    starByGates: 4,
    missed: [{ criterion: '4.1', star: 5, needed: 5, got: 3 }],
  });
});

test('points that no option prints are refused with the printed ones, the sheet and its source', () => {
  const refused = refusal(vegetables, { ...best(vegetables), '4.3': 4, '13': 1 });
  expect(refused).toMatchObject({
    code: 'CHOICES_NOT_PRINTED',
    facts: { set: '26/2026-01', source: expect.stringContaining('26/2026') },
    faults: [
      { path: 'choices.4.3', expected: expect.stringContaining('0, 1, 2, 3, 5'), got: '4' },
      { path: 'choices.13', got: '13' },
    ],
  });
});

test('nothing chosen needs a written reason; blanks are none', () => {
  const choices = { ...best(vegetables), '1.1': null };
  for (const evidence of [undefined, {}, { '1.1': {} }, { '1.1': { reason: '  ' } }, { '1.1': 3 }])
    expect(refusal(vegetables, choices, evidence)).toMatchObject({
      code: 'REASON_REQUIRED',
      facts: { count: 1 },
      faults: [{ path: 'evidence.1.1.reason' }],
    });
  const reason = 'Nguyên liệu mua ngoài tỉnh';
  expect(scoredOf(vegetables, choices, { '1.1': { reason } })).toMatchObject({ total: 97 });
});

test('a set that is empty or does not add up gives no binding score', () => {
  for (const id of ['1048-10', '1048-23'])
    expect(refusal(findSet(id), best(findSet(id)))).toMatchObject({ code: 'SET_NOT_BINDING' });
});
