import type { Plan } from '../plan-shape';
import type { YearState } from './events';

/** The plan, with its lists where they are at hand; what was recognised before is the plan's own only in its draft. */
export function wholePlan({ id, plan, products, recognised, stage }: YearState): Plan {
  if (!plan) throw new RangeError(`programme year ${id} has no plan`);
  const before = stage === 'draft' && recognised?.matter ? [...recognised.matter] : undefined;
  return {
    ...plan,
    ...(products?.matter ? { products: [...products.matter] } : {}),
    ...(before ? { recognised: before } : {}),
  };
}
