import { type Fault, plainName } from '@ocop/regulations';
import { cycleId, LONGEST_CYCLE_ID } from '../cycle-id';
import type { Plan } from '../plan-shape';
import { fault, twice } from './fault';

/** Names of cases: nothing twice, rounds named after their plan, and room for what is named after a cycle. */
export function nameFaults(plan: Plan): Fault[] {
  return [
    ...plan.rounds.flatMap((round, i) =>
      round.id.startsWith(`${plan.id}-`)
        ? []
        : [fault(`rounds[${i}].id`, `text that begins with ${plan.id}-`, round.id)],
    ),
    ...plan.products.flatMap((product, i) => tooLong(plan, product, `products[${i}].id`)),
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

/** The id of a product that its plan's id makes too long for the name of a case. */
export function tooLong(plan: { id: string }, product: { id: string }, path: string): Fault[] {
  const { length } = cycleId(plan, product);
  if (length <= LONGEST_CYCLE_ID) return [];
  const room = LONGEST_CYCLE_ID - plan.id.length - 1;
  const expected = `at most ${room} characters beside the plan's id (together with it ${LONGEST_CYCLE_ID})`;
  return [fault(path, expected, `${product.id.length} characters`)];
}

/** The same product of the same owner, however the two names are written. */
export function productIdentity(product: {
  readonly name: string;
  readonly owner: { readonly name: string };
}): string {
  return `${plainName(product.name)} / ${plainName(product.owner.name)}`;
}
