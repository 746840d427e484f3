import { type MeasuredTarget, measuredTargets } from '@ocop/programmes';
import { internally } from '@ocop/platform';
import type { ProgrammeBoardRow, ProgrammesQueries } from '@ocop/records';

/** The targets of a plan, measured by the products of its area and by what was reported. */
export async function measuredFor(
  programmes: ProgrammesQueries,
  { plan, area, year, reached }: ProgrammeBoardRow,
): Promise<MeasuredTarget[]> {
  if (plan.targets.length === 0) return [];
  const from = Math.min(year, ...plan.targets.map(({ since }) => since ?? year));
  const counts = await internally(() => programmes.productCounts(area, { from, to: year }));
  return measuredTargets(plan, { counts, values: reached });
}
