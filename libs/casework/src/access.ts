import { type Actor, type Area, isWithin, type Post, type Role, RuleViolation } from '@ocop/ground';
import type { Person } from './journey';

/** The places a case has to do with. */
export interface Areas {
  /** Of the authority whose turn it is. */
  readonly authority: Area;
  readonly commune?: Area;
  readonly producer?: Area;
}

/** Where a case belongs on the map: its commune, or its authority's area. */
export function areaOf({ authority, commune }: Areas): Area {
  return commune ?? authority;
}

/** Where somebody of a role has to sit to act in a case. */
export type Place =
  /** Exactly there: an office, an authority, a council. */
  | { readonly at: Area }
  /** Wherever the own area holds one of these: a producer's commune, an inspector's province. */
  | { readonly over: readonly (Area | undefined)[] }
  /** Anywhere inside: the communes of a plan. */
  | { readonly inside: Area };

/** Every role has its place in a case, or none: a new role does not compile until somebody has answered for it. */
export type Places = Readonly<Record<Person, Place | 'nobody'>>;

/** Whether the case is the actor's own. A role that nobody has answered for has no case. */
export function isOwn(places: Places, { role, area }: Pick<Actor, 'role' | 'area'>): boolean {
  // Whoever has no account has no place either: what they may tell, they may tell any case.
  if (role === 'system' || role === 'shopper') return true;
  const place = placeFor(places, role);
  if (place === 'nobody') return false;
  if ('at' in place) return area === place.at;
  if ('inside' in place) return isWithin(area, place.inside);
  return place.over.some((held) => held !== undefined && isWithin(held, area));
}

/** @throws RuleViolation NOT_YOUR_CASE */
export function requireOwn(places: Places, actor: Actor, { authority }: Areas): void {
  if (isOwn(places, actor)) return;
  throw new RuleViolation('NOT_YOUR_CASE', { area: actor.area, authority });
}

/** Whoever has the role in this case, as a post; undefined where no single post has it. */
export function postAt(places: Places, role: Person | undefined): Post | undefined {
  const place = role ? placeFor(places, role) : 'nobody';
  if (role === undefined || place === 'nobody' || 'inside' in place) return undefined;
  const area = 'at' in place ? place.at : place.over[0];
  return area === undefined ? undefined : { role, area };
}

function placeFor(places: Places, role: Role): Place | 'nobody' {
  const known: Readonly<Partial<Record<Role, Place | 'nobody'>>> = places;
  return (Object.hasOwn(known, role) ? known[role] : undefined) ?? 'nobody';
}
