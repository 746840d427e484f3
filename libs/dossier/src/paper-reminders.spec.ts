import { addDays, weekday } from '@ocop/calendar';
import { lastDaysLookedAt, paperRungDue } from './paper-reminders';

/** Monday to Friday. */
const officeDay = (day: string): string =>
  [0, 6].includes(weekday(day)) ? officeDay(addDays(day, -1)) : day;
const due = (lastDay: string, today: string, decidedBy: string | null = '2024-12-31') =>
  paperRungDue(lastDay, { today, decidedBy, officeDay })?.id;

describe('when people are told that a paper ends', () => {
  // 8 August 2024 is a Thursday.
  test.each([
    ['2024-07-08', undefined],
    ['2024-07-09', 'd-30'],
    ['2024-07-31', 'd-30'],
    ['2024-08-01', 'd-7'],
    ['2024-08-08', 'd-0'],
    ['2024-08-15', 'd-0'],
    ['2024-08-16', undefined],
  ])('on %s: %s', (today, rung) => expect(due('2024-08-08', today)).toBe(rung));

  test('a rung on a day off comes on the working day before, also that of the day itself', () => {
    // A Sunday: thirty days before is a Friday, seven a Sunday.
    expect([due('2024-08-11', '2024-08-01'), due('2024-08-11', '2024-08-02')]).toEqual([
      'd-30',
      'd-7',
    ]);
    expect([due('2024-08-11', '2024-08-08'), due('2024-08-11', '2024-08-09')]).toEqual([
      'd-7',
      'd-0',
    ]);
  });

  test('what is good on the day of the decision needs no word; without a round every paper may end too soon', () => {
    expect(due('2024-08-08', '2024-08-01', '2024-08-08')).toBeUndefined();
    expect(due('2024-08-08', '2024-08-01', '2024-08-09')).toBe('d-7');
    expect(due('2024-08-08', '2024-08-01', null)).toBe('d-7');
  });

  test('no paper with a rung that has come lies outside the days that are looked at', () => {
    const today = '2024-08-09';
    const { from, to } = lastDaysLookedAt(today);
    expect(due(from, today)).toBe('d-0');
    expect([due(addDays(from, -1), today), due(addDays(to, 1), today)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
