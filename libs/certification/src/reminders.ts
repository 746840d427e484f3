import type { Facts, ReminderDesk } from '@ocop/casework';
import { communePost, producerPost } from '@ocop/programmes';
import { liveCycle, type LiveCycle } from './live';
import { officePost, authorityPost } from './posts';
import type { CycleState } from './events';
import { cycleSubject } from './subject';

/** Whom the reminders of a product's deadlines reach: whoever holds the dossier now, and the one above. */
export const cycleReminders: ReminderDesk<CycleState> = {
  addressees(state, _tracked, addressee) {
    const cycle = liveCycle(state);
    const { holder } = cycleSubject(state);
    switch (addressee) {
      case 'holder':
        return holder ? [{ post: holder }] : [];
      case 'superior':
        return [{ post: superiorOf(cycle) }];
      case 'office':
        return [{ post: officePost(cycle) }];
      case 'commune':
        return [{ post: communePost(cycle) }];
      case 'producer':
        return [{ post: producerPost(cycle) }];
    }
  },
  facts: (state) => cycleFacts(liveCycle(state)),
};

function superiorOf(cycle: LiveCycle) {
  switch (cycleSubject(cycle.state).holder?.role) {
    case 'producer':
      return communePost(cycle);
    case 'commune-officer':
      return officePost(cycle);
    default:
      return authorityPost(cycle);
  }
}

/** Facts that every notice about a product carries. */
export function cycleFacts({ state, product, authority, rules }: LiveCycle): Facts {
  const round = state.rounds.find((candidate) => candidate.id === state.round);
  return {
    cycle: state.id,
    product: product.name,
    owner: product.owner.name,
    commune: product.commune.name,
    authority: authority.name,
    office: authority.office,
    plan: rules.plan.citation,
    stage: state.stage,
    ...(round ? { round: round.no } : {}),
  };
}
