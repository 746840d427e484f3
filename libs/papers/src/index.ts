export type { CouncilRecord } from './record/council-record';
export { councilRecord } from './record/record-of';
export type { Block, Closing, PaperContent, PaperHead, Signature } from './content/content';
export { chairTitle } from './content/chair';
export { inFull } from './content/citation';
export { dayInWords } from './content/days';
export { transmittal } from './content/transmittal';
export { fullName } from './content/letterhead';
export { type PaperName, paperOf, papersOf } from './papers';
export { COMMUNE_PAPERS, communePaper } from './commune-papers';
export type { CommuneRecord } from './content/commune-record';
export { type CasePaper, cyclePapers, recognitionPapers } from './cases/case-papers';
export type { CycleInLog } from './cases/slips';
export type { RecognitionInLog } from './cases/endings';
export {
  noteOnProduct,
  programmeReport,
  type ProgrammeReportRecord,
} from './content/programme-report';
