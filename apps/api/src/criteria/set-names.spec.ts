import { RuleViolation } from '@ocop/ground';
import { requireSet, sheetOf } from './set-names';
import { similarTo } from './similar';

function offered(...asked: Parameters<typeof requireSet>): unknown {
  try {
    requireSet(...asked);
  } catch (error) {
    if (error instanceof RuleViolation) return error.facts['known'];
    throw error;
  }
  return 'not refused';
}

test('a set of another law is refused with the one of that name in this law', () =>
  expect(offered('1048-16', '26-2026', 'Rượu Làng Chuồn')).toEqual(['26/2026-14 Rượu trắng']));

test('a set of no law is refused with those that fit the product', () =>
  expect(offered('ruou', '26-2026', 'Rượu trắng Làng Chuồn')).toContain('26/2026-14 Rượu trắng'));

test('a known set passes; where the law has none the case says so itself', () => {
  expect(offered('26/2026-14', '26-2026', 'x')).toBe('not refused');
  expect(offered('26/2026-14', '148-2023', 'x')).toBe('not refused');
});

test('a product is shown with its set by name, or with what stands in the way', () => {
  expect(sheetOf({ criteriaSet: '26/2026-14', regulation: '26-2026' })).toBe(
    '26/2026-14 Rượu trắng',
  );
  expect(sheetOf({ criteriaSet: null, regulation: '26-2026' })).toBe('chưa chọn bộ tiêu chí');
  expect(sheetOf({ criteriaSet: null, regulation: '148-2023' })).toContain('tạm tính');
});

test('names are alike by half of their words, however they are typed', () => {
  const names = ['Bún tươi Vân Cù', 'Bún khô Ô Sa', 'Mắm ruốc Huế'].map((name) => ({ name }));
  expect(similarTo('BÚN VÂN CÙ'.normalize('NFD'), names)).toEqual([names[0]]);
  expect(similarTo('bún', names)).toEqual([names[0], names[1]]);
  expect(similarTo('\ud83d', names)).toEqual([]);
});
