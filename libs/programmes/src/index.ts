export {
  type Authority,
  type CouncilRules,
  type Plan,
  type PlannedProduct,
  type PlannedRound,
  planShape,
  authorityShape,
} from './plan-shape';
export { planFaults } from './plan-faults';
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
export { type YearCommand, yearActions } from './year/actions';
export { cycleId } from './cycle-id';
export { type ListedYear, runningUnder } from './year/running-plan';
export type { PlanDecision, Withdrawal, YearEvent, YearStage, YearState } from './year/events';
export { DEFAULTS_VERSIONS, unknownDefaults, withDefaults } from './system-defaults';
