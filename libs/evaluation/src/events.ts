import type { RefusalCode } from '@ocop/ground';
import type { CivilDate, Instant } from '@ocop/calendar';
import type {
  CaseEvent,
  CaseState,
  LetterRequest,
  Matter,
  MissedByCouncil,
  RoundResult,
  TallyRequest,
  Telling,
} from '@ocop/casework';
import type {
  AppointedCouncil,
  Authority,
  CaseRules,
  CommuneName,
  CycleScore,
  LetterName,
  Letters,
  ListedCommune,
  ListedProduct,
  ListEntry,
  RoundOpening,
  PassingOn,
} from '@ocop/programmes';
import type { Average, LegalBasis, PartPoints, Tier } from '@ocop/regulations';
import type { CouncilEvent, Member, Reopening, SampleState, Seat } from './council-events';
import type { ScoreSheet } from './score-sheet';

export type RoundStage =
  | 'none'
  | 'intake'
  | 'frozen'
  | 'convened'
  | 'in-session'
  | 'tallying'
  | 'scored'
  | 'concluded'
  | 'submitted'
  | 'decided'
  | 'closed';

/** What an event tells of a sheet. Rounds of earlier releases have the total alone. */
interface SheetIn {
  readonly product: string;
  readonly member: string;
  readonly pass: number;
  readonly total: number;
  readonly parts?: PartPoints;
  readonly set?: string;
  /** The highest star whose marks, and all lower ones, this sheet meets. */
  readonly starByGates?: number;
  readonly sheet: Matter<ScoreSheet>;
}

/**
 * The totals of the sheets that have come for a product in its latest pass, each in its member's place. Rounds whose
 * scoring began under an earlier release know the bounds alone, and a bit for each member by its place in the council.
 */
export type Votes =
  readonly (number | null)[] | { readonly by: number; readonly min: number; readonly max: number };

/** A product as the round keeps it, small: three hundred of them are carried with every case. */
export interface RoundProduct extends ListEntry {
  /** Named for the round, and its dossier has not come; else it has been taken in. */
  readonly expected?: true;
  /** By decision this product alone may come until before that day. */
  readonly awaitedBefore?: CivilDate;
  /** The latest pass in which it was, or is, on the agenda. */
  readonly pass: number;
  /** Until they have been added up. */
  readonly votes?: Votes;
  /** What the round itself goes by; parts and marks stand in the event that told of them. */
  readonly result?: Average & Pick<RoundResult, 'stars' | 'outcome' | 'alsoForward' | 'spread'>;
  /** Members who do not judge it, and who gave no points in its latest pass: a bit each, by place in the council. */
  readonly recused?: number;
  readonly abstained?: number;
  /** Until another day of the session. */
  readonly putOff?: true;
  /** By the majority of its sheets it misses a minimum of its set. */
  readonly missed?: readonly MissedByCouncil[];
  /** What the council has voted on, and whether it was carried. */
  readonly settled?: { readonly spread?: true; readonly knockOut?: 'met' | 'missed' };
  readonly samples?: SampleState;
}

/** Why the round closes with the last of its letters. */
export type RoundClosing = 'no-products' | 'decided' | 'forwarded' | 'passed-on' | 'plan-withdrawn';

/** What a round tells its products, a slice at a time; the scores stand in its state. */
export type RoundTelling = {
  [N in RoundLetter]: Telling<
    N,
    (N extends 'RecordResult' ? Pick<CycleScore, 'respondUntil'> : Letters['product-cycle'][N]) & {
      readonly closes?: RoundClosing;
    }
  >;
}[RoundLetter];
type RoundLetter = Exclude<
  LetterName<'product-cycle'>,
  | 'RegisterProduct'
  | 'StruckFromList'
  | 'RecognitionEnded'
  | 'PlanAmended'
  | 'PlanWithdrawn'
  | 'PutOff'
  | 'AppealDecided'
>;

