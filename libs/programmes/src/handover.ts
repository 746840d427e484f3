import type { CivilDate } from '@ocop/calendar';
import {
  basisOf,
  findRegulation,
  type LegalBasis,
  mergedInto,
  type Regulation,
  type Tier,
} from '@ocop/regulations';
import type { Authority } from './plan-shape';

/** What a law that amends another does to a case that is open under it. */
export type PassingOn =
  /** Everything stands as it was, under the amended text. */
  | {
      readonly type: 'WentOnUnder';
      readonly data: { readonly regulation: string };
      readonly basis: LegalBasis;
    }
  /** The tier has ended: whoever has its powers now goes on with the case. */
  | {
      readonly type: 'PassedOn';
      readonly data: {
        readonly regulation: string;
        readonly from: Tier;
        readonly tier: Tier;
        readonly authority: Authority;
      };
      readonly basis: LegalBasis;
    };

/** Under which law and by whom a case is held. */
export interface Held {
  readonly regulation: string;
  readonly tier: Tier;
  readonly authorities: readonly Authority[];
}

/** True for a law that amends the one the case is under, or that ends it. */
export function changesCourse({ regulation }: { regulation: string }, law: Regulation): boolean {
  return amends(law, regulation) || endsUnder(regulation, law);
}

export function amends({ amends: amended }: Regulation, regulation: string): boolean {
  return amended?.law === regulation;
}

function endsUnder(regulation: string, law: Regulation): boolean {
  return regulation !== '' && findRegulation(regulation).ends?.by === law.id;
}

/** How a case goes on under the law that amends its own. */
export function passedOn({ regulation, tier, authorities }: Held, law: Regulation): PassingOn {
  const ends = findRegulation(regulation).tiers.find((rule) => rule.tier === tier)?.ends;
  const heir = ends && authorities.find((authority) => authority.tier === ends.powersTo);
  const source = ends?.source ?? law.amends?.source ?? law.validity.source;
  const basis = basisOf(source);
  if (!ends || !heir) return { type: 'WentOnUnder', data: { regulation: law.id }, basis };
  const authority = asMerged(heir, ends.powersFrom);
  const data = { regulation: law.id, from: tier, tier: ends.powersTo, authority };
  return { type: 'PassedOn', data, basis };
}

/** A province's authority as the authority of the province it was merged into by that day. */
export function asMerged(authority: Authority, day: CivilDate): Authority {
  const merged = mergedInto(authority.area, day);
  if (!merged || authority.tier !== 'province') return authority;
  const { slug, name } = merged;
  const place = name.replace(/^(tỉnh|thành phố) /, '');
  const office = `Cơ quan tham mưu OCOP ${name}`;
  // Whoever signed for the former one does not sign for this.
  const { signer: _, ...rest } = authority;
  return { ...rest, id: slug, area: slug, name: `UBND ${name}`, office, place };
}

/** The authorities of a case after one of them was succeeded. */
export function withHeir(
  authorities: readonly Authority[],
  { from, authority }: Extract<PassingOn, { type: 'PassedOn' }>['data'],
): Authority[] {
  const others = authorities.filter(({ tier }) => tier !== from && tier !== authority.tier);
  return [authority, ...others];
}
