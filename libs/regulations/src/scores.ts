import { RuleViolation } from '@ocop/ground';
import type { Regulation, Stars, Tier, TierRule } from './regulation';

/** An average kept as the exact fraction `sum / count`: 209/3 is never rounded up to 70. */
export interface Average {
  readonly sum: number;
  readonly count: number;
}

/** The exact average of the members' totals. */
export function averageOf(totals: readonly number[]): Average {
  return { sum: totals.reduce((sum, total) => sum + total, 0), count: totals.length };
}

/** The largest difference between two totals. */
export function spreadOf(totals: readonly number[]): number {
  return Math.max(...totals) - Math.min(...totals);
}

export type Outcome = 'recognise' | 'forward' | 'hand-down' | 'not-recognise';

function reaches(average: Average, points: number): boolean {
  return average.sum >= points * average.count;
}

/** How a council's rules treat a mean before it is compared with the bands. */
export type Rounding = 'exact' | 'half-up-2';

/** Rounded half up to two decimals, where the rules say so: the national program's way, and it decides. */
export function roundedBy(rounding: Rounding, average: Average): Average {
  return rounding === 'exact' ? average : { sum: nearestHundredths(average), count: 100 };
}

function nearestHundredths({ sum, count }: Average): number {
  return Math.floor((200 * sum + count) / (2 * count));
}

/**
 * Two decimals, rounded half up; yet not up to a whole point, where bands begin, so that what is shown never claims a
 * band that was not reached: 209/3 is 69.67, and 89.995 is 89.99.
 */
export function formatAverage(average: Average): string {
  const nearest = nearestHundredths(average);
  const hundredths =
    nearest % 100 === 0 ? Math.floor((100 * average.sum) / average.count) : nearest;
  const whole = Math.floor(hundredths / 100);
  return `${whole}.${String(hundredths % 100).padStart(2, '0')}`;
}

export function starsFor(regulation: Regulation, average: Average): Stars {
  const band = regulation.starBands.find((candidate) => reaches(average, candidate.from));
  if (!band) throw new RangeError(`${regulation.id} has no band for ${formatAverage(average)}`);
  return band.stars;
}

/**
 * What becomes of a product with this average at this tier, by the regulation alone.
 * @param stars what the average gives, or less where a minimum was missed: nobody is sent up for a star that is barred
 */
export function outcomeAt(
  regulation: Regulation,
  tier: Tier,
  average: Average,
  stars: Stars = starsFor(regulation, average),
): Outcome {
  const rule = tierRule(regulation, tier);
  if (rule.forwards && reaches(average, rule.forwards.from)) {
    const wanted = starsFor(regulation, { sum: rule.forwards.from, count: 1 });
    if (stars >= wanted) return 'forward';
  }
  if (rule.recognises.includes(stars)) return 'recognise';
  const lower = rule.handsDownTo && tierRule(regulation, rule.handsDownTo.tier);
  if (lower?.recognises.includes(stars)) return 'hand-down';
  return 'not-recognise';
}

/** @throws RuleViolation TIER_UNKNOWN when the regulation has no such evaluating tier */
export function tierRule(regulation: Regulation, tier: string): TierRule {
  const rule = regulation.tiers.find((candidate) => candidate.tier === tier);
  if (rule) return rule;
  throw new RuleViolation('TIER_UNKNOWN', {
    tier,
    regulation: regulation.citation,
    known: regulation.tiers.map((candidate) => candidate.tier),
  });
}