/** One evaluation round of one authority and its council. */
export interface RoundState extends CaseState {
  readonly telling?: readonly RoundTelling[];
  readonly stage: RoundStage;
  readonly mode: 'session' | 'written';
  readonly tier?: Tier;
  readonly no: number;
  readonly authority?: Authority;
  readonly regulation: string;
  readonly rules?: CaseRules;
  readonly openedOn?: CivilDate;
  /** What a written vote is about. */
  readonly about?: string;
  readonly communes: readonly ListedCommune[];
  /** Ids of those who handed in its dossiers: they decide on none of them. */
  readonly handedInBy?: readonly string[];
  readonly products: readonly RoundProduct[];
  /** Products that were expected in vain, while they are being told. */
  readonly dismissed?: readonly string[];
  /** By decision of the authority; absent where the plan's rules ask for none. */
  readonly appointed?: AppointedCouncil;
  /** Those who score. */
  readonly members: readonly Member[];
  readonly others?: readonly Seat[];
  readonly sessionOn?: CivilDate;
  /** The latest day on which the session was held: not always the one it was called for. */
  readonly heldOn?: CivilDate;
  readonly present: readonly string[];
  /** 1; 2 where members differed too much; more where scoring was reopened. */
  readonly pass: number;
  /** How many sheets have come in all passes; the log has them. */
  readonly sheets: number;
  /** When the chair closed the session. */
  readonly concludedOn?: CivilDate;
  readonly reopening?: Reopening;
  /** By product: an appeal that waits for its answer, or how it was answered. */
  readonly appeals?: Readonly<Record<string, 'open' | 'upheld' | 'dismissed'>>;
  readonly report?: string;
  readonly submittedOn?: CivilDate;
  readonly decision?: { readonly number: string; readonly signedOn: CivilDate };
  readonly decidedOn?: CivilDate;
  readonly forwardedOn?: CivilDate;
  readonly letter?: { readonly number: string; readonly document?: string };
  /** The decision came, or is still to come, after its day. */
  readonly late: boolean;
}

export type RoundEvent =
  | CaseEvent
  | CouncilEvent
  | PassingOn
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
      readonly type: 'CommuneRenamed';
      readonly data: CommuneName & { readonly decision: string };
    }
  | {
      readonly type: 'ProductAwaited';
      readonly data: {
        readonly product: ListedProduct;
        readonly before: CivilDate;
        readonly decision: string;
      };
    }
  | {
      readonly type: 'ProductEntered';
      readonly data: { readonly product: ListedProduct; readonly at: Instant };
    }
  | {
      readonly type: 'ProductSetChanged';
      readonly data: { readonly product: string; readonly set: string };
    }
  | {
      readonly type: 'ProductLeft';
      readonly data: { readonly product: string; readonly why: string };
    }
  | {
      readonly type: 'ListFrozen';
      readonly data: { readonly products: readonly string[]; readonly notReady: readonly string[] };
    }
  /** Many are told, a slice at a time: these are they; none are left when all have been told. */
  | {
      readonly type: 'ProductsDismissed';
      readonly data: { readonly products: readonly string[] };
    }
  | { readonly type: 'ScoreSheetSubmitted'; readonly data: SheetIn }
  /** The member's second sheet counts; the first stays on record. */
  | {
      readonly type: 'ScoreSheetCorrected';
      readonly data: SheetIn & { readonly was?: number; readonly reason: string };
    }
  | {
      readonly type: 'SecondPassOrdered';
      readonly data: { readonly products: readonly string[]; readonly limit: number };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'ScoringClosed';
      readonly data: { readonly request: TallyRequest; readonly note?: string };
    }
  | {
      readonly type: 'ScoresTallied';
      readonly data: { readonly work: string; readonly results: readonly RoundResult[] };
      readonly basis: LegalBasis;
    }
  /** The scoring service could not add the sheets up; the council scores these products again. */
  | {
      readonly type: 'TallyRefused';
      readonly data: { readonly work: string; readonly code: RefusalCode; readonly facts: object };
    }
  /** Another pass over some products; their earlier sheets stay on record. */
  | {
      readonly type: 'ScoringReopened';
      readonly data: {
        readonly products: readonly string[];
        readonly pass: number;
        readonly reason: string;
        /** Of two people, the one who asked for it; the other is the actor. */
        readonly proposedBy?: string;
      };
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
        readonly request: LetterRequest;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'LetterWritten';
      readonly data: { readonly work: string; readonly document: string; readonly sha256: string };
    }
  | {
      readonly type: 'RoundClosed';
      readonly data: { readonly reason: RoundClosing; readonly on: CivilDate };
    };

export const initialRound: RoundState = {
  id: '',
  stage: 'none',
  deadlines: {},
  todo: [],
  mode: 'session',
  no: 0,
  regulation: '',
  communes: [],
  products: [],
  members: [],
  present: [],
  pass: 1,
  sheets: 0,
  late: false,
};
