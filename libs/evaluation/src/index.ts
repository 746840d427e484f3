export { type RoundCommand, roundActions } from './actions';
export { roundJourney } from './journey';
export { type OpenRound, openRoundOf, roundHolder } from './open-round';
export { communeOf, onList, resultsOf, toScore } from './products';
export { evaluationRound } from './round';
export { totalOf } from './scoring';
export { type ListedRound, nextTaking } from './taking';
export type { Member, RoundEvent, RoundProduct, RoundStage, RoundState, ScoreSheet } from './state';
