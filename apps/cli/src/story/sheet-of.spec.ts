import { criteriaSets, scoreSheet, setFaults } from '@ocop/criteria';
import { sheetOf } from './sheet-of';

const binding = criteriaSets.filter((set) => setFaults(set).length === 0);

test.each(binding.map((set) => [set.id, set] as const))(
  '%s: a sheet of so many points has that star',
  (_id, set) => {
    for (const [total, star] of [
      [46, 2],
      [50, 3],
      [69, 3],
      [70, 4],
      [89, 4],
      [92, 5],
      [100, 5],
    ] as const)
      expect(scoreSheet(set, sheetOf(set, total))).toMatchObject({ total, star });
  },
);

test('points that no sheet comes to are refused by name', () => {
  const [set] = binding;
  if (!set) throw new Error('no set is binding');
  expect(() => sheetOf(set, 101)).toThrow(`no sheet of ${set.id} comes to 101 points`);
});
