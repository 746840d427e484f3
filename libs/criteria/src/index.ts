export type { CriteriaSet, Criterion, NoteKind, Option } from './criteria-set';
export { criteriaSets, findSet, scoredBy, setInWords, setsOf } from './find-set';
export { searchSets } from './search';
export { ministryNames } from './ministries';
export { setFaults } from './set-faults';
export type { Gate, Sheet, SheetFault, SheetScore, WrittenSheet } from './sheet';
export { scoreSheet } from './score-sheet';
export { scoredOf } from './scored-of';
export { doubtful, sectionSums, unanswered } from './beside-the-points';
