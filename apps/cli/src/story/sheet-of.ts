import type { CriteriaSet, Criterion } from '@ocop/criteria';
import { findRegulation } from '@ocop/regulations';

/** Points by criterion number. */
export type Choices = Readonly<Record<string, number>>;

/**
 * One sheet of a set that comes to so many points and meets every mark of the star that they stand for: printed options
 * only, spread over the criteria as evenly as the total lets them. @throws RangeError where no sheet comes to that total
 */
export function sheetOf(set: CriteriaSet, total: number): Choices {
  const bands = findRegulation(set.regulation).starBands;
  const star = bands.find(({ from }) => total >= from)?.stars ?? 1;
  const stops = new Set(set.criteria.flatMap(({ notes }) => notes.flatMap(zeroAt)));
  const options = set.criteria.map((criterion) =>
    optionsFor(criterion, star).filter((points) => points > 0 || !stops.has(criterion.no)),
  );
  const reachable = totalsFrom(options);
  if (!reachable[0]?.has(total))
    throw new RangeError(`no sheet of ${set.id} comes to ${total} points with ${star} stars`);
  let left = total;
  let most = set.criteria.reduce((sum, { max }) => sum + max, 0);
  const choices: Record<string, number> = {};
  set.criteria.forEach(({ no, max }, i) => {
    const share = most === 0 ? 0 : (left * max) / most;
    const points = nearest(
      share,
      options[i]?.filter((one) => reachable[i + 1]?.has(left - one)),
    );
    choices[no] = points;
    left -= points;
    most -= max;
  });
  return choices;
}

/** Criteria at which no points would stop the scoring. */
const zeroAt = (note: Criterion['notes'][number]) => note.zeroAt ?? [];

/** Points that the criterion prints, and that miss none of its marks up to a star. */
function optionsFor({ options }: Criterion, star: number): number[] {
  const marks = options.filter(({ minimumFor }) => minimumFor !== undefined && minimumFor <= star);
  const least = Math.max(0, ...marks.map(({ points }) => points));
  return [...new Set(options.map(({ points }) => points))].filter((points) => points >= least);
}

/** The totals that the criteria from each place on can come to. */
function totalsFrom(options: readonly (readonly number[])[]): ReadonlySet<number>[] {
  return options.reduceRight<ReadonlySet<number>[]>(
    (later, own) => {
      const rest = [...(later[0] ?? [])];
      return [new Set(own.flatMap((points) => rest.map((sum) => sum + points))), ...later];
    },
    [new Set([0])],
  );
}

function nearest(wanted: number, options: readonly number[] = []): number {
  return options.reduce((best, next) =>
    Math.abs(next - wanted) < Math.abs(best - wanted) ? next : best,
  );
}
