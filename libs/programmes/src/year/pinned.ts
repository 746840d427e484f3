import { enclose, type Matter } from '@ocop/casework';
import type { Plan, PlannedProduct } from '../plan-shape';
import type { RecognisedProduct } from '../shape/product';

/** The plan as the case keeps it: its frame, and its long lists apart. */
export interface PinnedPlan {
  readonly title: string;
  readonly authority: { readonly name: string };
  readonly number: string;
  readonly plan: Matter<Plan>;
  readonly products: Matter<readonly PlannedProduct[]>;
  readonly recognised?: Matter<readonly RecognisedProduct[]>;
}

export function pinned(plan: Plan): PinnedPlan {
  const { title, authority, document, products, recognised } = plan;
  return {
    title,
    authority: { name: authority.name },
    number: document.number,
    plan: enclose(frameOf(plan)),
    products: enclose(products),
    ...(recognised ? { recognised: enclose(recognised) } : {}),
  };
}

/** A plan without the lists that may be long. */
export function frameOf({ recognised: _, ...plan }: Plan): Plan {
  return { ...plan, products: [] };
}
