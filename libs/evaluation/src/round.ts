import { type Aggregate, tellingWakes } from '@ocop/casework';
import { roundAdopting } from './adopting';
import { decideRound } from './decide';
import { evolveRound } from './evolve';
import { initialRound, type RoundEvent, type RoundState } from './state';

const CHAPTERS: Readonly<Record<string, string>> = {
  none: 'intake',
  intake: 'intake',
  submitted: 'decision',
  decided: 'decision',
  closed: 'decision',
};

/** One evaluation round and its council. */
export const evaluationRound: Aggregate<RoundState, RoundEvent> = {
  type: 'evaluation-round',
  initial: initialRound,
  decide: decideRound,
  evolve: evolveRound,
  folds: { RoundOpened: ['products', 'rules'] },
  wakes: tellingWakes,
  adopting: roundAdopting,
  chapter: (state) => CHAPTERS[state.stage] ?? 'council',
  isClosed: (state) => state.stage === 'closed',
};
