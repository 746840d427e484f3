import { type Areas, type Subject, unopened } from '@ocop/casework';
import type { YearState } from './state';

/** What a programme year is about: its plan. */
export function yearSubject(state: YearState): Subject {
  const { id, plan } = state;
  if (!plan) return unopened(id);
  return {
    title: { of: 'plan', title: plan.title },
    areas: areasOf(state),
    tier: plan.authority.tier,
  };
}

export function areasOf({ plan }: YearState): Areas {
  return { authority: plan?.authority.area ?? '' };
}
