import { evolveBy, matterOf } from '@ocop/casework';
import { type PassingOn, withHeir } from '../handover';
import type { Plan } from '../plan-shape';
import { yearJourney } from './journey';
import type { YearEvent, YearState } from './events';

/** Rounds that are still to be opened are rounds of whoever took over. */
function planOfHeir(plan: Plan, data: Extract<PassingOn, { type: 'PassedOn' }>['data']): Plan {
  const { regulation, from, tier } = data;
  const [authority = plan.authority, ...higher] = withHeir([plan.authority, ...plan.higher], data);
  const rounds = plan.rounds.map((round) => (round.tier === from ? { ...round, tier } : round));
  return { ...plan, regulation, authority, higher, rounds };
}

/** The year after one more fact; where the fact leads stands in the journey. */
export const evolveYear = evolveBy<YearState, YearEvent, typeof yearJourney>(
  yearJourney,
  {
    PlanDrafted: ({ recognised: _, ...state }, { data: { plan, products, recognised, text } }) => ({
      ...state,
      plan: matterOf(plan),
      products,
      ...(recognised ? { recognised } : {}),
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
    CouncilAppointed: (state, { data: { council } }) => ({ ...state, council }),
    RoundDecided: (state, { data }) => ({ ...state, decided: [...(state.decided ?? []), data] }),
    RecognitionsCarriedIn: (state, { data: { recognised } }) => ({ ...state, recognised }),
    CertificatesEnded: (state, { data }) => ({
      ...state,
      endings: [...(state.endings ?? []), data],
    }),
    PlanWithdrawn: (state, { data }) => ({ ...state, withdrawal: data }),
    WentOnUnder: (state, { data: { regulation } }) => ({
      ...state,
      ...(state.plan ? { plan: { ...state.plan, regulation } } : {}),
    }),
    // Whoever took over appoints a council of its own.
    PassedOn: ({ council: _, ...state }, { data }) => ({
      ...state,
      ...(state.plan ? { plan: planOfHeir(state.plan, data) } : {}),
    }),
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
