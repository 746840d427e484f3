import type { Adopting } from '@ocop/casework';
import { caseRules, ladderFor } from '../case-rules';
import { amends, type Held, passedOn } from '../handover';
import type { Plan } from '../plan-shape';
import { yearReminders } from './reminders';
import type { YearEvent, YearState } from './events';

/** A year hands on to its cases the calendar adopted last. */
export const yearAdopting: Adopting<YearState, YearEvent> = {
  calendar: ({ plan }) => plan?.calendar,
  withCalendar: ({ plan, ...state }, calendar) => ({
    ...state,
    ...(plan ? { plan: { ...plan, calendar } } : {}),
  }),
  // The amended plan stands in the state already.
  withLadders: (state) => state,
  ladder: ({ plan }, kind) => (plan ? ladderFor(caseRules(plan), kind) : []),
  reminders: yearReminders,
  concerns: ({ stage, plan }, law) =>
    stage === 'running' && plan !== undefined && amends(law, plan.regulation),
  takesForce: ({ plan }, law) => (plan ? [passedOn(heldBy(plan), law)] : []),
};

function heldBy({ regulation, authority, higher }: Plan): Held {
  return { regulation, tier: authority.tier, authorities: [authority, ...higher] };
}
