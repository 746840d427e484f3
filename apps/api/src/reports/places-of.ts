import { type Area, isWithin, RuleViolation } from '@ocop/ground';
import type { Plan } from '@ocop/programmes';
import type { Place } from '@ocop/reports';

/** A place that reports, with whoever writes for it. */
export interface ReportingPlace extends Place {
  readonly kind: 'whole' | 'district' | 'commune';
  readonly office: string;
  /** Named beside the date of its papers. */
  readonly at: string;
}

/** Every place of a plan that has a report of its own: the authority's whole area, its districts, its communes. */
export function reportingPlaces({ authority, districts = [], communes }: Plan): ReportingPlace[] {
  const { area, name, place } = authority;
  return [
    { kind: 'whole', area, name: name.replace(/^UBND /, ''), office: name, at: place },
    ...districts.map((one) => ({ ...reporting(one), kind: 'district' as const })),
    ...communes.map((one) => ({ ...reporting(one), kind: 'commune' as const })),
  ];
}

function reporting({ area, name, office }: { area: Area; name: string; office: string }) {
  return { area, name, office, at: name };
}

/** @throws RuleViolation COMMUNE_UNKNOWN */
export function reportingPlace(plan: Plan, wanted: Area): ReportingPlace {
  const places = reportingPlaces(plan);
  const place = places.find(({ area }) => area === wanted);
  if (place) return place;
  throw new RuleViolation('COMMUNE_UNKNOWN', {
    commune: wanted,
    known: places.map(({ area }) => area),
  });
}

/**
 * The places whose parts a report tells: authorities that report to its own, then districts where the plan has any,
 * else communes, as far as they lie in none of those.
 */
export function partsOf(
  { districts = [], communes }: Plan,
  { kind, area }: ReportingPlace,
  authorities: readonly Place[] = [],
): Place[] {
  if (kind === 'commune') return [];
  if (kind === 'whole') {
    const isTold = (one: Place) => authorities.some((other) => isWithin(one.area, other.area));
    const own = (districts.length > 0 ? districts : communes).filter((one) => !isTold(one));
    return [...authorities, ...own].map(placed);
  }
  return communes.filter((one) => isWithin(one.area, area)).map(placed);
}

const placed = ({ area, name }: Place): Place => ({ area, name });

/** What was recognised in a commune that was merged counts where it lies now. */
export function successors({ communes }: Plan): ReadonlyMap<Area, Area> {
  return new Map(
    communes.flatMap(({ area, replaces = [] }) =>
      replaces.map((former) => [former, area] as const),
    ),
  );
}
