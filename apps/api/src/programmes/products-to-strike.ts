import { hasEnded } from '@ocop/casework';
import { isJudged } from '@ocop/certification';
import { aggregates } from '@ocop/contracts';
import { type Actor, RuleViolation } from '@ocop/ground';
import type { ProductsQueries } from '@ocop/records';
import { productsSeenBy } from '../access/seen';
import type { CommandBody } from '../commands/command.schemas';

/**
 * Nothing of a decision that strikes many products off the list counts when a council has judged one of them, or its
 * case has ended: each is named, so that the decision is put right and sent again as a whole. Where a council judges in
 * the same moment, the case itself says so. @throws RuleViolation PRODUCTS_JUDGED
 */
export async function requireStrikeable(
  { products, decision }: CommandBody,
  actor: Actor,
  queries: ProductsQueries,
): Promise<void> {
  const found = await queries.named(productsSeenBy(actor), products as readonly string[]);
  const { journey } = aggregates['product-cycle'];
  const judged = found.filter(({ stage }) => isJudged(stage));
  const ended = found.filter(({ stage }) => hasEnded(journey, stage));
  if (judged.length + ended.length === 0) return;
  throw new RuleViolation('PRODUCTS_JUDGED', {
    decision,
    judged: judged.map(({ name }) => name),
    ended: ended.map(({ name }) => name),
  });
}
