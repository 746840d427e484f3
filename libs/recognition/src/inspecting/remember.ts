import type { Recorded } from '@ocop/casework';
import type { InspectedState, InspectingEvent } from './facts';

type Remember = {
  readonly [K in InspectingEvent['type']]: <S extends InspectedState>(
    state: S,
    event: Recorded<Extract<InspectingEvent, { type: K }>>,
  ) => S;
};

function withCorrection<S extends InspectedState>(state: S, change: object): S {
  return state.correction ? { ...state, correction: { ...state.correction, ...change } } : state;
}

/** How a case remembers what inspectors, producers and shoppers did. */
export const rememberInspecting: Remember = {
  InspectionRecorded: ({ openReports: _, ...state }, { data: { no, outcome } }) =>
    ({ ...state, inspections: no, lastOutcome: outcome }) as never,
  CorrectionOrdered: (state, { data: { no, what, ground, until } }) => ({
    ...state,
    corrections: no,
    correction: { no, what, ground, until },
  }),
  CorrectionReported: (state, { actor }) => withCorrection(state, { reportedBy: actor.id }),
  CorrectionConfirmed: ({ correction: _, ...state }) => state as never,
  CorrectionRejected: (state, { data: { until } }) => {
    const { reportedBy: _, ...correction } = state.correction ?? {
      no: 0,
      what: '',
      ground: '',
      until,
    };
    return { ...state, correction: { ...correction, until } };
  },
  CorrectionMissed: (state) => state,
  SuspensionProposed: (state, { actor }) => ({ ...state, suspensionProposedBy: actor.id }),
  SuspensionDismissed: ({ suspensionProposedBy: _, ...state }) => state as never,
  MismatchReported: (state) => ({ ...state, openReports: (state.openReports ?? 0) + 1 }),
  MismatchesDismissed: ({ openReports: _, ...state }) => state as never,
};
