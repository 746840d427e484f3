import type { CivilDate } from '@ocop/calendar';
import type { LegalBasis } from '@ocop/regulations';
import type { InspectionOutcome, Mismatch } from './check-list';
import type { CheckedPoint } from './fields';

/** Something that has to be put right, until it is confirmed. */
export interface Correction {
  readonly no: number;
  readonly what: string;
  /** The law or standard that asks for it. */
  readonly ground: string;
  readonly until: CivilDate;
  /** Id of whoever reported it done; absent until then, and again once that was rejected. */
  readonly reportedBy?: string;
}

/** What a case remembers of inspections. */
export interface InspectedState {
  readonly inspections?: number;
  readonly lastOutcome?: InspectionOutcome;
  readonly corrections?: number;
  readonly correction?: Correction;
  /** Id of whoever proposed the suspension that waits for an answer. */
  readonly suspensionProposedBy?: string;
  /** Reports of shoppers that no inspector has answered. */
  readonly openReports?: number;
}

/** On what inspection a proposal rests, where there was one. */
export interface OnInspection {
  readonly inspection?: number;
}

export type InspectingEvent =
  | {
      readonly type: 'InspectionRecorded';
      readonly data: {
        readonly no: number;
        readonly inspectedOn: CivilDate;
        readonly place: string;
        readonly checkList: readonly CheckedPoint[];
        readonly outcome: InspectionOutcome;
        readonly minutes?: string;
        readonly remark?: string;
        readonly photographs?: readonly string[];
        /** How many reports of shoppers it answers. */
        readonly answers?: number;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'CorrectionOrdered';
      readonly data: {
        readonly no: number;
        readonly what: string;
        readonly ground: string;
        readonly until: CivilDate;
        readonly minutes?: string;
      } & OnInspection;
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'CorrectionReported';
      readonly data: {
        readonly no: number;
        readonly report: string;
        readonly photographs?: readonly string[];
      };
    }
  | {
      readonly type: 'CorrectionConfirmed';
      readonly data: { readonly no: number; readonly remark?: string; readonly minutes?: string };
    }
  | {
      readonly type: 'CorrectionRejected';
      readonly data: { readonly no: number; readonly reason: string; readonly until: CivilDate };
    }
  /** Its last day passed and nothing was reported: the inspector goes on with it. */
  | { readonly type: 'CorrectionMissed'; readonly data: { readonly no: number } }
  | {
      readonly type: 'SuspensionProposed';
      readonly data: { readonly finding: string } & OnInspection;
      readonly basis: LegalBasis;
    }
  /** The authority found no ground to suspend. */
  | {
      readonly type: 'SuspensionDismissed';
      readonly data: { readonly reason: string; readonly decision?: string };
    }
  | {
      readonly type: 'MismatchReported';
      readonly data: {
        readonly mismatch: Mismatch;
        readonly words?: string;
        readonly place?: string;
      };
    }
  | {
      readonly type: 'MismatchesDismissed';
      readonly data: { readonly reason: string; readonly reports: number };
    };
