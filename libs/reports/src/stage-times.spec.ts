import fc from 'fast-check';
import { type StageStay, stageTimes } from '.';

const stay = (days: number, more: Partial<StageStay> = {}): StageStay => ({
  ...{ stage: 'commune-check', authority: 'hue', product: `p${days}`, name: 'x', days },
  open: false,
  ...more,
});

test.each([
  [[5], 5, 5],
  [[1, 2], 1, 2],
  [[1, 2, 3], 2, 3],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5, 9],
  [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 40], 1, 1],
])('of stays of %j days half took no longer than %i, nine in ten than %i', (days, median, p90) => {
  expect(stageTimes(days.map((one) => stay(one)))).toMatchObject([{ median, p90 }]);
});

test('who is there still is counted apart, and may be the longest', () => {
  const [time] = stageTimes([stay(3), stay(30, { open: true, product: 'waits' })]);
  expect(time).toMatchObject({ ended: 1, open: 1, median: 3, p90: 3 });
  expect(time?.longest).toMatchObject({ product: 'waits', days: 30 });
});

test('authorities and stages are told apart, and every stay counts once', () => {
  const any = fc.array(
    fc.record({
      stage: fc.constantFrom('preparing', 'commune-check'),
      authority: fc.constantFrom('hue', 'quang-tri'),
      days: fc.nat(200),
      open: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(any, (all) => {
      const times = stageTimes(all.map((one, i) => stay(one.days, { ...one, product: `p${i}` })));
      const sum = times.reduce((total, { ended, open }) => total + ended + open, 0);
      expect(sum).toBe(all.length);
      for (const { median, p90, longest } of times) {
        expect(median ?? 0).toBeLessThanOrEqual(p90 ?? 0);
        expect(p90 ?? 0).toBeLessThanOrEqual(longest.days);
      }
    }),
  );
});
