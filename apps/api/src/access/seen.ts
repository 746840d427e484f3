import type { Actor, Role } from '@ocop/ground';
import {
  allOf,
  concerningArea,
  type Condition,
  insideArea,
  is,
  isGiven,
  issuedOrOf,
  NOTHING,
} from '@ocop/records';

/** Whoever keeps the system has no business in cases. */
const hasCases = ({ role }: Actor): boolean => role !== 'system-administrator';
/** Offices that make a plan see it while it is a draft. */
const MAKES_PLANS: readonly Role[] = ['programme-office', 'authority'];

/** Products that the asker may see: producers their own, advisers those before their authority's rounds, others their area's. */
export function productsSeenBy(actor: Actor): Condition {
  const { role, area } = actor;
  if (!hasCases(actor)) return NOTHING;
  if (role === 'producer') return is('producerArea', area);
  if (role === 'adviser') return allOf(is('authorityArea', area), isGiven('round'));
  return insideArea(area);
}

/** Recognitions: the advisory team's work ends with the council's. */
export function recognitionsSeenBy(actor: Actor): Condition {
  return actor.role === 'adviser' ? NOTHING : productsSeenBy(actor);
}

/** Rounds concern everybody below their authority, too; the advisory team only its own authority's. */
export function casesSeenBy(actor: Actor): Condition {
  if (!hasCases(actor)) return NOTHING;
  return actor.role === 'adviser' ? is('area', actor.area) : concerningArea(actor.area);
}

/** Plans as well, once they are decided on; a draft is its office's and its authority's business. */
export function programmesSeenBy(actor: Actor): Condition {
  if (!hasCases(actor)) return NOTHING;
  const { role, area } = actor;
  return allOf(concerningArea(area), issuedOrOf(MAKES_PLANS.includes(role) ? area : undefined));
}

/** Deadlines of the asker's area: for producers and advisers those that wait for their place. */
export function deadlinesSeenBy(actor: Actor): Condition {
  const { role, area } = actor;
  if (!hasCases(actor)) return NOTHING;
  return role === 'producer' || role === 'adviser' ? is('holderArea', area) : insideArea(area);
}
