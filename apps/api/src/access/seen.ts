import type { Actor } from '@ocop/regulations';
import { concerningArea, type Condition, insideArea, is } from '@ocop/records';

/** Products and recognitions that the asker may see: producers their own, others those in their area. */
export function productsSeenBy({ role, area }: Actor): Condition {
  return role === 'producer' ? is('producerArea', area) : insideArea(area);
}

/** Rounds and plans concern everybody below their authority, too. */
export function casesSeenBy({ area }: Actor): Condition {
  return concerningArea(area);
}

/** Deadlines of the asker's area: a producer's are those that wait for that producer. */
export function deadlinesSeenBy({ role, area }: Actor): Condition {
  return role === 'producer' ? is('holderArea', area) : insideArea(area);
}
