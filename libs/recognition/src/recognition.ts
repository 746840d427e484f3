import type { Aggregate } from '@ocop/casework';
import { recognitionAdopting } from './adopting';
import { decideRecognition } from './decide';
import { recognitionWakes } from './wakes';
import {
  evolveRecognition,
  initialRecognition,
  type RecognitionEvent,
  type RecognitionState,
} from './state';

export const ENDED_RECOGNITION_STAGES = ['expired', 'revoked', 'superseded'] as const;

/** One recognition's life: small code that lives for years. */
export const recognition: Aggregate<RecognitionState, RecognitionEvent> = {
  type: 'recognition',
  initial: initialRecognition,
  decide: decideRecognition,
  evolve: evolveRecognition,
  wakes: recognitionWakes,
  adopting: recognitionAdopting,
  folds: { RecognitionOpened: ['rules'] },
  // Each law and each step of a renewal begins with a fresh history.
  chapter: (state) => `${state.law}:${state.windowOpened}:${state.stage === 'renewing'}`,
  // An expired certificate can still be revoked for a while; then nothing is done with it any more.
  isClosed: ({ stage, filedAway }) =>
    stage === 'revoked' || stage === 'superseded' || (stage === 'expired' && filedAway),
};
