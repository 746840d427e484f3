import type { Plan } from '../plan-shape';
import type { YearState } from './events';

/** The plan, with its list of products where that is at hand. */
export function wholePlan({ id, plan, products }: YearState): Plan {
  if (!plan) throw new RangeError(`programme year ${id} has no plan`);
  return products?.matter ? { ...plan, products: [...products.matter] } : plan;
}
