import type { CivilDate } from '@ocop/calendar';
import type { LegalBasis } from '@ocop/regulations';
import type { NamedPaper } from './fields';

export type HeardHow = 'phone' | 'visit' | 'paper';

/** A paper of a claim, and since when it is there. */
export interface GivenPaper extends NamedPaper {
  readonly on: CivilDate;
}

export interface SupportGrant {
  readonly amount: number;
  readonly decision: string;
  readonly signedOn: CivilDate;
  readonly reason?: string;
  /** Granted under the plan before this, and why more than there is. */
  readonly grantedBefore?: number;
  readonly aboveBudget?: string;
}

export interface SupportPayment {
  readonly amount: number;
  readonly on: CivilDate;
  readonly reference: string;
}

/** How a claim ended without money, or without all of it. */
export type SupportOver =
  'refused' | 'withdrawn' | 'revoked' | 'struck-off' | 'superseded' | 'filed-away';

/** A claim on the money that a recognition entitles to. */
export interface SupportClaim {
  readonly no: number;
  /** What the plan entitles to. */
  readonly amount: number;
  readonly claimedOn: CivilDate;
  /** Id of whoever sent it. */
  readonly by: string;
  readonly heard?: HeardHow;
  /** The latest of each; what the office asked for again is no longer among them. */
  readonly papers: readonly GivenPaper[];
  readonly asked?: {
    readonly papers: readonly string[];
    readonly what: string;
    readonly on: CivilDate;
    readonly until: CivilDate;
  };
  readonly granted?: SupportGrant;
  readonly paid: readonly SupportPayment[];
  readonly over?: { readonly how: SupportOver; readonly on: CivilDate; readonly reason?: string };
}

export interface SupportedState {
  /** The last claim. */
  readonly support?: SupportClaim;
}

type Numbered = { readonly no: number };
type Sent = { readonly on: CivilDate; readonly heard?: HeardHow };

export type SupportEvent =
  | {
      readonly type: 'SupportClaimed';
      readonly data: Numbered &
        Sent & { readonly amount: number; readonly papers: readonly NamedPaper[] };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'SupportPapersAdded';
      readonly data: Numbered & Sent & { readonly papers: readonly NamedPaper[] };
    }
  | {
      readonly type: 'SupportPapersAsked';
      readonly data: Numbered & NonNullable<SupportClaim['asked']>;
    }
  | {
      readonly type: 'SupportGranted';
      readonly data: Numbered & SupportGrant;
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'SupportRefused';
      readonly data: Numbered & {
        readonly on: CivilDate;
        readonly reason: string;
        readonly decision?: string;
        readonly signedOn?: CivilDate;
      };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'SupportPaid'; readonly data: Numbered & SupportPayment }
  | {
      readonly type: 'SupportWithdrawn';
      readonly data: Numbered & Sent & { readonly reason: string };
    }
  /** The recognition ended, and the claim with it; `owed` is what had been granted and was not paid. */
  | {
      readonly type: 'SupportEnded';
      readonly data: Numbered & {
        readonly how: Exclude<SupportOver, 'refused' | 'withdrawn'>;
        readonly on: CivilDate;
        readonly owed: number;
      };
    };
