import type { CaseEvent, CaseState, Matter, Telling } from '@ocop/casework';
import type { CivilDate, Instant } from '@ocop/calendar';
import type { Area } from '@ocop/ground';
import type { LegalBasis } from '@ocop/regulations';
import type { AmendmentNews } from '../letters';
import type { AppointedCouncil } from '../appointment';
import type { PassingOn } from '../handover';
import type { Plan, PlannedProduct } from '../plan-shape';
import type { RecognisedProduct } from '../shape/product';
import type { YearlyEvent, YearlyState } from '../yearly/facts';
import type {
  EndingAct,
  PlanAmendment,
  PlanDecision,
  Reached,
  ReportedActivity,
  ReportedValue,
  ReportGiven,
  StrikingAct,
  Withdrawal,
} from './acts';
import type { PinnedPlan } from './pinned';

export type YearStage = 'none' | 'draft' | 'running' | 'withdrawing' | 'closed' | 'withdrawn';

/** Names the letters that open the cycles of the annex. */
export const OPENINGS = 'openings';
/** Names the letters that end the cycles of a plan that is withdrawn. */
export const WITHDRAWAL = 'withdrawal';
/** Names the letters that open recognitions of the time before this system. */
export const CARRYING_IN = 'carrying-in';
/** Names the letters that end certificates: `ending:1` of the first decision. */
export type EndingTelling = `ending:${number}`;
/** Names the letters that put products out of the programme: `striking:1` of the first decision. */
export type StrikingTelling = `striking:${number}`;
/** Names the letters that tell cycles of an amendment: `amended:2` of the second one. */
export type AmendmentTelling = `amended:${number}`;

export interface YearState extends CaseState, YearlyState {
  readonly telling?: readonly (
    | Telling<typeof OPENINGS, { readonly now: Instant }>
    | Telling<AmendmentTelling, AmendmentNews>
    | Telling<typeof CARRYING_IN, { readonly on: CivilDate }>
    | Telling<EndingTelling, { readonly ending: number }>
    | Telling<StrikingTelling, { readonly striking: number }>
    | Telling<typeof WITHDRAWAL, { readonly reason: string }>
  )[];
  readonly stage: YearStage;
  /** Absent only before a plan has been drafted; without its list of products, which may be long. */
  readonly plan?: Plan;
  readonly products?: Matter<readonly PlannedProduct[]>;
  /** What was recognised before and is, or was last, being carried in: by the plan, or by a list of its office. */
  readonly recognised?: Matter<readonly RecognisedProduct[]>;
  /** Hash of the plan as it was handed in; another text under the same id has another. */
  readonly text?: string;
  /** Absent for years that were opened before approvals were asked for. */
  readonly approval?: PlanDecision;
  readonly openedRounds: readonly string[];
  readonly added: readonly PlannedProduct[];
  readonly reports: readonly { readonly report: string; readonly commune: string }[];
  /** By the name of its deadline the number of the last correction of a report: what was sent first is 1. */
  readonly corrected?: Readonly<Record<string, number>>;
  /** What was reported done, in its order. */
  readonly activities?: readonly ReportedActivity[];
  /** What was reported of targets, summed. */
  readonly values?: Readonly<Record<string, Reached>>;
  /** Decisions that changed the plan, in their order. */
  readonly amendments?: readonly PlanAmendment[];
  /** As the latest decision appoints it. */
  readonly council?: AppointedCouncil;
  /** Rounds whose authority has decided. */
  readonly decided?: readonly { readonly round: string; readonly decision: string }[];
  readonly withdrawal?: Withdrawal;
  /** Decisions about many certificates, in their order. */
  readonly endings?: readonly EndingAct[];
  /** Decisions that put products out of the programme, in their order. */
  readonly strikings?: readonly StrikingAct[];
}

export type YearEvent =
  | CaseEvent
  | PassingOn
  | YearlyEvent
  /** The plan as handed in; a later draft takes the place of an earlier one. */
  | {
      readonly type: 'PlanDrafted';
      readonly data: PinnedPlan & { readonly text: Matter<Plan> };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'ProgrammeOpened';
      readonly data: PinnedPlan & { readonly approval?: PlanDecision };
      readonly basis: LegalBasis;
    }
  /** The plan as the decision makes it; products it adds follow as additions. */
  | {
      readonly type: 'PlanAmended';
      readonly data: PlanAmendment & { readonly plan: Matter<Plan> };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'CouncilAppointed';
      readonly data: { readonly council: AppointedCouncil };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'PlanWithdrawn'; readonly data: Withdrawal }
  | { readonly type: 'CertificatesEnded'; readonly data: EndingAct }
  | { readonly type: 'ProductsStruck'; readonly data: StrikingAct }
  | {
      readonly type: 'RecognitionsCarriedIn';
      readonly data: {
        readonly recognised: Matter<readonly RecognisedProduct[]>;
        readonly count: number;
        readonly on: CivilDate;
      };
    }
  | {
      readonly type: 'RoundDecided';
      readonly data: { readonly round: string; readonly decision: string };
    }
  | { readonly type: 'RoundScheduled'; readonly data: { readonly round: string } }
  | { readonly type: 'ProductAdded'; readonly data: { readonly product: PlannedProduct } }
  | {
      readonly type: 'ReportSubmitted';
      readonly data: ReportGiven & { readonly values?: readonly ReportedValue[] };
    }
  /** It takes the place of what was sent before, which stays in the log. */
  | {
      readonly type: 'ReportCorrected';
      readonly data: ReportGiven & {
        readonly no: number;
        readonly corrects: number;
        readonly reason: string;
      };
    }
  | {
      readonly type: 'ActivityReported';
      readonly data: {
        readonly activity: string;
        readonly name: string;
        readonly place?: Area;
        readonly placeName?: string;
        readonly note: string;
        readonly on: CivilDate;
        readonly values?: readonly ReportedValue[];
      };
    }
  | { readonly type: 'YearClosed'; readonly data: { readonly on: CivilDate } };

export const initialYear: YearState = {
  id: '',
  stage: 'none',
  deadlines: {},
  todo: [],
  openedRounds: [],
  added: [],
  reports: [],
};
