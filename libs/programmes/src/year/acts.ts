import type { CivilDate } from '@ocop/calendar';
import type { Matter } from '@ocop/casework';
import type { Area } from '@ocop/ground';
import type { Change } from '../amending/amended-plan';

/** A decision of the authority, as it is cited. */
export interface PlanDecision {
  readonly number: string;
  readonly signedOn: CivilDate;
}

/** One decision that puts many products out of the programme before a council has judged them. */
export interface StrikingAct {
  readonly no: number;
  readonly decision: PlanDecision;
  readonly reason: string;
  readonly on: CivilDate;
  readonly products: readonly string[];
}

/** One decision that ends many certificates: revoked for a cause, or struck off the list where none is named. */
export interface EndingAct {
  readonly no: number;
  readonly decision: PlanDecision;
  readonly on: CivilDate;
  readonly certificates: readonly { readonly recognition: string; readonly cause?: string }[];
}

/** What was reached of one target. */
export interface ReportedValue extends Reached {
  readonly target: string;
}

export interface Reached {
  readonly value: number;
  /** The whole of a percentage. */
  readonly of?: number;
}

export interface ReportedActivity {
  readonly activity: string;
  readonly place?: Area;
  readonly on: CivilDate;
}

export interface Withdrawal {
  readonly reason: string;
  readonly on: CivilDate;
  readonly decision?: PlanDecision;
}

export interface PlanAmendment {
  readonly no: number;
  readonly decision: PlanDecision;
  readonly reason?: string;
  readonly on: CivilDate;
  readonly changes: readonly Change[];
}

/** A report as a place has sent it. */
export interface ReportGiven {
  readonly report: string;
  readonly commune: Area;
  readonly communeName: string;
  readonly name: string;
  readonly summary: string;
  readonly difficulties?: string;
  readonly proposals?: string;
  /** The figures that were sent, as they stood on a day: absent where none were, as in earlier releases. */
  readonly asOf?: CivilDate;
  readonly figures?: Matter<unknown>;
  readonly on: CivilDate;
}
