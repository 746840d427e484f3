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
} from './case-rules';
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
export { programmeYear } from './year';
export { type YearCommand, yearActions } from './year/actions';
export { cycleId } from './cycle-id';
export { owedReport } from './year/report-deadline';
export type { RenewalRequest } from './year/renewing';
export { type ListedYear, runningUnder } from './year/running-plan';
export type { YearEvent, YearStage, YearState } from './year/state';
export { DEFAULTS_VERSIONS, unknownDefaults, withDefaults } from './system-defaults';
