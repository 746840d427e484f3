export { type Book, capital, filled, type Phrase, phraseOf, sayFact, worded } from './phrase';
export { roleWords, tierWords } from './offices';
export { unnamedPlace } from './provinces';
export {
  inspectionOutcomeWords,
  inspectionPointWords,
  mismatchWords,
  renewalAnswerWords,
  renewalIntentionWords,
} from './inspections';
export { missedWords } from './missed';
export { caseKindWords, communeContentWords, dossierKindWords } from './cases';
export {
  cycleStageWords,
  cycleStepWords,
  recognitionStageWords,
  roundStageWords,
  stageWords,
  yearStageWords,
} from './stages';
export { eventWords } from './events';
export { deadlineStateWords, dutyWords, sayDeadlineState } from './duties';
export { cycleClosingWords, roundClosingWords, sayBasis, sayLapse } from './reasons';
export { readTypedNumber } from './typed-number';
export {
  figureUnitWords,
  heardWords,
  sayMoneyAloud,
  sayQuantity,
  sayWhole,
  typedFaultWords,
  typedLikeWords,
} from './yearly';
export { claimOverWords, supportStandingWords, supportStepWords } from './support';
export { sayAverage, sayPoints, sayStars } from './figures';
export { outcomeWords } from './outcomes';
export { roundTitle, sayTitle } from './titles';
export { sayLaw } from './laws';
export { gateWords, recusalWords, sampleWords, sayMissing, voteWords } from './councils';
export { sayLetter } from './letters';
export { conditionWords, helpInTrouble, sayTrouble } from './troubles';
export { type CommandField, commandFieldWords, commandWords } from './commands';
export { sayRefusal } from './refusals';
export { factsInWords } from './fact-words';
export { partTotalsWords, saySheetFault, withoutSetWords } from './criteria';
export { sayChange, sayChangeFacts } from './plan-changes';
export { sayPlanDay, sayPlanHolder, sayPlanStep } from './plan-days';
export { sayNeed, sayReached, sayVerdict } from './plan-targets';
