import { atTime, type Instant } from '@ocop/calendar';
import type { Context, ListedProducers, Wake, WorkOf } from '@ocop/casework';
import type { Area } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import type { YearlyFigures } from '../shape/yearly-figures';
import type { YearEvent, YearState } from '../year/events';
import { askFigures } from './asking';
import { yearlyDeadline } from './deadline';
import { ASKED_AT_MOST, ASKED_AT_ONCE } from './facts';

/** On the plan's day, when offices begin. */
const askedAt = ({ asked }: YearlyFigures): Instant => atTime(asked, 8);

const notSought = ({ sought = [] }: YearState, { yearlyFigures = [] }: Plan) =>
  yearlyFigures.filter(({ id }) => !sought.includes(id));

/** When the register is looked through. */
export function seekingWakes(state: YearState, plan: Plan): Wake[] {
  return notSought(state, plan).map((ask) => ({ at: askedAt(ask), why: `ask for ${ask.id}` }));
}

/**
 * Nobody has to press anything for producers to be asked: on the plan's day the year does it, also for those who were
 * recognised since its office asked.
 */
export function seekProducers(state: YearState, plan: Plan, now: Instant): YearEvent[] {
  return notSought(state, plan)
    .filter((ask) => askedAt(ask) <= now)
    .map(({ id }) => sought(plan, id));
}

function sought({ authority, communes }: Plan, ask: string, after?: Area): YearEvent {
  const former = communes.flatMap(({ area, replaces = [] }) =>
    replaces.map((one) => [one, area] as const),
  );
  const request = {
    ...{ ask, area: authority.area, former: Object.fromEntries(former), atMost: ASKED_AT_ONCE },
    ...(after === undefined ? {} : { after }),
  };
  return { type: 'ProducersSought', data: { ask, request } };
}

/** Whom the register named is asked, so many at a time, and no more than one year can ask. */
export function askListed(
  state: YearState,
  plan: Plan,
  { id: work, request: { ask } }: WorkOf<'list-producers'>,
  { producers, more }: ListedProducers,
  context: Context,
): YearEvent[] {
  const { asked = {} } = state;
  const fresh = producers.filter(({ area }) => !asked[yearlyDeadline(ask, area)]);
  const room = Math.max(0, ASKED_AT_MOST - Object.keys(asked).length);
  const some = fresh.slice(0, room);
  const last = producers.at(-1);
  const goesOn = more && last !== undefined && room > fresh.length;
  return [
    ...askFigures(state, plan, { ask, producers: some }, context, work),
    ...(goesOn ? [sought(plan, ask, last.area)] : []),
  ];
}
