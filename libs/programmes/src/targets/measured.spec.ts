import fc from 'fast-check';
import { huongTra } from '../../../../test/support/plans';
import type { Plan } from '../plan-shape';
import type { Target } from '../shape/target';
import { measuredTargets, type ProductCount } from './measured';

const source = { quote: 'Chỉ tiêu' };
const [toan, chu] = ['hue/huong-tra/huong-toan', 'hue/huong-tra/huong-chu'];
const some = (commune: string, stars: number | null, count: number, year = 2024): ProductCount => ({
  ...{ commune, year, stars, count },
  certified: (stars ?? 0) >= 3,
});
const counts = [some(toan, 4, 2), some(toan, null, 3), some(chu, 2, 1), some(chu, 3, 5, 2023)];

function measured(target: Omit<Target, 'what' | 'source'>, values = {}, plan: Plan = huongTra) {
  const targets = [{ what: 'Chỉ tiêu', source, ...target }];
  const [first] = measuredTargets({ ...plan, targets }, { counts, values });
  return [first?.reached, first?.met];
}

describe('a target is measured by what this system counts', () => {
  test.each<[string, Omit<Target, 'what' | 'source'>, object, boolean | undefined]>([
    ['products on the list', { counts: 'products', atLeast: 6 }, { value: 6 }, true],
    ['of so many stars', { counts: 'products', stars: 3, atLeast: 3 }, { value: 2 }, false],
    ['certificates', { counts: 'certificates', atLeast: 2, atMost: 4 }, { value: 2 }, true],
    ['more than a range', { counts: 'products', atLeast: 1, atMost: 3 }, { value: 6 }, true],
    ['a share', { counts: 'communes', atLeast: 2, of: 7 }, { value: 2, of: 7 }, true],
    [
      'over years, with what there was',
      { counts: 'products', stars: 3, since: 2023, already: 93, atLeast: 100 },
      { value: 100 },
      true,
    ],
    [
      'of each commune',
      { counts: 'products', per: 'commune', atLeast: 1, atMost: 2 },
      { value: 2, of: huongTra.communes.length },
      false,
    ],
    ['without a number', { counts: 'products' }, { value: 6 }, undefined],
  ])('%s', (_what, target, reached, met) => {
    expect(measured(target)).toEqual([reached, met]);
  });
});

describe('or by what was reported', () => {
  test('a percentage of the whole that was reported with it', () => {
    const target = { id: 'can-bo', counts: 'people', percent: 100 } as const;
    expect(measured(target)).toEqual([undefined, undefined]);
    expect(measured(target, { 'can-bo': { value: 29, of: 30 } })).toEqual([
      { value: 29, of: 30 },
      false,
    ]);
    expect(measured(target, { 'can-bo': { value: 30, of: 30 } })[1]).toBe(true);
    expect(measured(target, { 'can-bo': { value: 30 } })[1]).toBeUndefined();
  });

  test('nothing that is reported more makes a target fail', () => {
    const number = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(number, number, number, (atLeast, value, more) => {
        const met = (reached: number) =>
          measured({ id: 'tem', counts: 'stamps', atLeast }, { tem: { value: reached } })[1];
        expect(met(value) === true && met(value + more) === false).toBe(false);
      }),
    );
  });
});
