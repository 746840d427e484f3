import { findRegulation, type Stars, starsFor } from '@ocop/regulations';
import type { Criterion, CriteriaSet, Part } from './criteria-set';
import { type SetFault, setFaults } from './set-faults';
import type { Mark } from './sheet';

/** A set made ready for scoring many sheets. */
export interface Compiled {
  readonly criteria: readonly {
    readonly no: string;
    readonly part: Part;
    readonly options: ReadonlySet<number>;
    /** The same for people, in ascending order. */
    readonly printed: readonly number[];
  }[];
  /** The marks, each with the place of its criterion. */
  readonly marks: readonly (Mark & { readonly at: number })[];
  /** The mark that stands for a stop found beside the points, by the criterion at which it may be found. */
  readonly stops: ReadonlyMap<string, Mark>;
  readonly faults: readonly SetFault[];
  /** The star for each total from 0 upwards. */
  readonly stars: readonly Stars[];
}

const known = new WeakMap<CriteriaSet, Compiled>();

export function compiled(set: CriteriaSet): Compiled {
  const before = known.get(set);
  if (before) return before;
  const made = compile(set);
  known.set(set, made);
  return made;
}

function compile(set: CriteriaSet): Compiled {
  const { criteria } = set;
  const stopping = criteria.filter(({ notes }) => notes.some(({ kind }) => kind === 'stop'));
  return {
    criteria: criteria.map((criterion) => {
      const printed = pointsOf(criterion);
      return { no: criterion.no, part: criterion.part, options: new Set(printed), printed };
    }),
    marks: criteria.flatMap((criterion, at) =>
      marksOf(set, criterion).map((mark) => ({ ...mark, at })),
    ),
    stops: new Map(stopping.map((criterion) => [criterion.no, stopMark(criterion)])),
    faults: setFaults(set),
    stars: starsUpTo(set),
  };
}

/** The points that a criterion's options print, each once, in ascending order. */
function pointsOf({ options }: Criterion): readonly number[] {
  return [...new Set(options.map(({ points }) => points))].sort((a, b) => a - b);
}

/** The asterisks of a criterion, and the stop that its points alone show. */
function marksOf(set: CriteriaSet, criterion: Criterion): Mark[] {
  const printed = criterion.options.flatMap(({ points, minimumFor }) =>
    minimumFor ? [{ criterion: criterion.no, star: minimumFor, needed: points }] : [],
  );
  const stops = set.criteria.some(({ notes }) =>
    notes.some(({ zeroAt }) => zeroAt?.includes(criterion.no)),
  );
  if (!stops || printed.some(({ star }) => star === 3)) return printed;
  return [stopMark(criterion), ...printed];
}

/** A product at which scoring stopped is not ranked: the lowest rank that is recognised needs more than nothing here. */
function stopMark(criterion: Criterion): Mark {
  const [needed = criterion.max] = pointsOf(criterion).filter((points) => points > 0);
  return { criterion: criterion.no, star: 3, needed };
}

function starsUpTo({ regulation, parts }: CriteriaSet): Stars[] {
  const law = findRegulation(regulation);
  const most = parts.A + parts.B + parts.C;
  return Array.from({ length: most + 1 }, (_, sum) => starsFor(law, { sum, count: 1 }));
}
