export {
  type Authority,
  type CouncilRules,
  type Plan,
  type PlannedProduct,
  type PlannedRound,
  planShape,
  authorityShape,
} from './plan-shape';
export { planFaults, soundFaults } from './plan-faults';
export {
  authorityAt,
  type CaseRules,
  caseRules,
  intakeClosesAt,
  ladderFor,
  planBasis,
  type RoundRef,
  roundRef,
  withCalendar,
} from './case-rules';
export {
  type AmendmentNews,
  type CommuneName,
  type CycleScore,
  type DecisionRef,
  type Heard,
  type Introduction,
  isLetter,
  type Leaving,
  type LetterName,
  type Letters,
  type RecognitionEnd,
  type RecognitionOpening,
  type RenewalRequest,
  type RoundNews,
  tell,
} from './letters';
export {
  communePost,
  type CycleOpening,
  type Jurisdiction,
  listed,
  type ListedProduct,
  producerArea,
  producerPost,
  type ProductIdentity,
  type RenewalOf,
  type RoundOpening,
  expectedList,
  type ListedCommune,
  type ListEntry,
  type ProductList,
  receivedList,
} from './openings';
export { programmeYear } from './year/aggregate';
export { cycleId } from './cycle-id';
export { formersOf, requireFreePlan, type SuccessionBeside, type YearBeside } from './year/beside';
export { type Amendment, amendmentShape, changeShape } from './amending/shape';
export { amendedPlan, type Amended, type Change } from './amending/amended-plan';
export { type PlanDate, planDates } from './amending/plan-dates';
export { type ListedYear, runningUnder } from './year/running-plan';
export type {
  PlanAmendment,
  PlanDecision,
  Withdrawal,
  YearEvent,
  YearStage,
  YearState,
} from './year/events';
export { DEFAULTS_VERSIONS, unknownDefaults, withDefaults } from './system-defaults';
export { yearActions } from './year/actions';
