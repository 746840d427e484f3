import { Buckets } from './buckets';

test('a burst up to the limit, then as fast as the minute gives back, each asker alone', () => {
  let now = 0;
  const buckets = new Buckets(60, () => now);
  const ask = (who: string, times: number) =>
    Array.from({ length: times }, () => buckets.take(who)).filter((wait) => wait === 0).length;
  expect(ask('office', 100)).toBe(60);
  expect(buckets.take('office')).toBe(1);
  expect(ask('another', 1)).toBe(1);
  now += 10_000;
  expect(ask('office', 100)).toBe(10);
  now += 3_600_000;
  expect(ask('office', 100)).toBe(60);
});

test('a million askers do not fill the memory, and those who ask on are remembered', () => {
  const buckets = new Buckets(2, () => 0);
  buckets.take('steady');
  buckets.take('steady');
  for (let i = 0; i < 120_000; i += 1) {
    buckets.take(`asker ${i}`);
    if (i % 10_000 === 0) expect(buckets.take('steady')).toBeGreaterThanOrEqual(0);
  }
  expect((buckets as unknown as { known: Map<string, unknown> }).known.size).toBeLessThanOrEqual(
    50_000,
  );
});

test('without a limit everybody may ask', () => {
  const buckets = new Buckets(0);
  expect(Array.from({ length: 1_000 }, () => buckets.take('x')).every((wait) => wait === 0)).toBe(
    true,
  );
});
