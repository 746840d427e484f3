import { addDays, weekday } from './civil-date';
import { lunarDate } from '../../../test/support/lunar';
import { HUNG, TET } from './tables/vn-1/rows';
import { vn1 } from './tables/vn-1';
import { isWorkingDay } from './working-days';

/* The tables hold dates that were announced; the moon is asked independently, at UTC+7. */
describe.each(vn1.years.map(({ year, days }) => ({ year, days })))('$year', ({ year, days }) => {
  const tet = lunarDate(year, 1, 1);
  const hung = lunarDate(year, 3, 10);

  test('Tết begins on the first day of the first lunar month, and its eve and two more days are off', () => {
    const feast = [-1, 0, 1, 2].map((offset) => addDays(tet, offset));
    expect(feast.filter((day) => isWorkingDay(vn1, day))).toEqual([]);
  });

  test('no day further from Tết is off in its name', () => {
    const named = days.filter(({ name, kind }) => name === TET && kind === 'holiday');
    const far = named.filter(({ date }) => date < addDays(tet, -3) || date > addDays(tet, 6));
    expect({ named: named.length > 0, far }).toEqual({ named: true, far: [] });
  });

  test('Giỗ Tổ is on the tenth of the third lunar month, or a working day after it replaces a weekend', () => {
    const [row] = days.filter(({ name }) => name.includes(HUNG));
    if (weekday(hung) % 6 === 0) {
      expect(row?.kind ?? 'holiday-moved').toBe('holiday-moved');
      expect((row?.date ?? hung) >= hung).toBe(true);
    } else expect(row).toMatchObject({ date: hung, kind: 'holiday' });
  });
});

test.each([
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
])('%i: Tết %s and Giỗ Tổ %s as they were announced', (year, tet, hung) =>
  expect([lunarDate(year, 1, 1), lunarDate(year, 3, 10)]).toEqual([tet, hung]),
);
