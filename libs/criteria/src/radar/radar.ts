import { idleCriteria, type IdleCriterion } from './idle-criteria';
import { heapingAt, type Heaping } from './heaping';
import { leanings, type Leaning } from './leaning';
import type { RadarSheet } from './radar-sheet';
import { deviationOf, medianOf, meanOf, thousandths } from './statistics';

/** The mean that another council gave the same product. */
export interface MeanElsewhere {
  readonly product: string;
  readonly round: string;
  readonly tier: string;
  readonly mean: number;
}

interface ProductSpread {
  readonly product: string;
  readonly sheets: number;
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
  readonly spread: number;
  readonly deviation: number;
}

interface Against extends MeanElsewhere {
  readonly here: number;
  /** How much more was given here. */
  readonly difference: number;
}

/** How a council scored, as far as figures show it: what to look at, never what to decide by. */
export interface Radar {
  readonly products: readonly ProductSpread[];
  readonly spread: { readonly median: number; readonly widest: number };
  readonly heaping: readonly Heaping[];
  readonly members: readonly Leaning[];
  readonly idleCriteria: readonly IdleCriterion[];
  readonly against: readonly Against[];
}

/**
 * @param edges where bands begin, by the round's law
 * @param elsewhere what other councils gave the same products
 */
export function radarOf(
  sheets: readonly RadarSheet[],
  { edges, elsewhere }: { edges: readonly number[]; elsewhere: readonly MeanElsewhere[] },
): Radar {
  const products = [...byProduct(sheets)].map(([product, own]) => spreadOf(product, own));
  const spreads = products.map(({ spread }) => spread);
  const totals = sheets.map(({ total }) => total);
  return {
    products,
    spread: { median: spreads.length > 0 ? medianOf(spreads) : 0, widest: Math.max(0, ...spreads) },
    heaping: edges.map((edge) => heapingAt(edge, totals)),
    members: leanings(sheets),
    idleCriteria: idleCriteria(sheets),
    against: elsewhere.flatMap((other) => {
      const here = products.find(({ product }) => product === other.product)?.mean;
      if (here === undefined) return [];
      const mean = thousandths(other.mean);
      return [{ ...other, mean, here, difference: thousandths(here - other.mean) }];
    }),
  };
}

function byProduct(sheets: readonly RadarSheet[]): Map<string, RadarSheet[]> {
  const groups = new Map<string, RadarSheet[]>();
  for (const sheet of sheets)
    groups.set(sheet.product, [...(groups.get(sheet.product) ?? []), sheet]);
  return groups;
}

function spreadOf(product: string, sheets: readonly RadarSheet[]): ProductSpread {
  const totals = sheets.map(({ total }) => total);
  const [lowest, highest] = [Math.min(...totals), Math.max(...totals)];
  return {
    product,
    sheets: totals.length,
    mean: thousandths(meanOf(totals)),
    lowest,
    highest,
    spread: highest - lowest,
    deviation: thousandths(deviationOf(totals)),
  };
}
