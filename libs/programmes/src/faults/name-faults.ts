import { plainName } from '@ocop/ground';
import { check, fault, twice } from './fault';

/** Names of cases: nothing twice, and rounds named after their plan, so that no other plan has the same. */
export const nameChecks = [
  check(['id', 'rounds'], ({ id, rounds }) =>
    rounds.flatMap((round, i) => {
      if (round.id.startsWith(`${id}-`)) return [];
      const expected = { vi: `mã bắt đầu bằng ${id}-`, en: `text that begins with ${id}-` };
      return [fault(`rounds[${i}].id`, expected, round.id)];
    }),
  ),
  check(['rounds'], ({ rounds }) =>
    twice(
      rounds,
      ({ id }) => id,
      (i) => `rounds[${i}].id`,
    ),
  ),
  check(['products'], ({ products }) => [
    ...twice(
      products,
      ({ id }) => id,
      (i) => `products[${i}].id`,
    ),
    ...twice(
      products,
      ({ no }) => String(no),
      (i) => `products[${i}].no`,
    ),
    ...twice(products, productIdentity, (i) => `products[${i}].name`),
  ]),
  check(['reports'], ({ reports }) =>
    twice(
      reports,
      ({ id }) => id,
      (i) => `reports[${i}].id`,
    ),
  ),
];

/** The same product of the same owner, however the two names are written. */
export function productIdentity(product: {
  readonly name: string;
  readonly owner: { readonly name: string };
}): string {
  return `${plainName(product.name)} / ${plainName(product.owner.name)}`;
}
