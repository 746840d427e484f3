import type { Criterion, CriteriaSet, Note, Section } from './criteria-set';
import { isUnder } from './set-faults';
import { pointsAt, type WrittenSheet } from './sheet';

/** Criteria at which nothing was chosen: each counts 0 points, and its scorer has to write why. */
export function unanswered(set: CriteriaSet, sheet: WrittenSheet): readonly Criterion[] {
  return set.criteria.filter(({ no }) => typeof sheet[no] !== 'number');
}

/** Points where the sheet says that there may be none, for the council to settle: arithmetic takes nobody's points away. */
export function doubtful(
  set: CriteriaSet,
  sheet: WrittenSheet,
): readonly { readonly criterion: Criterion; readonly note: Note }[] {
  return set.criteria.flatMap((criterion) =>
    criterion.notes
      .filter(({ needs }) => needs && !pointsAt(sheet, needs) && pointsAt(sheet, criterion.no) > 0)
      .map((note) => ({ criterion, note })),
  );
}

/** The sum of each section of a sheet. */
export function sectionSums(
  set: CriteriaSet,
  sheet: WrittenSheet,
): readonly (Section & { readonly points: number })[] {
  return set.sections.map((section) => {
    const own = set.criteria.filter(({ no }) => isUnder(section.no, no));
    return { ...section, points: own.reduce((sum, { no }) => sum + pointsAt(sheet, no), 0) };
  });
}
