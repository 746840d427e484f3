import fc from 'fast-check';
import { type Place, reportOf, type SupportFact, supportSums, overPlans } from '.';

const AREAS = ['huong-toan', 'huong-chu', 'huong-van'].map((name) => `hue/huong-tra/${name}`);
const places: Place[] = AREAS.slice(0, 2).map((area) => ({ area, name: area }));
const scope = {
  ...{ programme: 'p', report: 'year-end', name: 'Báo cáo', year: 2024 },
  place: { area: 'hue/huong-tra', name: 'thị xã' },
};
const dong = fc.bigInt({ min: 0n, max: 10_000_000_000_000n }).map(String);
const supported = fc
  .array(
    fc.record({
      area: fc.constantFrom(...AREAS, 'hue/phu-vang/phu-an'),
      plan: fc.constantFrom('ke-hoach-2023', 'ke-hoach-2024'),
      claimed: fc.boolean(),
      ...{ entitled: dong, granted: dong, paid: dong, owed: dong },
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map((one, i): SupportFact => ({
      ...{ id: `r${i}`, product: `SP ${i}`, owner: 'x', commune: 'y', number: `${i}`, stars: 3 },
      ...{ ...one, citation: `KH ${one.plan}` },
    })),
  );

test('the money of the parts adds up to the whole, and each sum is that of its products', () => {
  fc.assert(
    fc.property(supported, (facts) => {
      const report = reportOf(
        scope,
        places,
        { products: [], certificates: [], supported: facts },
        '2024-12-10',
      );
      const inside = facts.filter(({ area }) => area.startsWith('hue/huong-tra/'));
      expect(report.supported ?? []).toEqual(inside);
      for (const { plan, step, total, items } of report.support ?? []) {
        const parts = report.parts
          .flatMap(({ support = [] }) => support)
          .filter((sum) => sum.plan === plan && sum.step === step);
        const sum = parts.reduce((all, one) => all + BigInt(one.total), 0n);
        expect(sum.toString()).toBe(total);
        expect(parts.flatMap((one) => one.items).toSorted()).toEqual(items.toSorted());
        const own = inside.filter(({ id }) => items.includes(id));
        const one = supportSums(own).find((of) => of.plan === plan && of.step === step);
        expect(one?.total ?? '0').toBe(total);
      }
    }),
  );
});

test('a report without support money is what it was before there was any: the same piece, the same hash', () => {
  const facts = { products: [], certificates: [] };
  const before = reportOf(scope, places, facts, '2024-12-10');
  expect(reportOf(scope, places, { ...facts, supported: [] }, '2024-12-10')).toEqual(before);
  expect(Object.keys(before)).not.toContain('support');
});

test('a thousand claims beyond what a number holds are added up to the đồng', () => {
  const facts = Array.from({ length: 1000 }, (_, i): SupportFact => {
    const money = { entitled: '9007199254740993', granted: '9007199254740993' };
    return {
      ...{ id: `r${i}`, product: 'x', owner: 'x', commune: 'x', area: 'hue', number: '1' },
      ...{ stars: 3, plan: 'p', citation: 'KH', claimed: true, ...money, paid: '0', owed: '1' },
    };
  });
  const told = supportSums(facts).map(({ step, total, items }) => [step, total, items.length]);
  expect(told).toEqual([
    ['entitled', '9007199254740993000', 1000],
    ['claimed', '9007199254740993000', 1000],
    ['granted', '9007199254740993000', 1000],
    ['paid', '0', 0],
    ['owed', '1000', 1000],
  ]);
  const ofBefore = supportSums(facts.map((one) => ({ ...one, plan: 'o', granted: '1' })));
  expect(overPlans([...ofBefore, ...supportSums(facts)])).toEqual({
    ...{ entitled: '18014398509481986000', claimed: '18014398509481986000', paid: '0' },
    ...{ granted: '9007199254740994000', owed: '2000' },
  });
});
