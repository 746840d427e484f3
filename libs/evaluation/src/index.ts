export { roundActions } from './actions';
export { closingGates, type Gate, GATES, type GateName } from './gates';
export type { CouncilEvent } from './council-events';
export { liveRound } from './live';
export { communeOf, resultsOf, toScore } from './products';
export { evaluationRound } from './aggregate';
export { type ListedRound, nextTaking } from './taking';
export { type LoggedSheet, tallyOrRefusal } from './tally';
export type { RoundClosing, RoundEvent, RoundStage, RoundState, ScoreSheet } from './events';
