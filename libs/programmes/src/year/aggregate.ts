import { type Aggregate, hasEnded, tellingWakes } from '@ocop/casework';
import { atTime } from '@ocop/calendar';
import { opensAt } from '../case-rules';
import { openingDayOf } from '../dates';
import { seekingWakes } from '../yearly/seeking';
import { yearPlaces } from './access';
import { yearActions } from './actions';
import { yearAdopting } from './adopting';
import { decideYear } from './decide';
import { lapsesAt } from './drafting';
import { evolveYear } from './evolve';
import { yearJourney } from './journey';
import { CARRYING_IN, initialYear, type YearEvent, type YearState } from './events';
import { yearDuty, yearSubject } from './subject';

/** The plan of one authority for one year, from its draft to its closing. */
export const programmeYear: Aggregate<YearState, YearEvent> = {
  type: 'programme-year',
  actions: yearActions,
  journey: yearJourney,
  initial: initialYear,
  decide: decideYear,
  evolve: evolveYear,
  folds: { PlanDrafted: ['plan'], ProgrammeOpened: ['plan'], PlanAmended: ['plan'] },
  // The list of products is long; only who opens cycles and rounds or adds to it needs it.
  opens: ({ type }, state) => {
    const isTime = type === 'PassTime' && isOpening(state);
    const isWanted = WITH_LIST.includes(type) || isTime;
    const before = type === 'ApprovePlan' || (isTime && isCarrying(state));
    return [...(isWanted ? ['products'] : []), ...(before ? ['recognised'] : [])];
  },
  wakes(state) {
    const { plan, openedRounds, stage } = state;
    if (!plan) return [];
    if (stage === 'withdrawing') return tellingWakes(state);
    if (stage === 'draft') return [{ at: lapsesAt(plan), why: 'the draft lapses' }];
    const rounds = plan.rounds
      .filter((round) => !openedRounds.includes(round.id))
      .map((round) => ({ at: opensAt(round), why: `open ${round.id}` }));
    const closing = { at: atTime(openingDayOf(plan.closes), 8), why: 'close the year' };
    return [...rounds, closing, ...seekingWakes(state, plan), ...tellingWakes(state)];
  },
  adopting: yearAdopting,
  chapter: (state) => `${state.stage}:${state.openedRounds.length}`,
  isClosed: ({ stage }) => hasEnded(yearJourney, stage),
  subject: yearSubject,
  duty: yearDuty,
  places: yearPlaces,
};

/** A draft is itself handed in by its hash alone: it too is decided where its matter lies. */
const WITH_LIST: readonly string[] = [
  'DraftPlan',
  'ApprovePlan',
  'AddProduct',
  'AmendPlan',
  'WithdrawPlan',
  'CarryIn',
  'StrikeProducts',
];

function isCarrying({ telling = [] }: YearState): boolean {
  return telling.some(({ what }) => what === CARRYING_IN);
}

function isOpening({ stage, plan, openedRounds, telling = [] }: YearState): boolean {
  if (stage === 'withdrawing') return telling.length > 0;
  if (stage !== 'running') return false;
  return telling.length > 0 || openedRounds.length < (plan?.rounds.length ?? 0);
}
