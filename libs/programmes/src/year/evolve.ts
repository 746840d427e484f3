import { addWork, evolveBy, matterOf, withoutWork, workId } from '@ocop/casework';
import { type PassingOn, withHeir } from '../handover';
import type { Plan } from '../plan-shape';
import { yearlyDeadline } from '../yearly/deadline';
import type { FiguresGiven } from '../yearly/facts';
import { yearJourney } from './journey';
import { reportDeadline } from './report-deadline';
import type { PinnedPlan } from './pinned';
import type { ReportedValue } from './acts';
import type { YearEvent, YearState } from './events';

/** Rounds that are still to be opened are rounds of whoever took over. */
function planOfHeir(plan: Plan, data: Extract<PassingOn, { type: 'PassedOn' }>['data']): Plan {
  const { regulation, from, tier } = data;
  const [authority = plan.authority, ...higher] = withHeir([plan.authority, ...plan.higher], data);
  const rounds = plan.rounds.map((round) => (round.tier === from ? { ...round, tier } : round));
  return { ...plan, regulation, authority, higher, rounds };
}

function withPinned(state: YearState, { plan, products, recognised }: PinnedPlan): YearState {
  return { ...state, plan: matterOf(plan), products, ...(recognised ? { recognised } : {}) };
}

function withValues(state: YearState, given: readonly ReportedValue[] = []): YearState {
  if (given.length === 0) return state;
  const values = { ...state.values };
  for (const { target, value, of } of given) {
    const before = values[target];
    const whole =
      of === undefined && before?.of === undefined ? {} : { of: (before?.of ?? 0) + (of ?? 0) };
    values[target] = { value: (before?.value ?? 0) + value, ...whole };
  }
  return { ...state, values };
}

function withAnswer(state: YearState, { ask, producer, no, on }: FiguresGiven): YearState {
  const deadline = yearlyDeadline(ask, producer.area);
  return { ...state, answers: no, answered: { ...state.answered, [deadline]: { no, on } } };
}

/** The year after one more fact; where the fact leads stands in the journey. */
export const evolveYear = evolveBy<YearState, YearEvent, typeof yearJourney>(
  yearJourney,
  {
    PlanDrafted: ({ recognised: _, ...state }, { data }) => ({
      ...withPinned(state, data),
      text: data.text.sha256,
    }),
    ProgrammeOpened: (state, { data: { approval, ...plan } }) => ({
      ...withPinned(state, plan),
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
    ProductsStruck: (state, { data }) => ({
      ...state,
      strikings: [...(state.strikings ?? []), data],
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
    ReportSubmitted: (state, { data: { report, commune, values } }) => ({
      ...withValues(state, values),
      reports: [...state.reports, { report, commune }],
    }),
    ReportCorrected: (state, { data: { report, commune, no } }) => ({
      ...state,
      corrected: { ...state.corrected, [reportDeadline(report, commune)]: no },
    }),
    ActivityReported: (state, { data: { activity, place, on, values } }) => ({
      ...withValues(state, values),
      activities: [...(state.activities ?? []), { activity, ...(place ? { place } : {}), on }],
    }),
    ProducersSought: (state, { data: { ask, request }, version }) => {
      const { sought = [] } = state;
      const known = sought.includes(ask) ? sought : [...sought, ask];
      const work = { id: workId(version), kind: 'list-producers', request } as const;
      return addWork({ ...state, sought: known }, work);
    },
    FiguresAsked: (state, { data: { ask, producers, work } }) => ({
      ...(work ? withoutWork(state, work) : state),
      asked: {
        ...state.asked,
        ...Object.fromEntries(producers.map((one) => [yearlyDeadline(ask, one.area), one])),
      },
    }),
    FiguresSent: (state, { data }) => withAnswer(state, data),
    FiguresCorrected: (state, { data }) => withAnswer(state, data),
    YearClosed: (state) => state,
  },
  {},
);
