import type { Aggregate } from '@ocop/casework';
import { atTime } from '@ocop/calendar';
import { opensAt } from '../case-rules';
import { decideYear } from './decide';
import { evolveYear, initialYear, type YearEvent, type YearState } from './state';

/** The plan of one authority for one year, from its opening to its closing. */
export const programmeYear: Aggregate<YearState, YearEvent> = {
  type: 'programme-year',
  initial: initialYear,
  decide: decideYear,
  evolve: evolveYear,
  wakes({ plan, openedRounds }) {
    if (!plan) return [];
    const rounds = plan.rounds
      .filter((round) => !openedRounds.includes(round.id))
      .map((round) => ({ at: opensAt(round), why: `open ${round.id}` }));
    return [...rounds, { at: atTime(plan.closes.on, 8), why: 'close the year' }];
  },
  chapter: (state) => `${state.stage}:${state.openedRounds.length}`,
  isClosed: (state) => state.stage === 'closed',
};
