import type { Plan } from '../plan-shape';
import type { YearState } from './events';

/** The plan, with its lists where they are at hand. */
export function wholePlan({ id, plan, products, recognised }: YearState): Plan {
  if (!plan) throw new RangeError(`programme year ${id} has no plan`);
  return {
    ...plan,
    ...(products?.matter ? { products: [...products.matter] } : {}),
    ...(recognised?.matter ? { recognised: [...recognised.matter] } : {}),
  };
}
