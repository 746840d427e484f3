import type { CivilDate, Instant } from '@ocop/calendar';
import {
  addWork,
  type CaseEvent,
  type CaseState,
  evolveBy,
  withoutWork,
  workId,
} from '@ocop/casework';
import type { Authority, CaseRules, ListedProduct, RoundOpening } from '@ocop/programmes';
import type { Average, LegalBasis, Outcome, Stars, Tier } from '@ocop/regulations';

export type RoundStage =
  | 'none'
  | 'intake'
  | 'frozen'
  | 'convened'
  | 'in-session'
  | 'tallying'
  | 'scored'
  | 'submitted'
  | 'decided'
  | 'closed';

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly chair?: boolean;
}

/** One member's points for one product in one pass; a second pass is kept beside the first. */
export interface ScoreSheet {
  readonly product: string;
  readonly member: string;
  readonly pass: 1 | 2;
  readonly A: number;
  readonly B: number;
  readonly C: number;
  readonly comment?: string;
}

/** What the scoring service made of a product's sheets. */
export interface RoundResult {
  readonly product: string;
  readonly average: Average;
  readonly stars: Stars;
  readonly outcome: Outcome;
  readonly spread: number;
}

export interface RoundProduct extends ListedProduct {
  readonly status: 'expected' | 'entered';
}

/** One evaluation round of one authority and its council. */
export interface RoundState extends CaseState {
  readonly stage: RoundStage;
  readonly mode: 'session' | 'written';
  readonly tier?: Tier;
  readonly no: number;
  readonly authority?: Authority;
  readonly regulation: string;
  readonly rules?: CaseRules;
  readonly products: readonly RoundProduct[];
  readonly members: readonly Member[];
  readonly sessionOn?: CivilDate;
  readonly present: readonly string[];
  readonly pass: 1 | 2;
  /** Products to be scored in this pass. */
  readonly toScore: readonly string[];
  readonly sheets: readonly ScoreSheet[];
  readonly results: readonly RoundResult[];
  readonly report?: string;
  readonly decision?: { readonly number: string; readonly signedOn: CivilDate };
  readonly decidedOn?: CivilDate;
  readonly forwardedOn?: CivilDate;
  readonly letter?: { readonly number: string; readonly document?: string };
  /** The decision came, or is still to come, after its day. */
  readonly late: boolean;
}

