export { aboutSeveralYears } from './faults/several-years';
export {
  choices,
  type Evidence,
  evidence,
  evidenceFields,
  points,
  type Scored,
  workedOut,
} from './chosen-points';
export { type Authority, type Plan, planShape, authorityShape } from './plan-shape';
export {
  type AppointedCouncil,
  type Appointee,
  appointedBy,
  appointmentFields,
  inTerm,
  scores,
  termOf,
} from './appointment';
export { planFaults, sectionOf, soundFaults } from './plan-faults';
export { lastDayOf, openingDayOf } from './dates';
export { planOfYear } from './next-year';
export { planOfLaw } from './plan-of-law';
export { type CalendarDay, planCalendar } from './plan-calendar';
export { type MeasuredTarget, measuredTargets, type ProductCount } from './targets/measured';
export { councilRules, type WholeCouncilRules } from './council-rules';
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
  withLadders,
} from './case-rules';
export {
  type AmendmentNews,
  type CommuneName,
  type CycleScore,
  type DecisionRef,
  type EndingDecision,
  type Heard,
  type Introduction,
  isLetter,
  type Leaving,
  type LetterName,
  type Letters,
  type RecognitionEnd,
  type RecognitionOpening,
  type RoundNews,
  type SetChange,
  tell,
} from './letters';
export {
  communePost,
  type CycleOpening,
  type Jurisdiction,
  listed,
  type ListedProduct,
  ofSet,
  isSameProducer,
  producerArea,
  producerPost,
  type ProductIdentity,
  type RenewalOf,
  type RoundOpening,
  expectedList,
  type ListedCommune,
  type ListEntry,
  receivedList,
} from './openings';
export { cycleId } from './cycle-id';
export { FIGURE_UNITS, type FigureUnit, type YearlyFigures } from './shape/yearly-figures';
export { LARGEST_SUPPORT, LARGEST_SUPPORT_BUDGET } from './shape/support-money';
export { amountOf, claimRule, type SupportRules } from './support-money';
export { yearlyDeadline, yearOfFigures } from './yearly/deadline';
export { yearlyNamed } from './yearly/asking';
export {
  ASKED_AT_ONCE,
  type AskedProducer,
  correctFields,
  type FiguresGiven,
  HEARD,
  sendFields,
  type YearlyEvent,
} from './yearly/facts';
export { plausible, remarkOn } from './yearly/plausible';
export { programmeYear } from './year/aggregate';
export { formersOf, requireFreePlan, type YearBeside } from './year/beside';
export { type Amendment, amendmentsShape, changeShape } from './amending/shape';
export { type Change } from './amending/amended-plan';
export { type ChangeFacts, changeFacts } from './amending/change-facts';
export type { PlanDate, PlanStep } from './amending/plan-date';
export { planDates } from './amending/plan-dates';
export { runningUnder } from './year/running-plan';
export type { PlanAmendment, Reached, ReportGiven } from './year/acts';
export type { YearEvent, YearStage, YearState } from './year/events';
export {
  CURRENT_DEFAULTS,
  unknownDefaults,
  withDefaults,
  withLatestLadders,
} from './system-defaults';
export { amends, asMerged, changesCourse, passedOn, type PassingOn, withHeir } from './handover';
export { yearActions } from './year/actions';
export { ofScope, ofUnit } from './openings';
export { carriedInId } from './carried-in';
export { alreadyInRegister, recognisedFaults } from './faults/recognised-faults';
export { numbersTaken } from './faults/recognised-numbers';
export { type RecognisedProduct, recognisedShape } from './plan-shape';
