import { REFUSAL_CODES } from '@ocop/ground';
import { capital, filled, roundTitle, sayAverage, sayBasis, sayLapse, sayStars, worded } from '.';
import * as words from '.';

/** Everything of the lib that is a book of phrases, in whatever depth. */
function phrasesIn(value: unknown): { vi: string; en: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value) return [value as { vi: string; en: string }];
  return Object.values(value).flatMap(phrasesIn);
}
const phrases = phrasesIn({ ...words });

test('everything has a name in both languages, and the two differ', () => {
  expect(phrases.length).toBeGreaterThan(70);
  for (const { vi, en } of phrases) {
    expect(vi.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(vi).not.toBe(en);
    expect(vi).toBe(vi.normalize('NFC'));
  }
});

test('what the book does not know is shown as it was recorded', () => {
  expect(worded(words.tierWords, 'province', 'vi')).toBe('cấp tỉnh');
  expect(worded(words.tierWords, 'canton', 'vi')).toBe('canton');
  expect(worded(words.tierWords, 'constructor', 'en')).toBe('constructor');
});

test('points have a comma in Vietnamese and a point in English, rounded half up', () => {
  expect(sayAverage({ sum: 365, count: 4 }, 'vi')).toBe('91,25');
  expect(sayAverage({ sum: 209, count: 3 }, 'en')).toBe('69.67');
  expect(sayStars(1, 'en')).toBe('1 star');
  expect(sayStars(4, 'vi')).toBe('4 sao');
});

test('a sentence takes its facts; what is missing is a dash', () => {
  expect(filled('{a} {b} {c}', { a: ['x', 'y'], b: 2 })).toBe('x, y 2 -');
  expect(capital('đợt đánh giá')).toBe('Đợt đánh giá');
});

test('a round is called by its number, a written vote by its product', () => {
  expect(roundTitle({ mode: 'session', no: 2 }, 'vi')).toBe('Đợt 2');
  expect(roundTitle({ mode: 'written', no: 1, about: 'Bún Vân Cù' }, 'en')).toBe(
    'Written vote: Bún Vân Cù',
  );
});

test('a reason is said from its code; a sentence that was recorded before is said as it stands', () => {
  expect(sayLapse({ why: 'rolled', about: '2' }, 'vi')).toBe('chuyển sang đợt 2');
  expect(sayLapse({ why: 'hồ sơ đã rút' }, 'en')).toBe('hồ sơ đã rút');
  const plan = { document: 'KH 1227/KH-UBND', clause: 'III.2' };
  expect(sayBasis(plan, 'vi')).toBe('KH 1227/KH-UBND, III.2');
  const standard = { document: 'ocop-cycle', clause: 'system-default' };
  expect(sayBasis(standard, 'vi')).toBe('mặc định của hệ thống');
  expect(sayBasis({ ...standard, clause: 'mặc định của hệ thống' }, 'vi')).toContain('mặc định');
});

test('every refusal has words in both languages, that need no facts', () => {
  for (const code of REFUSAL_CODES) {
    const [vi, en] = [words.sayRefusal(code, 'vi'), words.sayRefusal(code, 'en')];
    expect([code, vi, en].join(' ')).not.toMatch(/[{}]/);
    expect(vi).not.toBe(en);
    expect([vi, en]).not.toContain(code);
  }
});
