import { enclose } from '@ocop/casework';
import type { Plan } from '../plan-shape';

/** The plan as the case keeps it: its frame, and its long lists apart. */
export function pinned({ recognised, ...plan }: Plan) {
  return {
    plan: enclose({ ...plan, products: [] }),
    products: enclose(plan.products),
    ...(recognised ? { recognised: enclose(recognised) } : {}),
  };
}
