export { type RoundCommand, roundActions } from './actions';
export { type OpenRound, openRoundOf } from './open-round';
export { communeOf, onList, resultsOf, toScore } from './products';
export { evaluationRound } from './round';
export { type LoggedSheet, tallyOrRefusal } from './tally';
export type {
  Member,
  RoundClosing,
  RoundEvent,
  RoundProduct,
  RoundStage,
  RoundState,
  ScoreSheet,
} from './state';
