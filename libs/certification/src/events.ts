import type { Actor, RefusalCode } from '@ocop/ground';
import type { CivilDate, Instant } from '@ocop/calendar';
import type {
  CaseEvent,
  CertificateRef,
  Matter,
  ProductPicture,
  SigningEvent,
  SigningState,
} from '@ocop/casework';
import type {
  CaseRules,
  CommuneName,
  CycleOpening,
  CycleScore,
  DecisionRef,
  PassingOn,
  ProductIdentity,
  RecognitionEnd,
  RenewalOf,
  RoundRef,
  SetChange,
} from '@ocop/programmes';
import type { LegalBasis, Stars, Tier } from '@ocop/regulations';
import type { PaperList } from './paper-list';
import type { ResultEvent } from './result-events';
import type { SelfScore, SelfScoreSheet } from './self-score-sheet';

export type CycleStage =
  | 'none'
  | 'idea'
  | 'idea-selection'
  | 'business-plan'
  | 'plan-review'
  | 'preparing'
  | 'commune-check'
  | 'completing'
  | 'office-intake'
  | 'on-agenda'
  | 'scored'
  | 'forwarding'
  | 'handed-down'
  | 'idea-refused'
  | 'awaiting-signature'
  | 'recognised'
  | 'not-recognised'
  | 'withdrawn'
  | 'closed';

/** Why a cycle ended without a decision on its product. */
export type CycleClosing =
  | 'plan-withdrawn'
  | 'struck-from-list'
  | 'no-further-round'
  | 'law-ended'
  | 'renewal-window-closed'
  | `recognition-${'expired' | 'revoked' | 'struck-off' | 'superseded'}`;

/** One product's passage from idea to recognition or refusal. */
export interface CycleState extends SigningState {
  readonly stage: CycleStage;
  /** Absent only before the cycle is opened. */
  readonly product?: ProductIdentity;
  readonly regulation: string;
  readonly rules?: CaseRules;
  readonly renewal?: RenewalOf;
  /** The recognition whose certificate gives way to the new one: of an upgrade, or a re-evaluation that the plan lists. */
  readonly supersedes?: string;
  /** Rounds of the first tier the product can still aim at, in order. */
  readonly rounds: readonly RoundRef[];
  /** The evaluating tier the dossier is at, or on its way to. */
  readonly tier?: Tier;
  /** The round aimed at or entered. */
  readonly round?: string;
  readonly entered: boolean;
  readonly filedOn?: CivilDate;
  /** Whoever handed in plan or dossier, and in which role. */
  readonly handedIn?: readonly Pick<Actor, 'id' | 'role'>[];
  /** When the dossier reached the office that has it: by this it counts for a round, not by when it is accepted. */
  readonly arrivedAt?: Instant;
  /** The round whose intake closed while the dossier lay at the office. */
  readonly waitsFor?: string;
  /** Where a returned dossier goes back to. */
  readonly returnedFrom?: 'commune-check' | 'office-intake';
  readonly missing: readonly {
    readonly paper: string;
    readonly reason: string;
  }[];
  /** Of the set that the product has now. */
  readonly selfScore?: SelfScore;
  /** SHA-256 of the picture that the certificate will show. */
  readonly picture?: string;
  readonly scores: readonly CycleScore[];
  /** How many scores there were when the last of them was appealed against. */
  readonly appealed?: number;
  readonly decision?: DecisionRef;
  readonly stars?: Stars;
  readonly certificate?: CertificateRef;
  readonly closedOn?: CivilDate;
}

type PaperRef = { readonly id: string; readonly title?: string };

