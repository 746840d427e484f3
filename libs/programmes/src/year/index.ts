import { type Aggregate, hasEnded, tellingWakes } from '@ocop/casework';
import { atTime } from '@ocop/calendar';
import { opensAt } from '../case-rules';
import { yearPlaces } from './access';
import { yearActions } from './actions';
import { decideYear } from './decide';
import { evolveYear } from './evolve';
import { yearJourney } from './journey';
import { initialYear, type YearEvent, type YearState } from './state';
import { yearSubject } from './subject';

/** The plan of one authority for one year, from its opening to its closing. */
export const programmeYear: Aggregate<YearState, YearEvent> = {
  type: 'programme-year',
  actions: yearActions,
  journey: yearJourney,
  initial: initialYear,
  decide: decideYear,
  evolve: evolveYear,
  folds: { ProgrammeOpened: ['plan'] },
  // The list of products is long; only who opens cycles and rounds or adds to it needs it.
  opens: ({ type }, state) =>
    type === 'AddProduct' || (type === 'PassTime' && isOpening(state)) ? ['products'] : [],
  wakes(state) {
    const { plan, openedRounds } = state;
    if (!plan) return [];
    const rounds = plan.rounds
      .filter((round) => !openedRounds.includes(round.id))
      .map((round) => ({ at: opensAt(round), why: `open ${round.id}` }));
    const closing = { at: atTime(plan.closes.on, 8), why: 'close the year' };
    return [...rounds, closing, ...tellingWakes(state)];
  },
  chapter: (state) => `${state.stage}:${state.openedRounds.length}`,
  isClosed: ({ stage }) => hasEnded(yearJourney, stage),
  subject: yearSubject,
  places: yearPlaces,
};

function isOpening({ plan, openedRounds, telling = [] }: YearState): boolean {
  return telling.length > 0 || openedRounds.length < (plan?.rounds.length ?? 0);
}
