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

/** Two decimals, cut and not rounded, so that what is shown never claims a band that was not reached. */
export function formatAverage({ sum, count }: Average): string {
  const hundredths = Math.floor((sum * 100) / count);
  const whole = Math.floor(hundredths / 100);
  return `${whole}.${String(hundredths % 100).padStart(2, '0')}`;
}

export function starsFor(regulation: Regulation, average: Average): Stars {
  const band = regulation.starBands.find((candidate) => reaches(average, candidate.from));
  if (!band) throw new RangeError(`${regulation.id} has no band for ${formatAverage(average)}`);
  return band.stars;
}

/** What becomes of a product with this average at this tier, by the regulation alone. */
export function outcomeAt(regulation: Regulation, tier: Tier, average: Average): Outcome {
  const rule = tierRule(regulation, tier);
  const stars = starsFor(regulation, average);
  if (rule.forwards && reaches(average, rule.forwards.from)) return 'forward';
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
