import type { TallyRequest } from '@ocop/casework';
import {
  type Average,
  outcomeAt,
  type Outcome,
  type Regulation,
  type Stars,
  type Tier,
  tierRule,
} from '@ocop/regulations';

/** What a product has, and what follows: by the law, and by the plan's rule on those that may go up to five stars. */
export interface Standing {
  readonly stars: Stars;
  readonly outcome: Outcome;
  readonly alsoForward?: true;
}

/** From so many points the plan's rule holds; what goes up with fewer is the law's alone. */
const FIVE_STARS_FROM = 90;

/**
 * A product of 90 points and more goes up; where the plan says so it is recognised at once with the most stars that this
 * tier may give, and its dossier goes up besides (practice of Cần Thơ and Hà Nội; Nghệ An only forwards).
 */
export function standingOf(
  { from90 }: Pick<TallyRequest, 'from90'>,
  regulation: Regulation,
  tier: Tier,
  { average, stars }: { readonly average: Average; readonly stars: Stars },
): Standing {
  const outcome = outcomeAt(regulation, tier, average, stars);
  const { forwards, recognises } = tierRule(regulation, tier);
  const [most] = [...recognises].sort((a, b) => b - a);
  const isMeant = outcome === 'forward' && (forwards?.from ?? 0) >= FIVE_STARS_FROM;
  if (from90 !== 'recognise-and-forward' || !isMeant || !most) return { stars, outcome };
  return { stars: stars < most ? stars : most, outcome: 'recognise', alsoForward: true };
}
