import type { Area } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import type { Target } from '../shape/target';
import type { Reached } from '../year/acts';

/** So many products of one commune and year that stand alike. */
export interface ProductCount {
  readonly commune: Area;
  readonly year: number;
  /** As decided; null as long as nothing is. */
  readonly stars: number | null;
  readonly certified: boolean;
  readonly count: number;
}

/** A target with what has been reached of it; nothing is reached where nobody has counted or reported. */
export interface MeasuredTarget {
  readonly target: Target;
  readonly reached?: Reached;
  /** Absent where the target says no number, or nothing has been counted. */
  readonly met?: boolean;
}

/** What is known of a plan's year when its targets are measured. */
interface Known {
  /** Reported values by the target's id, summed. */
  readonly values?: Readonly<Record<string, Reached>>;
  readonly counts: readonly ProductCount[];
}

/** The targets of a plan against what this system counts and what was reported. */
export function measuredTargets(plan: Plan, known: Known): MeasuredTarget[] {
  return plan.targets.map((target) => {
    const reached = reachedOf(plan, target, known);
    const met = reached && isMet(target, reached);
    return { target, ...(reached ? { reached } : {}), ...(met === undefined ? {} : { met }) };
  });
}

function reachedOf(plan: Plan, target: Target, { values, counts }: Known): Reached | undefined {
  const counter = target.counts && COUNTERS[target.counts];
  if (!counter) return reported(target, values);
  const from = target.since ?? plan.year;
  const own = counts.filter(({ year }) => year >= from && year <= plan.year);
  if (target.per) return placesThatReach(plan, target, own, counter);
  const value = counter(own, target) + (target.already ?? 0);
  return { value, ...(target.of === undefined ? {} : { of: target.of }) };
}

/** Of a percentage the whole is reported too; of a share it stands in the plan. */
function reported({ id, already = 0, of }: Target, values: Known['values']): Reached | undefined {
  const given = id === undefined ? undefined : values?.[id];
  if (!given) return undefined;
  const whole = given.of ?? of;
  return { value: given.value + already, ...(whole === undefined ? {} : { of: whole }) };
}

type Counter = (counts: readonly ProductCount[], target: Target) => number;

/** Nothing has stars before it is decided on. */
const hasStars = ({ stars }: ProductCount, least = 0) => least === 0 || (stars ?? 0) >= least;
const sum = (counts: readonly ProductCount[]) =>
  counts.reduce((total, { count }) => total + count, 0);

const COUNTERS: Readonly<Partial<Record<NonNullable<Target['counts']>, Counter>>> = {
  products: (counts, { stars }) => sum(counts.filter((each) => hasStars(each, stars))),
  certificates: (counts, { stars }) =>
    sum(counts.filter((each) => each.certified && hasStars(each, stars))),
  communes: (counts, { stars }) =>
    new Set(counts.flatMap((each) => (hasStars(each, stars) ? [each.commune] : []))).size,
};

/** How many of the places that the numbers are for have reached them. */
function placesThatReach(
  { communes, districts = [] }: Plan,
  target: Target,
  counts: readonly ProductCount[],
  counter: Counter,
): Reached {
  const places = target.per === 'district' ? districts : communes;
  const reaches = places.filter(({ area }) => {
    const own = counts.filter(({ commune }) => commune === area || commune.startsWith(`${area}/`));
    return isWithinNumbers(target, counter(own, target));
  });
  return { value: reaches.length, of: places.length };
}

function isMet(target: Target, { value, of }: Reached): boolean | undefined {
  if (target.per) return value === of;
  if (target.percent !== undefined)
    return of === undefined || of === 0 ? undefined : value * 100 >= target.percent * of;
  if (target.atLeast === undefined && target.atMost === undefined) return undefined;
  return isWithinNumbers(target, value);
}

/** More than the upper end of a range that begins somewhere is no failure. */
function isWithinNumbers({ atLeast, atMost }: Target, value: number): boolean {
  if (atLeast !== undefined) return value >= atLeast;
  return atMost === undefined || value <= atMost;
}
