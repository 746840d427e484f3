import { type Aggregate, hasEnded } from '@ocop/casework';
import { cyclePlaces } from './access';
import { cycleActions } from './actions';
import { cycleAdopting } from './adopting';
import { decideCycle } from './decide';
import { evolveCycle } from './evolve';
import { waitingFrom } from './intake';
import { cycleJourney } from './journey';
import { type CycleEvent, type CycleState, initialCycle } from './events';
import { cycleNeeds } from './needs';
import { cycleSubject } from './subject';

/** One product's passage through the OCOP cycle. */
export const productCycle: Aggregate<CycleState, CycleEvent> = {
  type: 'product-cycle',
  actions: cycleActions,
  journey: cycleJourney,
  needs: cycleNeeds,
  initial: initialCycle,
  decide: decideCycle,
  evolve: evolveCycle,
  folds: { CycleRegistered: ['rules'] },
  wakes(state) {
    const wake = waitingFrom(state);
    return wake ? [wake] : [];
  },
  // Preparation and each tier are chapters: they begin with a history of their own.
  adopting: cycleAdopting,
  chapter: (state) => (state.entered || state.filedOn ? `${state.tier}:${state.entered}` : 'idea'),
  isClosed: ({ stage }) => hasEnded(cycleJourney, stage),
  subject: cycleSubject,
  places: cyclePlaces,
};
