import { deriveDeadline, sayRule } from '@ocop/calendar';
import fc from 'fast-check';
import { huongTra } from '../../../test/support/plans';
import { planFaults } from '.';
import { endOf, lastDayOf, openingDayOf, ruleOf } from './dates';
import type { Said } from './shape/when';

describe('a day is said as documents say it', () => {
  test.each([
    ['trước ngày 10/07/2024', { before: '2024-07-10' }, '2024-07-09'],
    ['trước tháng 8/2020', { before: '2020-08' }, '2020-07-31'],
    ['chậm nhất ngày 30/04/2027', { by: '2027-04-30' }, '2027-04-30'],
    ['đến hết tháng 2/2024', { by: '2024-02' }, '2024-02-29'],
    ['trong tháng 11/2021', { month: '2021-11' }, '2021-11-30'],
    [
      'từ ngày 10/10/2021 đến ngày 30/10/2021',
      { from: '2021-10-10', to: '2021-10-30' },
      '2021-10-30',
    ],
    ['từ tháng 3/2021 đến tháng 4/2021', { from: '2021-03', to: '2021-04' }, '2021-04-30'],
  ])('%s', (words, said: Said, last) => {
    expect([sayRule(ruleOf(said), 'vi'), lastDayOf(said)]).toEqual([words, last]);
  });

  test('the deadline of each way ends where the plan reads it', () => {
    const day = fc
      .date({ min: new Date('2018-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const end = fc.oneof(
      day,
      day.map((date) => date.slice(0, 7)),
    );
    const said = fc.oneof<fc.Arbitrary<Said>[]>(
      end.map((before) => ({ before })),
      end.map((by) => ({ by })),
      day.map((date) => ({ month: date.slice(0, 7) })),
      fc.tuple(end, end).map(([from, to]) => ({ from, to })),
    );
    fc.assert(
      fc.property(said, (when) => {
        const { lastDay } = deriveDeadline(ruleOf(when), 'vn-1');
        expect(lastDayOf(when)).toBe(lastDay);
        expect(endOf(when) > lastDay).toBe(true);
      }),
    );
  });

  test('something opens on its day, or on the first day of its month or window', () => {
    expect(openingDayOf({ on: '2024-04-09' })).toBe('2024-04-09');
    expect(openingDayOf({ month: '2021-03' })).toBe('2021-03-01');
    expect(openingDayOf({ from: '2021-03', to: '2021-04' })).toBe('2021-03-01');
  });
});

describe('a day that is not said in one way is refused, with the ways there are', () => {
  const source = { default: 'test' };
  test.each([
    ['not at all', {}, 'additions'],
    ['twice', { before: '2024-06-10', by: '2024-06-09' }, 'additions'],
    ['half a window', { from: '2024-06-01' }, 'additions'],
    ['a window that ends first', { from: '2024-06-10', to: '2024-06-01' }, 'additions.to'],
  ])('%s', (_what, said, path) => {
    const faults = planFaults({ ...huongTra, additions: { ...said, source } });
    expect(faults.map((each) => each.path)).toEqual([path]);
  });
});
