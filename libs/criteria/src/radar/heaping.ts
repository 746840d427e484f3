import { chanceOfAtLeast, thousandths } from './statistics';

/** How many totals lie just above the beginning of a band, and how many just below it. */
export interface Heaping {
  readonly edge: number;
  /** `edge` and the point above it. */
  readonly above: number;
  /** The two points below it. */
  readonly below: number;
  /** How probable so many above are, or more, where a total is as likely to lie on one side as on the other. */
  readonly chance: number;
}

/** Two points on each side: near enough that a product could lie on either. */
const NEAR = 2;

export function heapingAt(edge: number, totals: readonly number[]): Heaping {
  const above = totals.filter((total) => total >= edge && total < edge + NEAR).length;
  const below = totals.filter((total) => total < edge && total >= edge - NEAR).length;
  return { edge, above, below, chance: thousandths(chanceOfAtLeast(above, above + below)) };
}
