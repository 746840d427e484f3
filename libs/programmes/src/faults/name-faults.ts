import { type Fault, plainName } from '@ocop/regulations';
import type { Plan } from '../plan-shape';
import { fault, twice } from './fault';

/** Names of cases: nothing twice, and rounds named after their plan, so that no other plan has the same. */
export function nameFaults(plan: Plan): Fault[] {
  return [
    ...plan.rounds.flatMap((round, i) =>
      round.id.startsWith(`${plan.id}-`)
        ? []
        : [fault(`rounds[${i}].id`, `text that begins with ${plan.id}-`, round.id)],
    ),
    ...twice(
      plan.rounds,
      (round) => round.id,
      (i) => `rounds[${i}].id`,
    ),
    ...twice(
      plan.products,
      (product) => product.id,
      (i) => `products[${i}].id`,
    ),
    ...twice(
      plan.products,
      (product) => String(product.no),
      (i) => `products[${i}].no`,
    ),
    ...twice(plan.products, productIdentity, (i) => `products[${i}].name`),
    ...twice(
      plan.reports,
      (report) => report.id,
      (i) => `reports[${i}].id`,
    ),
  ];
}

/** The same product of the same owner, however the two names are written. */
export function productIdentity(product: {
  readonly name: string;
  readonly owner: { readonly name: string };
}): string {
  return `${plainName(product.name)} / ${plainName(product.owner.name)}`;
}
