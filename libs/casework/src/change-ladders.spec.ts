import { deriveDeadline } from '@ocop/calendar';
import { at } from '../../../test/support/case-bench';
import { rungsFromNow } from './change-ladders';
import { type Ladder, rungsOf, type TrackedDeadline } from './tracked-deadline';

const ladder = (...offsets: number[]): Ladder =>
  offsets.map((offset) => ({ id: `d${-offset}`, offset, unit: 'working-days', to: ['holder'] }));
const deadline = deriveDeadline({ kind: 'by', date: '2024-06-28' }, 'vn-1');
const called = (times: number): TrackedDeadline => ({
  ...{ id: 'report', kind: 'report', deadline, state: 'running', open: true, called: times },
  rungs: rungsOf(ladder(-5, -2), deadline),
  basis: { document: 'x', clause: 'y' },
});
const told = (times: number, by: Ladder, now: string) =>
  rungsFromNow(called(times), by, at(now)).map(({ id }) => id);

test('what was due while nobody looked is still called, before what comes by the new ladder', () => {
  expect(told(0, ladder(-1), '2024-06-24')).toEqual(['d5', 'd1']);
});

test('what was called stays where it is; what the new ladder would have called before today is over', () => {
  expect(told(1, ladder(-10, -4, -1), '2024-06-24')).toEqual(['d5', 'd4', 'd1']);
  expect(told(1, ladder(-10, -1), '2024-06-25')).toEqual(['d5', 'd1']);
});

test('whoever was called today is not called a second time on the day; a name that was used gets the day added', () => {
  expect(told(1, ladder(-4), '2024-06-21 10:00')).toEqual(['d5', 'd4']);
  const other = ladder(-1).map((rung) => ({ ...rung, id: 'd5' }));
  expect(told(1, other, '2024-06-25')).toEqual(['d5', 'd5-2024-06-27']);
  expect(told(1, ladder(-5), '2024-06-21 10:00')).toEqual(['d5']);
});
