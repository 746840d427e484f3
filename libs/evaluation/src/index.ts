export { type RoundCommand, roundActions } from './actions';
export { type OpenRound, openRoundOf } from './open-round';
export { communeOf, onList, resultsOf, toScore } from './products';
export { evaluationRound } from './round';
export { totalOf } from './scoring';
export type { Member, RoundEvent, RoundProduct, RoundStage, RoundState, ScoreSheet } from './state';
