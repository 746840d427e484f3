import { huongTra, planNamed } from '../../../../test/support/plans';
import { type Plan, planFaults } from '..';

function faultsWith(set: string | undefined, plan: Plan) {
  const products = [{ ...huongTra.products[0], ...(set === undefined ? {} : { set }) }];
  return planFaults({ ...plan, products } as Plan).filter(({ path }) => path === 'products[0].set');
}
const hue = planNamed('hue-2027');

test.each([
  ['a set of the plan’s law', '26/2026-07', hue, 0],
  ['none yet', undefined, hue, 0],
  ['a set of another law', '1048-03', hue, 1],
  ['a number that is not printed', '26/2026-27', hue, 1],
  ['a set where the law has no sheets', '26/2026-07', huongTra, 1],
] as const)('%s', (_what, set, plan, faults) => expect(faultsWith(set, plan)).toHaveLength(faults));
