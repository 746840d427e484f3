import type { Aggregate } from '@ocop/casework';
import { ENDED_STAGES } from './actions';
import { cycleAdopting } from './adopting';
import { decideCycle } from './decide';
import { evolveCycle } from './evolve';
import { waitingFrom } from './intake';
import { type CycleEvent, type CycleState, initialCycle } from './state';

/** One product's passage through the OCOP cycle. */
export const productCycle: Aggregate<CycleState, CycleEvent> = {
  type: 'product-cycle',
  initial: initialCycle,
  decide: decideCycle,
  evolve: evolveCycle,
  folds: { CycleRegistered: ['rules'] },
  wakes(state) {
    const wake = waitingFrom(state);
    return wake ? [wake] : [];
  },
  adopting: cycleAdopting,
  // Preparation and each tier are chapters: they begin with a history of their own.
  chapter: (state) => (state.entered || state.filedOn ? `${state.tier}:${state.entered}` : 'idea'),
  isClosed: (state) => (ENDED_STAGES as readonly string[]).includes(state.stage),
};
