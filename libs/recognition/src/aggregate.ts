import { type Aggregate, hasEnded } from '@ocop/casework';
import { recognitionPlaces } from './access';
import { recognitionActions } from './actions';
import { recognitionAdopting } from './adopting';
import { recognitionAnswers } from './answers';
import { decideRecognition } from './decide';
import { evolveRecognition } from './evolve';
import { recognitionJourney } from './journey';
import { liveRecognition } from './live';
import { recognitionNeeds } from './needs';
import { dutyOf } from './posts';
import { initialRecognition, type RecognitionEvent, type RecognitionState } from './events';
import { isOpenClaim } from './support/standing';
import { recognitionSubject } from './subject';
import { recognitionWakes } from './wakes';

/** One recognition's life: small code that lives for years. */
export const recognition: Aggregate<RecognitionState, RecognitionEvent> = {
  type: 'recognition',
  actions: recognitionActions,
  journey: recognitionJourney,
  answers: recognitionAnswers,
  needs: recognitionNeeds,
  initial: initialRecognition,
  decide: decideRecognition,
  evolve: evolveRecognition,
  wakes: recognitionWakes,
  folds: { RecognitionOpened: ['rules'] },
  // Each law and each step of a renewal begins with a fresh history.
  adopting: recognitionAdopting,
  chapter: (state) => `${state.law}:${state.windowOpened}:${state.stage === 'renewing'}`,
  // An expired certificate can still be revoked for a while; then nothing is done with it any more.
  // A superseded one stays for as long as its money is not settled.
  isClosed: ({ stage, filedAway, support }) =>
    filedAway ||
    (hasEnded(recognitionJourney, stage) && !(stage === 'superseded' && isOpenClaim(support))),
  subject: recognitionSubject,
  duty: (state, { kind }) => dutyOf(liveRecognition(state), kind),
  places: recognitionPlaces,
};
