import { type Aggregate, hasEnded, stationOf, tellingWakes } from '@ocop/casework';
import { roundPlaces } from './access';
import { roundActions } from './actions';
import { roundAdopting } from './adopting';
import { decideRound } from './decide';
import { evolveRound } from './evolve';
import { roundJourney } from './journey';
import { initialRound, type RoundEvent, type RoundState } from './events';
import { roundDuty, roundSubject } from './subject';

/** One evaluation round and its council. */
export const evaluationRound: Aggregate<RoundState, RoundEvent> = {
  type: 'evaluation-round',
  actions: roundActions,
  journey: roundJourney,
  initial: initialRound,
  decide: decideRound,
  evolve: evolveRound,
  folds: { RoundOpened: ['products', 'rules'] },
  wakes: tellingWakes,
  adopting: roundAdopting,
  chapter: ({ stage }) => stationOf(roundJourney, stage).chapter ?? 'council',
  isClosed: ({ stage }) => hasEnded(roundJourney, stage),
  subject: roundSubject,
  duty: roundDuty,
  places: roundPlaces,
};