export type CycleEvent =
  | CaseEvent
  | PassingOn
  | SigningEvent
  | ResultEvent
  | {
      readonly type: 'CycleRegistered';
      readonly data: {
        readonly product: ProductIdentity;
        readonly start: CycleOpening['start'];
        readonly regulation: string;
        readonly rules: Matter<CaseRules>;
        readonly rounds: readonly RoundRef[];
        readonly tier: Tier;
        readonly renewal?: RenewalOf;
        readonly supersedes?: string;
      };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'IdeaAccepted'; readonly data: { readonly note?: string } }
  | {
      readonly type: 'IdeaReturned';
      readonly data: { readonly reason: string };
    }
  | {
      readonly type: 'BusinessPlanSubmitted';
      readonly data: { readonly summary: string };
    }
  | {
      readonly type: 'BusinessPlanApproved';
      readonly data: { readonly note?: string };
    }
  | {
      readonly type: 'BusinessPlanReturned';
      readonly data: { readonly reason: string };
    }
  | {
      readonly type: 'DossierFiled';
      readonly data: {
        readonly papers: readonly PaperRef[];
        readonly on: CivilDate;
        readonly list?: Matter<PaperList>;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'DossierChecked';
      readonly data: {
        readonly material?: string;
        readonly labour?: string;
        readonly idea?: string;
        readonly identity?: string;
        readonly letter: string;
        readonly note?: string;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'DossierReturned';
      readonly data: {
        readonly from: 'commune-check' | 'office-intake';
        /** The intake is still open: producer and commune owe the dossier to the round again. */
        readonly owedAgain?: true;
        readonly missing: readonly {
          readonly paper: string;
          readonly reason: string;
        }[];
      };
    }
  | {
      readonly type: 'DossierCompleted';
      readonly data: {
        readonly papers: readonly PaperRef[];
        readonly list?: Matter<PaperList>;
      };
    }
  /** Form 02 of QĐ 26/2026; a later one takes its place. */
  | {
      readonly type: 'SelfScoreFiled';
      readonly data: SelfScore & { readonly sheet: Matter<SelfScoreSheet> };
    }
  /** A later one takes its place; the certificate names the one that stands when the product is recognised. */
  | {
      readonly type: 'PictureChosen';
      readonly data: { readonly file: string; readonly picture: Matter<ProductPicture> };
    }
  | { readonly type: 'PictureRemoved'; readonly data: { readonly reason?: string } }
  | {
      readonly type: 'DossierAccepted';
      readonly data: {
        readonly receipt: string;
        readonly tier: Tier;
        readonly round: string;
        readonly at: Instant;
      };
    }
  | {
      readonly type: 'RolledToNextRound';
      readonly data: {
        readonly from: string;
        readonly fromNo: number;
        readonly to: string;
        readonly toNo: number;
        readonly stoodAt: CycleStage;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'CommuneRenamed';
      readonly data: CommuneName & { readonly decision: string };
    }
  /** The criteria set was chosen, or another one took its place by a decision. */
  | {
      readonly type: 'SetChanged';
      readonly data: SetChange & { readonly before?: string };
    }
  /** A round that the amended plan adds, and whether the product aims at it from now on. */
  | {
      readonly type: 'RoundOffered';
      readonly data: {
        readonly round: RoundRef;
        readonly decision: string;
        readonly aims: boolean;
      };
    }
  | {
      readonly type: 'IntakeMoved';
      readonly data: {
        readonly round: string;
        readonly before: CivilDate;
        readonly decision: string;
      };
    }
  | {
      readonly type: 'RoundRefusedProduct';
      readonly data: {
        readonly round: string;
        readonly code: RefusalCode;
        /** Why the council has put it off. */
        readonly reason?: string;
      };
    }
  | { readonly type: 'WaitsAtOffice'; readonly data: { readonly round: string } }
  | { readonly type: 'WaitsForRound'; readonly data: { readonly from: string } }
  | {
      readonly type: 'CycleWithdrawn';
      readonly data: { readonly reason: string; readonly on: CivilDate };
    }
  | {
      readonly type: 'RenewedRecognitionEnded';
      readonly data: RecognitionEnd;
    }
  | {
      readonly type: 'CycleClosed';
      readonly data: { readonly reason: CycleClosing; readonly on: CivilDate };
      readonly basis: LegalBasis;
    };

export const initialCycle: CycleState = {
  id: '',
  stage: 'none',
  deadlines: {},
  todo: [],
  regulation: '',
  rounds: [],
  entered: false,
  missing: [],
  scores: [],
};
