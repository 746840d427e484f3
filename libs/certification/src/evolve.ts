import { civilDateAt } from '@ocop/calendar';
import { addWork, evolveBy, withoutWork, workId } from '@ocop/casework';
import type { CycleEvent, CycleState } from './state';

/** The cycle after one more fact. */
export const evolveCycle = evolveBy<CycleState, CycleEvent>({
  CycleRegistered: (state, { data: { start, ...opening } }) => {
    const round = opening.rounds[0]?.id;
    return { ...state, ...opening, stage: start, ...(round ? { round } : {}) };
  },

  IdeaAccepted: (state) => ({ ...state, stage: 'business-plan' }),
  IdeaReturned: (state, { at }) => ({ ...state, stage: 'closed', closedOn: civilDateAt(at) }),
  BusinessPlanSubmitted: (state) => ({ ...state, stage: 'plan-review' }),
  BusinessPlanApproved: (state) => ({ ...state, stage: 'preparing' }),
  BusinessPlanReturned: (state) => ({ ...state, stage: 'business-plan' }),

  DossierFiled: (state, { data }) => ({ ...state, stage: 'commune-check', filedOn: data.on }),
  DossierChecked: (state) => ({ ...state, stage: 'office-intake' }),
  DossierReturned: (state, { data: { from, missing } }) => ({
    ...state,
    stage: 'completing',
    returnedFrom: from,
    missing,
  }),
  DossierCompleted: (state) => ({
    ...state,
    stage: state.returnedFrom ?? 'commune-check',
    missing: [],
  }),
  DossierAccepted: (state, { data }) => ({
    ...state,
    stage: 'on-agenda',
    round: data.round,
    entered: true,
  }),
  IntakeMoved: (state, { data: { round, before } }) => ({
    ...state,
    rounds: state.rounds.map((ref) =>
      ref.id === round ? { ...ref, intakeClosesBefore: before } : ref,
    ),
  }),
  RolledToNextRound: (state, { data }) => ({ ...state, round: data.to }),
  RoundRefusedProduct: ({ round: _, ...state }) => ({
    ...state,
    stage: 'office-intake',
    entered: false,
  }),

  ProductScored: (state, { data }) => ({
    ...state,
    stage: 'scored',
    scores: [...state.scores, data],
  }),
  ProductRecognised: (state, { data: { stars, decision, tier, request }, version }) => {
    const recognised = { ...state, stage: 'recognised', stars, decision, tier } as const;
    return addWork(recognised, { id: workId(version), kind: 'issue-certificate', request });
  },
  ProductToForward: (state, { data }) => ({
    ...state,
    stage: 'forwarding',
    decision: data.decision,
  }),
  ProductHandedDown: (state, { data: { to, decision } }) => ({
    ...state,
    stage: 'handed-down',
    tier: to,
    decision,
  }),
  ProductNotRecognised: (state, { data: { stars, decision }, at }) => ({
    ...state,
    stage: 'not-recognised',
    stars,
    decision,
    closedOn: civilDateAt(at),
  }),
  DossierForwarded: ({ round: _, decision: __, ...state }, { data }) => ({
    ...state,
    stage: 'office-intake',
    tier: data.to,
    entered: false,
  }),
  CertificateIssued: (state, { data: { work, ...certificate } }) => ({
    ...withoutWork(state, work),
    certificate,
  }),

  CycleWithdrawn: (state, { data }) => ({ ...state, stage: 'withdrawn', closedOn: data.on }),
  CycleClosed: (state, { data }) => ({ ...state, stage: 'closed', closedOn: data.on }),
});
