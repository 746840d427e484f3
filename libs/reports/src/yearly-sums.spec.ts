import fc from 'fast-check';
import { type AskedOfProducers, type Place, reportOf, type YearlyFact, yearlySums } from '.';

const ask: AskedOfProducers = {
  ...{ id: 'so-lieu', name: 'Số liệu năm', year: 2024 },
  figures: [
    { id: 'doanh-thu', what: 'Doanh thu', unit: 'dong', per: 'product' },
    { id: 'lao-dong', what: 'Lao động', unit: 'people', per: 'producer' },
  ],
};
const AREAS = ['huong-toan', 'huong-chu', 'huong-van'].map((name) => `hue/huong-tra/${name}`);
const places: Place[] = AREAS.slice(0, 2).map((area) => ({ area, name: area }));
const scope = {
  ...{ programme: 'p', report: 'year-end', name: 'Báo cáo', year: 2024, asks: [ask] },
  place: { area: 'hue/huong-tra', name: 'thị xã' },
};

const value = fc.record({
  figure: fc.constantFrom('doanh-thu', 'doanh-thu', 'lao-dong'),
  value: fc.integer({ min: 0, max: 10_000_000_000_000 }),
});
const producers = fc
  .array(
    fc.record(
      {
        area: fc.constantFrom(...AREAS, 'hue/phu-vang/phu-an'),
        values: fc.array(value, { maxLength: 4 }),
      },
      { requiredKeys: ['area'] },
    ),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ area, values }, i): YearlyFact => {
      const answer = values ? { answer: { no: i + 1, values } } : {};
      return { ask: 'so-lieu', producer: `hue/chu-the/p${i}`, name: `P${i}`, area, ...answer };
    }),
  );

test('sums, those who answered and those who were asked are the sums of the parts; each sum is its answers', () => {
  fc.assert(
    fc.property(producers, (yearly) => {
      const facts = { products: [], certificates: [], yearly };
      const report = reportOf(scope, places, facts, '2024-12-20');
      for (const [i, whole] of (report.yearly ?? []).entries()) {
        const parts = report.parts.flatMap((part) => part.yearly?.[i] ?? []);
        const sum = (of: (one: typeof whole) => bigint) =>
          parts.reduce((all, one) => all + of(one), 0n);
        expect(sum(({ total }) => BigInt(total))).toBe(BigInt(whole.total));
        expect(sum(({ answered }) => BigInt(answered))).toBe(BigInt(whole.answered));
        expect(sum(({ asked }) => BigInt(asked))).toBe(BigInt(whole.asked));
        expect(parts.flatMap(({ answers }) => answers).sort()).toEqual([...whole.answers].sort());
        const behind = yearly.filter(({ answer }) => answer && whole.answers.includes(answer.no));
        expect(yearlySums([ask], behind)[i]?.total).toBe(whole.total);
      }
    }),
    { numRuns: 200 },
  );
});

test('a sum of whole đồng is exact beyond what a number holds', () => {
  const most = { figure: 'doanh-thu', value: 9_999_999_999_999 };
  const yearly = Array.from({ length: 2000 }, (_, i): YearlyFact => {
    const answer = { no: i, values: [most] };
    return {
      ask: 'so-lieu',
      producer: `p${i}`,
      name: 'x',
      area: 'hue/huong-tra/huong-toan',
      answer,
    };
  });
  expect(yearlySums([ask], yearly)[0]?.total).toBe('19999999999998000');
});

test('a plan that asks for nothing has a report as before', () => {
  const { asks: _, ...plain } = scope;
  const report = reportOf(plain, places, { products: [], certificates: [] }, '2024-12-20');
  expect(report).not.toHaveProperty('yearly');
  expect(report).not.toHaveProperty('producers');
});
