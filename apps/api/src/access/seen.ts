import type { Actor, Area, Role } from '@ocop/ground';
import {
  allOf,
  concerningArea,
  type Condition,
  EVERYTHING,
  insideArea,
  is,
  isGiven,
  issuedOrOf,
  NOTHING,
} from '@ocop/records';
import { type ObjectKind, type Sight, sightOf } from './sights';

/** What a sight asks of a row. */
const CONDITIONS: Readonly<Record<Sight, (area: Area) => Condition>> = {
  nothing: () => NOTHING,
  own: (area) => is('producerArea', area),
  held: (area) => is('holderArea', area),
  judged: (area) => allOf(is('authorityArea', area), isGiven('round')),
  at: (area) => is('area', area),
  inside: insideArea,
  concerning: concerningArea,
  all: () => EVERYTHING,
};

const seenBy =
  (kind: ObjectKind) =>
  (actor: Actor): Condition =>
    CONDITIONS[sightOf(kind, actor)](actor.area);

export const productsSeenBy = seenBy('products');
export const recognitionsSeenBy = seenBy('recognitions');
export const supportSeenBy = seenBy('support');
export const roundsSeenBy = seenBy('rounds');
export const logSeenBy = seenBy('log');
export const deadlinesSeenBy = seenBy('deadlines');

/** Plans of a province's authorities, once they are decided on: with one of them a producer registers. */
export function plansOfProvince(province: Area): Condition {
  return allOf(insideArea(province), issuedOrOf());
}

/** Offices that make a plan see it while it is a draft. */
export const MAKES_PLANS: readonly Role[] = ['programme-office', 'authority'];

/** Plans, once they are decided on; a draft is its office's and its authority's business. */
export function programmesSeenBy(actor: Actor): Condition {
  const makes = MAKES_PLANS.includes(actor.role);
  return allOf(seenBy('programmes')(actor), issuedOrOf(makes ? actor.area : undefined));
}
