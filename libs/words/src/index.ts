export { type Book, capital, filled, type Phrase, phraseOf, sayFact, worded } from './phrase';
export { roleWords, tierWords } from './offices';
export { caseKindWords, caseWord, dossierKindWords } from './cases';
export {
  cycleStageWords,
  cycleStepWords,
  recognitionStageWords,
  roundStageWords,
  stageWords,
  yearStageWords,
} from './stages';
export { deadlineStateWords, dutyWords } from './duties';
export { cycleClosingWords, roundClosingWords, sayBasis, sayLapse } from './reasons';
export { sayAverage, sayPoints, sayStars } from './figures';
export { roundTitle, sayTitle } from './titles';
export { saySheetFault } from './criteria';
