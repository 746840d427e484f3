import { civilDateAt } from '@ocop/calendar';
import { addWork, evolveBy, matterOf, signed, signingEvolvers, workId } from '@ocop/casework';
import type { Actor } from '@ocop/ground';
import { type Authority, type CaseRules, type PassingOn, withHeir } from '@ocop/programmes';
import { cycleJourney } from './journey';
import type { CycleEvent, CycleState } from './events';

/** The authority that a dossier was sent to decides at its tier, whether the plan had named it or not. */
function withAuthority(rules: CaseRules, authority: Authority): CaseRules {
  const others = rules.authorities.filter(({ tier }) => tier !== authority.tier);
  return { ...rules, authorities: [...others, authority] };
}

/** Whoever took over has the dossier as it lies; what was to be sent up to them has reached them by it. */
function passedOnTo(
  { decision, round, ...state }: CycleState,
  data: Extract<PassingOn, { type: 'PassedOn' }>['data'],
  at: number,
): CycleState {
  const { regulation, tier, from } = data;
  const { rules, rounds } = state;
  const next = {
    ...state,
    ...(rules ? { rules: { ...rules, authorities: withHeir(rules.authorities, data) } } : {}),
    regulation,
    tier,
    rounds: rounds.map((ref) => (ref.tier === from ? { ...ref, tier } : ref)),
  };
  if (state.stage === 'forwarding') return { ...next, entered: false, arrivedAt: at };
  return { ...next, ...(round ? { round } : {}), ...(decision ? { decision } : {}) };
}

/** Each person once for each role. */
function handedInBy(state: CycleState, { id, role }: Actor): CycleState {
  const { handedIn = [] } = state;
  const known = handedIn.some((one) => one.id === id && one.role === role);
  return known ? state : { ...state, handedIn: [...handedIn, { id, role }] };
}

/** The cycle after one more fact; where the fact leads stands in the journey. */
export const evolveCycle = evolveBy<CycleState, CycleEvent, typeof cycleJourney>(
  cycleJourney,
  {
    CycleRegistered: (state, { data: { start: _, ...opening } }) => {
      const round = opening.rounds[0]?.id;
      const rules = matterOf(opening.rules);
      return { ...state, ...opening, rules, ...(round ? { round } : {}) };
    },

    WentOnUnder: (state, { data }) => ({ ...state, regulation: data.regulation }),
    PassedOn: (state, { data, at }) => passedOnTo(state, data, at),

    IdeaAccepted: (state) => state,
    IdeaReturned: (state, { at }) => ({ ...state, closedOn: civilDateAt(at) }),
    BusinessPlanSubmitted: (state, { actor }) => handedInBy(state, actor),
    BusinessPlanApproved: (state) => state,
    BusinessPlanReturned: (state) => state,

    DossierFiled: (state, { data, actor }) => ({
      ...handedInBy(state, actor),
      filedOn: data.on,
    }),
    DossierChecked: (state, { at }) => ({ ...state, arrivedAt: at }),
    DossierReturned: ({ arrivedAt, ...state }, { data: { from, missing, owedAgain } }) => ({
      ...state,
      ...(arrivedAt === undefined || owedAgain ? {} : { arrivedAt }),
      returnedFrom: from,
      missing,
    }),
    DossierCompleted: (state, { at, actor }) => {
      const back = { ...handedInBy(state, actor), missing: [] };
      return state.returnedFrom === 'office-intake'
        ? { ...back, arrivedAt: state.arrivedAt ?? at }
        : back;
    },
    SelfScoreFiled: (state, { data: { sheet: _, ...selfScore } }) => ({ ...state, selfScore }),
    PictureChosen: (state, { data }) => ({ ...state, picture: data.picture.sha256 }),
    PictureRemoved: ({ picture: _, ...state }) => state,
    DossierAccepted: (state, { data }) => ({ ...state, round: data.round, entered: true }),
    IntakeMoved: ({ waitsFor: _, ...state }, { data: { round, before } }) => ({
      ...state,
      rounds: state.rounds.map(({ intakeRule, ...ref }) =>
        ref.id === round
          ? { ...ref, intakeClosesBefore: before }
          : { ...ref, ...(intakeRule ? { intakeRule } : {}) },
      ),
    }),
    CommuneRenamed: (state, { data: { area, name, office } }) => ({
      ...state,
      ...(state.product ? { product: { ...state.product, commune: { area, name, office } } } : {}),
    }),
    SetChanged: ({ selfScore: _, ...state }, { data: { set } }) => ({
      ...state,
      ...(state.product ? { product: { ...state.product, set } } : {}),
    }),
    RoundOffered: (state, { data: { round, aims } }) => ({
      ...state,
      rounds: [...state.rounds, round],
      ...(aims ? { round: round.id } : {}),
    }),
    RolledToNextRound: (state, { data }) => ({ ...state, round: data.to }),
    RoundRefusedProduct: ({ round: _, ...state }) => ({ ...state, entered: false }),

    WaitsAtOffice: (state, { data }) => ({ ...state, waitsFor: data.round }),
    WaitsForRound: ({ round: _, ...state }) => state,

    AppealFiled: (state) => ({ ...state, appealed: state.scores.length }),
    AppealAnswered: (state) => state,
    ResultNoticeSigned: (state) => state,
    ProductScored: (state, { data }) => ({ ...state, scores: [...state.scores, data] }),
    ProductRecognised: (state, { data: { stars, decision, tier, request }, version }) => {
      const recognised = {
        ...state,
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
    ProductToForward: (state, { data }) => ({ ...state, decision: data.decision }),
    ProductHandedDown: (state, { data: { to, decision } }) => ({ ...state, tier: to, decision }),
    ProductNotRecognised: (state, { data: { stars, decision }, at }) => ({
      ...state,
      stars,
      decision,
      closedOn: civilDateAt(at),
    }),
    DossierForwarded: ({ round: _, decision: __, ...state }, { data: { to, receiver }, at }) => ({
      ...state,
      ...(state.rules ? { rules: withAuthority(state.rules, receiver) } : {}),
      tier: to,
      entered: false,
      arrivedAt: at,
    }),
    ...signingEvolvers,
    CertificateIssued: (state, { data: { work, ...certificate } }) => ({
      ...signed(state, work),
      certificate,
    }),

    CycleWithdrawn: (state, { data }) => ({ ...state, closedOn: data.on }),
    RenewedRecognitionEnded: (state) => state,
    CycleClosed: (state, { data }) => ({ ...state, closedOn: data.on }),
  },
  {
    CycleRegistered: (_state, { data }) => data.start,
    DossierCompleted: ({ returnedFrom = 'commune-check' }) => returnedFrom,
  },
);
