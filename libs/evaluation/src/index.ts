export { type RoundCommand, roundActions } from './actions';
export { roundJourney } from './journey';
export { type OpenRound, openRoundOf, roundHolder } from './open-round';
export { communeOf, onList, resultsOf, toScore } from './products';
export { evaluationRound } from './round';
export { type LoggedSheet, tallyOrRefusal } from './tally';
export type { Member, RoundEvent, RoundProduct, RoundStage, RoundState, ScoreSheet } from './state';
