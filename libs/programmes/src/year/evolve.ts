import { evolveBy, matterOf } from '@ocop/casework';
import { yearJourney } from './journey';
import type { YearEvent, YearState } from './events';

/** The year after one more fact; where the fact leads stands in the journey. */
export const evolveYear = evolveBy<YearState, YearEvent, typeof yearJourney>(
  yearJourney,
  {
    PlanDrafted: (state, { data: { plan, products, text } }) => ({
      ...state,
      plan: matterOf(plan),
      products,
      text: text.sha256,
    }),
    ProgrammeOpened: (state, { data: { plan, products, approval } }) => ({
      ...state,
      plan: matterOf(plan),
      products,
      ...(approval ? { approval } : {}),
    }),
    PlanAmended: (state, { data: { plan, ...amendment } }) => ({
      ...state,
      plan: matterOf(plan),
      amendments: [...(state.amendments ?? []), amendment],
    }),
    RoundDecided: (state, { data }) => ({ ...state, decided: [...(state.decided ?? []), data] }),
    PlanWithdrawn: (state, { data }) => ({ ...state, withdrawal: data }),
    RoundScheduled: (state, { data }) => ({
      ...state,
      openedRounds: [...state.openedRounds, data.round],
    }),
    ProductAdded: (state, { data }) => ({ ...state, added: [...state.added, data.product] }),
    ReportSubmitted: (state, { data: { report, commune } }) => ({
      ...state,
      reports: [...state.reports, { report, commune }],
    }),
    YearClosed: (state) => state,
  },
  {},
);
