import type { CivilDate } from '@ocop/calendar';
import type { AppointedCouncil } from '@ocop/programmes';
import type { LegalBasis } from '@ocop/regulations';
import type { Standing } from './outcome';

/** Whoever scores. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly chair?: boolean;
  readonly viceChair?: boolean;
  /** The criteria sets whose products this member judges, in a council of sub-councils. */
  readonly groups?: readonly string[];
}

/** Whoever sits in the council and does not score. */
export interface Seat {
  readonly id: string;
  readonly name: string;
  readonly as: 'secretary' | 'advisory';
}

/** Why a member does not judge a product. */
export type RecusalGround = 'own-commune' | 'relation' | 'same-organisation' | 'other';

/** What the council decides on by show of hands. */
export type VoteQuestion = 'spread' | 'knock-out' | 'other';

export type SampleState = 'received' | 'stored' | 'returned' | 'used-up';

/** A reopening that one person has proposed and another has to confirm. */
export interface Reopening {
  readonly by: string;
  readonly reason: string;
  /** All, where none are named. */
  readonly products?: readonly string[];
}

/** What happens in and around the council's sessions. */
export type CouncilEvent =
  | {
      readonly type: 'CouncilAppointed';
      readonly data: { readonly council: AppointedCouncil };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'CouncilConvened';
      readonly data: {
        readonly members: readonly Member[];
        readonly others?: readonly Seat[];
        /** The decision that appointed them. */
        readonly appointedBy?: AppointedCouncil['decision'];
        readonly dossiersSentOn: CivilDate;
        readonly sessionOn?: CivilDate;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'SessionOpened';
      readonly data: {
        readonly present: readonly string[];
        readonly of: number;
        readonly on: CivilDate;
        /** The day it was called for, where that was another one. */
        readonly calledFor?: CivilDate;
        /** Those who sit and do not score. */
        readonly others?: readonly string[];
      };
      readonly basis: LegalBasis;
    }
  /** `at`: the time of the clock that was written down, where it is not the moment of recording. */
  | {
      readonly type: 'AttendanceRecorded';
      readonly data: { readonly member: string; readonly went: 'in' | 'out'; readonly at?: string };
    }
  /** `found`: by the rules, from what the appointment says of the member. */
  | {
      readonly type: 'MemberRecused';
      readonly data: {
        readonly member: string;
        readonly products: readonly string[];
        readonly why: RecusalGround;
        readonly note?: string;
        readonly found?: true;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'MemberAbstained';
      readonly data: {
        readonly member: string;
        readonly product: string;
        readonly pass: number;
        readonly reason: string;
      };
    }
  | {
      readonly type: 'VoteRecorded';
      readonly data: {
        readonly product: string;
        readonly question: VoteQuestion;
        readonly about?: string;
        readonly for: number;
        readonly against: number;
        readonly abstained: number;
        readonly carried: boolean;
        /** What the product has where a missed minimum is held to be met. */
        readonly result?: Standing;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'RemarkRecorded';
      readonly data: {
        readonly member: string;
        readonly product?: string;
        readonly remark: string;
      };
    }
  | {
      readonly type: 'ProductsPutOff';
      readonly data: {
        readonly products: readonly string[];
        readonly to: 'another-session' | 'next-round';
        readonly reason: string;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'SessionAdjourned';
      readonly data: { readonly to: CivilDate; readonly on: CivilDate; readonly reason?: string };
    }
  | {
      readonly type: 'SessionClosed';
      readonly data: { readonly minutes: string; readonly by: string; readonly on: CivilDate };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'AppealReceived';
      readonly data: { readonly product: string; readonly reason: string; readonly on: CivilDate };
    }
  | {
      readonly type: 'AppealDecided';
      readonly data: {
        readonly product: string;
        readonly outcome: 'upheld' | 'dismissed';
        readonly reason: string;
        readonly by: string;
      };
    }
  | { readonly type: 'ReopeningProposed'; readonly data: Reopening }
  | {
      readonly type: 'ReopeningDropped';
      readonly data: { readonly by: string; readonly reason: string };
    }
  | {
      readonly type: 'SamplesRecorded';
      readonly data: {
        readonly product: string;
        readonly state: SampleState;
        readonly count: number;
        readonly on: CivilDate;
        readonly note?: string;
        /** Each by its SHA-256. */
        readonly photographs?: readonly string[];
      };
    }
  | {
      readonly type: 'ReviewRecorded';
      readonly data: {
        readonly product: string;
        readonly reviewers: readonly string[];
        readonly on: CivilDate;
        /** Number of the advisory team's report. */
        readonly report?: string;
        readonly findings: string;
      };
    }
  | {
      readonly type: 'VisitRecorded';
      readonly data: {
        readonly product: string;
        readonly visitors: readonly string[];
        readonly on: CivilDate;
        readonly where: string;
        readonly findings: string;
        readonly photographs?: readonly string[];
      };
    };
