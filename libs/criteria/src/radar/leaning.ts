import type { RadarSheet } from './radar-sheet';
import { marginOf, meanOf, thousandths } from './statistics';

/** How far a member's totals lie from those of the colleagues who scored the same products. */
export interface Leaning {
  readonly member: string;
  /** Products that somebody else scored, too. */
  readonly products: number;
  /** Mean difference from the colleagues' mean; above 0 is more generous than they. */
  readonly difference: number;
  /** The difference lies within so much of this in 95 of 100 cases; none from a single product. */
  readonly margin?: number;
  /** `even` as long as the margin leaves it open. */
  readonly leans: 'lenient' | 'strict' | 'even';
}

export function leanings(sheets: readonly RadarSheet[]): Leaning[] {
  const differences = new Map<string, number[]>();
  for (const sheet of sheets) {
    const colleagues = sheets
      .filter(({ product, member }) => product === sheet.product && member !== sheet.member)
      .map(({ total }) => total);
    if (colleagues.length === 0) continue;
    const own = differences.get(sheet.member) ?? [];
    differences.set(sheet.member, [...own, sheet.total - meanOf(colleagues)]);
  }
  return [...differences].map(([member, all]) => leaningOf(member, all));
}

function leaningOf(member: string, differences: readonly number[]): Leaning {
  const difference = meanOf(differences);
  const margin = marginOf(differences);
  const isSure = margin !== undefined && Math.abs(difference) > margin;
  const side = difference > 0 ? 'lenient' : 'strict';
  return {
    member,
    products: differences.length,
    difference: thousandths(difference),
    ...(margin === undefined ? {} : { margin: thousandths(margin) }),
    leans: isSure ? side : 'even',
  };
}
