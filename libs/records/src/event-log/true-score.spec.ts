import { RuleViolation } from '@ocop/ground';
import { best, besides, sheetOn, vegetables } from '../../../../test/support/criteria-bench';
import { requireTrueScore, scoreAnew } from './true-score';

const sheet = sheetOn(vegetables, 'rau', 'm1', besides({ '4.1': 3 }));
const scored = sheet['scored'] as { total: number; parts: { A: number; B: number; C: number } };
const codeOf = (command: Parameters<typeof requireTrueScore>[0]) => {
  try {
    requireTrueScore(command);
    return 'taken';
  } catch (error) {
    if (error instanceof RuleViolation) return error.code;
    throw error;
  }
};

test('a sheet whose score is what its set gives is taken, and so is every command without choices', () => {
  expect(codeOf(sheet)).toBe('taken');
  expect(codeOf({ type: 'CloseScoring' })).toBe('taken');
  expect(codeOf({ type: 'SubmitScoreSheet', A: 30, B: 20, C: 20 })).toBe('taken');
});

test.each<[string, object, string]>([
  ['a forged total that adds up', { total: 100, parts: { A: 40, B: 25, C: 35 } }, 'SCORE_DIFFERS'],
  ['a missed mark left out', { missed: [], starByGates: 5 }, 'SCORE_DIFFERS'],
  ['something besides', { more: 1 }, 'SCORE_DIFFERS'],
  ['another set', { set: '26/2026-02' }, 'CHOICES_NOT_PRINTED'],
  ['a set that there is not', { set: '26/1024-01' }, 'CRITERIA_SET_UNKNOWN'],
  ['a set that does not add up', { set: '1048-23' }, 'SET_NOT_BINDING'],
])('%s is refused where the case is decided, whoever signed it', (_what, change, code) => {
  expect(codeOf({ ...sheet, scored: { ...scored, ...change } })).toBe(code);
});

test('points that no option prints are refused there too', () => {
  const choices = { ...best(), '4.3': 4 };
  expect(codeOf({ ...sheet, choices })).toBe('CHOICES_NOT_PRINTED');
});

test('a kept sheet whose choices give nothing any more has no score', () => {
  const kept = { product: 'rau', member: 'm1', pass: 1, A: 40, B: 23, C: 35, set: vegetables.id };
  expect(scoreAnew({ ...kept, choices: besides({ '4.1': 3 }) })).toMatchObject({ total: 98 });
  expect(scoreAnew({ ...kept, choices: { '4.1': 4 } })).toBeUndefined();
  expect(scoreAnew(kept)).toBeUndefined();
});
