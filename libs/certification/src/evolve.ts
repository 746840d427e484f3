import { civilDateAt } from '@ocop/calendar';
import { addWork, evolveBy, matterOf, withoutWork, workId } from '@ocop/casework';
import { type Authority, type CaseRules, withCalendar } from '@ocop/programmes';
import type { CycleEvent, CycleState } from './state';

/** The authority that a dossier was sent to decides at its tier, whether the plan had named it or not. */
function withAuthority(rules: CaseRules, authority: Authority): CaseRules {
  const others = rules.authorities.filter(({ tier }) => tier !== authority.tier);
  return { ...rules, authorities: [...others, authority] };
}

/** The cycle after one more fact. */
export const evolveCycle = evolveBy<CycleState, CycleEvent>(
  {
    CycleRegistered: (state, { data: { start, ...opening } }) => {
      const round = opening.rounds[0]?.id;
      const rules = matterOf(opening.rules);
      return { ...state, ...opening, rules, stage: start, ...(round ? { round } : {}) };
    },

    IdeaAccepted: (state) => ({ ...state, stage: 'business-plan' }),
    IdeaReturned: (state, { at }) => ({
      ...state,
      stage: 'idea-refused',
      closedOn: civilDateAt(at),
    }),
    BusinessPlanSubmitted: (state) => ({ ...state, stage: 'plan-review' }),
    BusinessPlanApproved: (state) => ({ ...state, stage: 'preparing' }),
    BusinessPlanReturned: (state) => ({ ...state, stage: 'business-plan' }),

    DossierFiled: (state, { data }) => ({
      ...state,
      stage: 'commune-check',
      filedOn: data.on,
    }),
    DossierChecked: (state, { at }) => ({
      ...state,
      stage: 'office-intake',
      arrivedAt: at,
    }),
    DossierReturned: ({ arrivedAt, ...state }, { data: { from, missing, owedAgain } }) => ({
      ...state,
      ...(arrivedAt === undefined || owedAgain ? {} : { arrivedAt }),
      stage: 'completing',
      returnedFrom: from,
      missing,
    }),
    DossierCompleted: (state, { at }) => {
      const stage = state.returnedFrom ?? 'commune-check';
      const back = { ...state, stage, missing: [] };
      return stage === 'office-intake' ? { ...back, arrivedAt: state.arrivedAt ?? at } : back;
    },
    DossierAccepted: (state, { data }) => ({
      ...state,
      stage: 'on-agenda',
      round: data.round,
      entered: true,
    }),
    IntakeMoved: ({ waitsFor: _, ...state }, { data: { round, before } }) => ({
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

    WaitsAtOffice: (state, { data }) => ({ ...state, waitsFor: data.round }),
    WaitsForRound: ({ round: _, ...state }) => state,

    ProductScored: (state, { data }) => ({
      ...state,
      stage: 'scored',
      scores: [...state.scores, data],
    }),
    ProductRecognised: (state, { data: { stars, decision, tier, request }, version }) => {
      const recognised = {
        ...state,
        stage: 'recognised',
        stars,
        decision,
        tier,
      } as const;
      return addWork(recognised, {
        id: workId(version),
        kind: 'issue-certificate',
        request,
      });
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
    DossierForwarded: ({ round: _, decision: __, ...state }, { data: { to, receiver }, at }) => ({
      ...state,
      ...(state.rules ? { rules: withAuthority(state.rules, receiver) } : {}),
      stage: 'office-intake',
      tier: to,
      entered: false,
      arrivedAt: at,
    }),
    CertificateIssued: (state, { data: { work, ...certificate } }) => ({
      ...withoutWork(state, work),
      certificate,
    }),

    CycleWithdrawn: (state, { data }) => ({ ...state, stage: 'withdrawn', closedOn: data.on }),
    RenewedRecognitionEnded: (state) => state,
    CycleClosed: (state, { data }) => ({ ...state, stage: 'closed', closedOn: data.on }),
  },
  withCalendar,
);
