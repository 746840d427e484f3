import type { Actor } from '@ocop/ground';
import { allOf, concerningArea, type Condition, insideArea, is, issuedOrOf } from '@ocop/records';

/** Products and recognitions that the asker may see: producers their own, others those in their area. */
export function productsSeenBy({ role, area }: Actor): Condition {
  return role === 'producer' ? is('producerArea', area) : insideArea(area);
}

/** Rounds concern everybody below their authority, too. */
export function casesSeenBy({ area }: Actor): Condition {
  return concerningArea(area);
}

/** Plans as well, once they are decided on; a draft is its office's and its authority's business. */
export function programmesSeenBy({ role, area }: Actor): Condition {
  const makes = role === 'programme-office' || role === 'authority';
  return allOf(concerningArea(area), issuedOrOf(makes ? area : undefined));
}

/** Deadlines of the asker's area: a producer's are those that wait for that producer. */
export function deadlinesSeenBy({ role, area }: Actor): Condition {
  return role === 'producer' ? is('holderArea', area) : insideArea(area);
}
