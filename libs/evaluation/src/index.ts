export { roundActions } from './actions';
export { liveRound } from './live';
export { communeOf, resultsOf, toScore } from './products';
export { evidenceFields } from './sheet-fields';
export { evaluationRound } from './aggregate';
export { type ListedRound, nextTaking } from './taking';
export { type LoggedSheet, tallyOrRefusal } from './tally';
export type { RoundClosing, RoundEvent, RoundStage, RoundState, ScoreSheet } from './events';
