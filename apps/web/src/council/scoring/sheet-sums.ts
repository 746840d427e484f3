import type { OwnSheet } from '../council-data';
import type { Entry } from '../drafts/draft-queue';

type Printed = OwnSheet['set'];
export type PrintedCriterion = Printed['criteria'][number];
export type PrintedOption = PrintedCriterion['options'][number];
export type Part = PrintedCriterion['part'];

/** What a member has chosen, as a sheet of paper would add it up. */
export interface Sums {
  readonly parts: Readonly<Record<Part, number>>;
  readonly total: number;
  /** Criteria with neither an option nor a reason why none was chosen. */
  readonly open: readonly PrintedCriterion[];
  /** Printed minimums that the choices do not reach, the lowest star first. */
  readonly below: readonly Below[];
}

export interface Below {
  readonly criterion: PrintedCriterion;
  readonly star: number;
  readonly needed: number;
}

/** Adds up what stands on the sheet; which stars it gives is the API's to say. */
export function sumsOf(set: Printed, entryOf: (criterion: string) => Entry | undefined): Sums {
  const parts = { A: 0, B: 0, C: 0 };
  for (const { part, no } of set.criteria) parts[part] += entryOf(no)?.points ?? 0;
  return {
    parts,
    total: parts.A + parts.B + parts.C,
    open: set.criteria.filter(({ no }) => !isAnswered(entryOf(no))),
    below: set.criteria
      .flatMap((criterion) => minimumsMissed(criterion, entryOf(criterion.no)))
      .sort((a, b) => a.star - b.star),
  };
}

function isAnswered(entry: Entry | undefined): boolean {
  return entry !== undefined && (entry.points !== null || (entry.reason ?? '').trim() !== '');
}

function minimumsMissed(criterion: PrintedCriterion, entry: Entry | undefined): Below[] {
  if (entry === undefined) return [];
  const given = entry.points ?? 0;
  return criterion.options.flatMap(({ minimumFor, points }) =>
    minimumFor !== undefined && given < points
      ? [{ criterion, star: minimumFor, needed: points }]
      : [],
  );
}
