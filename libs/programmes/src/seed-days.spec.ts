import { sayRule } from '@ocop/calendar';
import { plansFolder } from '@ocop/platform';
import { readdirSync } from 'node:fs';
import { planNamed } from '../../../test/support/plans';
import { planDates } from '.';

const plansThatCome = readdirSync(plansFolder())
  .filter((name) => name.endsWith('.yaml') && !name.includes('.story.'))
  .map((name) => name.slice(0, -'.yaml'.length));

/** What a clerk reads off a wall calendar, with nothing of ours: the last day that words of a plan leave. */
function byHand(words: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = (words.match(/\d+/g) ?? []).map(Number);
  const day = (year: number, month: number, date: number) =>
    new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  if (/^trước ngày/.test(words)) return day(c, b, a - 1);
  // The day before the first of a month is the last of the one before it.
  if (/^trước tháng/.test(words)) return day(b, a, 0);
  if (/^(trong|đến hết) tháng/.test(words)) return day(b, a + 1, 0);
  if (/^từ tháng .* đến tháng/.test(words)) return day(d, c + 1, 0);
  return `cannot be read: ${words}`;
}

const dates = plansThatCome.flatMap((plan) =>
  planDates(planNamed(plan)).flatMap(({ name, rule, last }) =>
    rule ? [{ plan, name, words: sayRule(rule, 'vi'), last }] : [],
  ),
);

test('every day of every plan that comes with the system is the one its words leave', () => {
  expect(dates.length).toBeGreaterThan(80);
  expect(dates).toEqual(dates.map((one) => ({ ...one, last: byHand(one.words) })));
});

/** Plan 1227/KH-UBND of Hương Trà, as it is printed. */
test.each([
  ['additions', 'trước ngày 10/06/2024', '2024-06-09'],
  ['report:half-year', 'trước ngày 01/07/2024', '2024-06-30'],
  ['report:year-end', 'trước ngày 16/12/2024', '2024-12-15'],
  ['huong-tra-2024-dot-1:intake-closes', 'trước ngày 25/06/2024', '2024-06-24'],
  ['huong-tra-2024-dot-1:recognise', 'trước ngày 10/07/2024', '2024-07-09'],
  ['huong-tra-2024-dot-1:forward', 'trước ngày 15/07/2024', '2024-07-14'],
  ['huong-tra-2024-dot-2:intake-closes', 'trước ngày 25/09/2024', '2024-09-24'],
  ['huong-tra-2024-dot-2:recognise', 'trước ngày 10/10/2024', '2024-10-09'],
  ['huong-tra-2024-dot-2:forward', 'trước ngày 15/10/2024', '2024-10-14'],
])('Hương Trà: %s, "%s", ends with %s', (name, words, last) => {
  const found = dates.find((one) => one.plan === 'huong-tra-2024' && one.name === name);
  expect([found?.words, found?.last]).toEqual([words, last]);
});