export type RoundEvent =
  | CaseEvent
  | {
      readonly type: 'RoundOpened';
      readonly data: Omit<RoundOpening, 'recognise' | 'forward' | 'intakeCloses'> & {
        readonly intakeClosesBefore?: CivilDate;
        readonly recogniseBy: CivilDate;
        readonly forwardBy?: CivilDate;
      };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'ProductExpected'; readonly data: { readonly product: ListedProduct } }
  | {
      readonly type: 'ProductEntered';
      readonly data: { readonly product: ListedProduct; readonly at: Instant };
    }
  | {
      readonly type: 'ProductLeft';
      readonly data: { readonly product: string; readonly why: string };
    }
  | {
      readonly type: 'ListFrozen';
      readonly data: { readonly products: readonly string[]; readonly notReady: readonly string[] };
    }
  | {
      readonly type: 'CouncilConvened';
      readonly data: {
        readonly members: readonly Member[];
        readonly dossiersSentOn: CivilDate;
        readonly sessionOn?: CivilDate;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'SessionOpened';
      readonly data: { readonly present: readonly string[]; readonly of: number };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'ScoreSheetSubmitted'; readonly data: ScoreSheet }
  | {
      readonly type: 'SecondPassOrdered';
      readonly data: { readonly products: readonly string[]; readonly limit: number };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'ScoringClosed';
      readonly data: { readonly request: object; readonly note?: string };
    }
  | {
      readonly type: 'ScoresTallied';
      readonly data: { readonly work: string; readonly results: readonly RoundResult[] };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'ResultsSubmitted'; readonly data: { readonly report: string } }
  | { readonly type: 'ResultsReturned'; readonly data: { readonly reason: string } }
  | {
      readonly type: 'ResultsApproved';
      readonly data: {
        readonly decision: string;
        readonly signedOn: CivilDate;
        readonly on: CivilDate;
        readonly forwards: boolean;
      };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'RoundLate'; readonly data: { readonly deadline: string } }
  | {
      readonly type: 'DossiersForwarded';
      readonly data: {
        readonly letter: string;
        readonly sentOn: CivilDate;
        readonly on: CivilDate;
        readonly products: readonly string[];
        readonly request: object;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'LetterWritten';
      readonly data: { readonly work: string; readonly document: string; readonly sha256: string };
    }
  | {
      readonly type: 'RoundClosed';
      readonly data: { readonly reason: string; readonly on: CivilDate };
    };

export const initialRound: RoundState = {
  id: '',
  stage: 'none',
  deadlines: {},
  todo: [],
  mode: 'session',
  no: 0,
  regulation: '',
  products: [],
  members: [],
  present: [],
  pass: 1,
  toScore: [],
  sheets: [],
  results: [],
  late: false,
};

function withProduct(state: RoundState, product: RoundProduct): RoundState {
  const others = state.products.filter((candidate) => candidate.id !== product.id);
  const products = [...others, product].sort((a, b) => a.no - b.no || (a.id < b.id ? -1 : 1));
  return { ...state, products };
}

/** The round after one more fact. */
export const evolveRound = evolveBy<RoundState, RoundEvent>({
  // The round's days live on in its deadlines, where they can be extended.
  RoundOpened: (state, { data }) => {
    const { products, intakeClosesBefore: _, recogniseBy: __, forwardBy: ___, ...opening } = data;
    // A written vote is about a product that has been received already: there is no intake to wait for.
    const written = opening.mode === 'written';
    const status = written ? ('entered' as const) : ('expected' as const);
    return {
      ...state,
      ...opening,
      stage: written ? 'frozen' : 'intake',
      products: products.map((product) => ({ ...product, status })),
      toScore: written ? products.map((product) => product.id) : [],
    };
  },
  ProductExpected: (state, { data }) => withProduct(state, { ...data.product, status: 'expected' }),
  ProductEntered: (state, { data }) => withProduct(state, { ...data.product, status: 'entered' }),
  ProductLeft: (state, { data }) => ({
    ...state,
    products: state.products.filter((product) => product.id !== data.product),
    toScore: state.toScore.filter((product) => product !== data.product),
  }),
  ListFrozen: (state, { data }) => ({
    ...state,
    stage: 'frozen',
    products: state.products.filter((product) => data.products.includes(product.id)),
    toScore: data.products,
  }),
  CouncilConvened: (state, { data: { members, sessionOn } }) => ({
    ...state,
    members,
    ...(sessionOn ? { sessionOn } : {}),
    // Members who vote in writing all take part; the quorum is counted in sheets received.
    ...(state.mode === 'written'
      ? { stage: 'in-session', present: members.map((member) => member.id) }
      : { stage: 'convened' }),
  }),
  SessionOpened: (state, { data }) => ({ ...state, stage: 'in-session', present: data.present }),
  ScoreSheetSubmitted: (state, { data }) => ({ ...state, sheets: [...state.sheets, data] }),
  SecondPassOrdered: (state, { data }) => ({ ...state, pass: 2, toScore: data.products }),
  ScoringClosed: (state, { data: { request }, version }) => {
    const tallying = { ...state, stage: 'tallying' } as const;
    return addWork(tallying, { id: workId(version), kind: 'score', request });
  },
  ScoresTallied: (state, { data }) => ({
    ...withoutWork(state, data.work),
    stage: 'scored',
    results: data.results,
  }),
  ResultsSubmitted: (state, { data }) => ({ ...state, stage: 'submitted', report: data.report }),
  ResultsReturned: (state) => ({ ...state, stage: 'scored' }),
  ResultsApproved: (state, { data: { decision, signedOn, on } }) => ({
    ...state,
    stage: 'decided',
    decision: { number: decision, signedOn },
    decidedOn: on,
  }),
  RoundLate: (state) => ({ ...state, late: true }),
  DossiersForwarded: (state, { data: { letter, on, request }, version }) => {
    const forwarded = { ...state, forwardedOn: on, letter: { number: letter } };
    return addWork(forwarded, { id: workId(version), kind: 'write-letter', request });
  },
  LetterWritten: (state, { data: { work, document } }) => ({
    ...withoutWork(state, work),
    letter: { number: state.letter?.number ?? '', document },
  }),
  RoundClosed: (state) => ({ ...state, stage: 'closed' }),
});
