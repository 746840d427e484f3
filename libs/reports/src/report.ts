import type { CivilDate } from '@ocop/calendar';
import { type Area, isWithin } from '@ocop/ground';
import type { CertificateFact, Facts, Place, ProductFact, SupportFact, YearlyFact } from './facts';
import { type Figure, figuresOf } from './figures';
import { type SupportSum, supportSums } from './support-sums';
import { type AskedOfProducers, type YearlySum, yearlySums } from './yearly-sums';

/** Which report of which place. */
export interface ReportScope {
  readonly programme: string;
  /** Id of the report in the plan: `half-year`. */
  readonly report: string;
  readonly name: string;
  readonly year: number;
  readonly place: Place;
  /** What the plan asks of producers. */
  readonly asks?: readonly AskedOfProducers[];
}

/** What one place adds to the whole. */
export interface Part {
  /** Absent for what lies in none of the places that are told on their own. */
  readonly place?: Place;
  readonly figures: readonly Figure[];
  /** Sums of what producers answered; absent where the plan asks for nothing. */
  readonly yearly?: readonly YearlySum[];
  /** Sums of support money; absent where nothing there is entitled to any. */
  readonly support?: readonly SupportSum[];
}

/** The figures of a report with all that they count: it is frozen, and read again, as one piece. */
export interface ReportFigures extends Omit<ReportScope, 'asks'> {
  readonly asOf: CivilDate;
  readonly figures: readonly Figure[];
  readonly yearly?: readonly YearlySum[];
  /** Whom the sums count. */
  readonly producers?: readonly YearlyFact[];
  readonly support?: readonly SupportSum[];
  /** Recognitions that those sums count. */
  readonly supported?: readonly SupportFact[];
  readonly parts: readonly Part[];
  readonly products: readonly ProductFact[];
  readonly certificates: readonly CertificateFact[];
}

/** The report of a place: its own figures, and those of each place in it. What lies outside is none of its business. */
export function reportOf(
  { asks = [], ...scope }: ReportScope,
  places: readonly Place[],
  facts: Facts,
  asOf: CivilDate,
): ReportFigures {
  const told = { year: scope.year, asOf };
  const own = among(facts, ({ year, area }) => {
    const isOfYear = year === undefined || year === scope.year;
    return isOfYear && isWithin(area, scope.place.area);
  });
  const { yearly: producers = [], supported = [], ...counted } = own;
  const sums = ({ yearly = [] }: Facts) =>
    asks.length > 0 ? { yearly: yearlySums(asks, yearly) } : {};
  return {
    ...scope,
    asOf,
    figures: figuresOf(own, told),
    ...sums(own),
    ...(asks.length > 0 ? { producers } : {}),
    ...moneyOf(own),
    ...(supported.length > 0 ? { supported } : {}),
    parts: partsOf(own, places).map(({ place, facts: theirs }) => ({
      ...(place ? { place } : {}),
      figures: figuresOf(theirs, told),
      ...sums(theirs),
      ...moneyOf(theirs),
    })),
    ...counted,
  };
}

/** Left out where there is none: what was made before there was any stays the same piece. */
const moneyOf = ({ supported = [] }: Facts) =>
  supported.length > 0 ? { support: supportSums(supported) } : {};

/** Every fact in one part: that of the smallest place around it, or the last, which is nobody's. */
function partsOf(facts: Facts, places: readonly Place[]): { place?: Place; facts: Facts }[] {
  if (places.length === 0) return [];
  const of = (place?: Place) =>
    among(facts, ({ area }) => placeOf(places, area)?.area === place?.area);
  const rest = of();
  const parts = places.map((place) => ({ place, facts: of(place) }));
  const left = [rest.products, rest.certificates, rest.yearly ?? [], rest.supported ?? []];
  return left.some(({ length }) => length > 0) ? [...parts, { facts: rest }] : parts;
}

function placeOf(places: readonly Place[], area: Area): Place | undefined {
  return places
    .filter((place) => isWithin(area, place.area))
    .sort((one, other) => other.area.length - one.area.length)[0];
}

type AnyFact = { readonly area: Area; readonly year?: number };

function among(
  { products, certificates, yearly, supported }: Facts,
  isWanted: (fact: AnyFact) => boolean,
): Facts {
  return {
    products: products.filter(isWanted),
    certificates: certificates.filter(isWanted),
    ...(yearly ? { yearly: yearly.filter(isWanted) } : {}),
    ...(supported ? { supported: supported.filter(isWanted) } : {}),
  };
}
