export { roundActions } from './actions';
export { closingGates, type Gate, GATES, type GateName, gatesOfScoring } from './gates';
export type { CouncilEvent } from './council-events';
export { liveRound } from './live';
export { missedByCouncil, starAllowedBy } from './marks';
export { communeOf, resultsOf, toScore } from './products';
export { evaluationRound } from './aggregate';
export { type ListedRound, nextTaking } from './taking';
export { attendanceOf } from './session';
export {
  dutiesOf,
  type Duty,
  type ProductSitting,
  type SeatKind,
  seatsOf,
  sessionRules,
  sittingOf,
} from './sitting';
export { countedSheets, type LoggedSheet, tallyOrRefusal } from './tally';
export type { RoundClosing, RoundEvent, RoundStage, RoundState } from './events';
export type { ScoreSheet } from './score-sheet';
