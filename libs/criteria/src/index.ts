export type {
  CriteriaSet,
  Criterion,
  MarkedStars,
  Ministry,
  Note,
  NoteKind,
  Option,
  Part,
  Remark,
  Section,
} from './criteria-set';
export { criteriaSets, findSet, scoredBy, setsOf } from './find-set';
export { searchSets } from './search';
export { ministryNames } from './ministries';
export { type SetFault, setFaults } from './set-faults';
export type { Findings, Gate, Mark, Sheet, SheetFault, SheetScore } from './sheet';
export { scoreSheet } from './score-sheet';
export { doubtful, sectionSums, unanswered } from './beside-the-points';
