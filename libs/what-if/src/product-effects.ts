import {
  type Average,
  outcomeAt,
  type Outcome,
  roundedBy,
  setIdsOf,
  type Stars,
  starsFor,
  type Tier,
} from '@ocop/regulations';
import type { Rules } from './hypothesis';
import type { ResultSoFar, RoundSoFar } from './year-so-far';

export interface Judged {
  readonly tier: Tier;
  readonly stars: Stars;
  readonly outcome: Outcome;
}

/** A scored product of which something else would become. */
export interface ProductEffect {
  readonly round: string;
  readonly product: string;
  readonly name: string;
  readonly average: Average;
  readonly before: Judged;
  readonly after: Judged;
  /** Its points were given on the sheets of another generation: only a new scoring would tell. */
  readonly otherSheets?: true;
}

/** The products of a round that would get other stars, or go another way, by the points they have. */
export function productEffects(now: Rules, then: Rules, round: RoundSoFar): ProductEffect[] {
  const tier = tierFor(then, round.tier);
  const otherSheets = haveOtherSheets(now, then);
  return round.results.flatMap((result) => {
    const before = { tier: round.tier, stars: result.stars, outcome: result.outcome };
    const after = judged(then, tier, result);
    if (isSame(before, after)) return [];
    const { product, name, average } = result;
    const effect = { round: round.id, product, name, average, before, after };
    return [otherSheets ? { ...effect, otherSheets } : effect];
  });
}

function isSame(one: Judged, other: Judged): boolean {
  return one.tier === other.tier && one.stars === other.stars && one.outcome === other.outcome;
}

function judged({ law, council }: Rules, tier: Tier, result: ResultSoFar): Judged {
  const average = roundedBy(council.rounding, result.exact ?? result.average);
  const byPoints = starsFor(law, average);
  const { starByGates = byPoints } = result;
  const stars = starByGates < byPoints ? starByGates : byPoints;
  return { tier, stars, outcome: outcomeAt(law, tier, average, stars) };
}

/** Where a law has no such tier, its lowest one judges. */
function tierFor({ law: { tiers } }: Rules, tier: Tier): Tier {
  const has = tiers.some((rule) => rule.tier === tier);
  return has ? tier : (tiers[0]?.tier ?? tier);
}

function haveOtherSheets(now: Rules, then: Rules): true | undefined {
  const sheets = ({ law }: Rules) =>
    JSON.stringify([law.parts.map(({ max }) => max), setIdsOf(law.id)]);
  return sheets(now) === sheets(then) ? undefined : true;
}
