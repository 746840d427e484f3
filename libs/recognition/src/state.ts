import type { CivilDate } from '@ocop/calendar';
import { type CaseEvent, type CaseState, evolveBy, type Matter, matterOf } from '@ocop/casework';
import {
  type Authority,
  type CaseRules,
  type ProductIdentity,
  withCalendar,
} from '@ocop/programmes';
import type { LegalBasis, Stars } from '@ocop/regulations';

export type RecognitionStage =
  'none' | 'valid' | 'renewing' | 'grace' | 'suspended' | 'expired' | 'revoked' | 'superseded';

export interface IssuedCertificate {
  readonly id: string;
  readonly number: string;
  readonly sha256: string;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
}

export interface RecognitionOpening {
  readonly product: ProductIdentity;
  readonly certificate: IssuedCertificate;
  readonly stars: Stars;
  readonly authority: Authority;
  readonly regulation: string;
  readonly rules: Matter<CaseRules>;
}

/** When a renewal may be filed, under the law that is in force now. */
export interface RenewalWindow {
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
}

/** The life of one recognition: 36 months, and what cuts them short or carries them on. */
export interface RecognitionState extends CaseState {
  readonly stage: RecognitionStage;
  readonly product?: ProductIdentity;
  readonly certificate?: IssuedCertificate;
  readonly stars?: Stars;
  readonly authority?: Authority;
  /** The authority that took over by law, once one did. */
  readonly answering?: Authority;
  /** The law under which the product was recognised. */
  readonly regulation: string;
  readonly rules?: CaseRules;
  /** The law whose renewal rules apply now. */
  readonly law: string;
  readonly window?: RenewalWindow;
  readonly windowOpened: boolean;
  /** The window had passed when the law came: such a renewal, and no other, may outlast the certificate. */
  readonly transitional: boolean;
  readonly renewalCycle?: string;
  /** How many renewals were begun: each names its cycle. */
  readonly renewals: number;
  readonly renewalFiled: boolean;
  /** How the certificate would stand if it were not suspended. */
  readonly suspendedFrom?: 'valid' | 'renewing' | 'grace';
  readonly suspendedOn?: CivilDate;
  /** First day on which the certificate is no longer valid. */
  readonly endedOn?: CivilDate;
  /** Expired so long ago that nothing is done with it any more. */
  readonly filedAway: boolean;
}

export type RecognitionEvent =
  | CaseEvent
  | {
      readonly type: 'RecognitionOpened';
      readonly data: RecognitionOpening;
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'RenewalRulesAdopted';
      readonly data: {
        readonly law: string;
        readonly citation: string;
        readonly window?: RenewalWindow;
        /** The window had passed when the law came: filing until the certificate expires. */
        readonly transitional?: true;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'RenewalWindowOpened';
      readonly data: RenewalWindow;
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'AuthorityPassed';
      readonly data: { readonly authority: Authority; readonly from: CivilDate };
      readonly basis: LegalBasis;
    }
  | { readonly type: 'ExpiryNoticeGiven'; readonly data: object; readonly basis: LegalBasis }
  | {
      readonly type: 'RenewalStarted';
      readonly data: { readonly cycle: string; readonly programme: string };
    }
  | { readonly type: 'RenewalRefused'; readonly data: { readonly code: string } }
  | { readonly type: 'RenewalFiled'; readonly data: { readonly cycle: string } }
  | { readonly type: 'RenewalFailed'; readonly data: { readonly cycle: string } }
  | {
      readonly type: 'RecognitionSuperseded';
      readonly data: { readonly by: string; readonly on: CivilDate };
    }
  | {
      readonly type: 'GraceBegan';
      readonly data: { readonly until: CivilDate };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'RecognitionExpired';
      readonly data: { readonly on: CivilDate };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'RecognitionFiledAway';
      readonly data: { readonly on: CivilDate };
    }
  | {
      readonly type: 'RecognitionSuspended';
      readonly data: {
        readonly decision: string;
        readonly signedOn: CivilDate;
        readonly reason: string;
      };
    }
  | {
      readonly type: 'SuspensionLifted';
      readonly data: { readonly decision: string; readonly signedOn: CivilDate };
    }
  | {
      readonly type: 'RevocationProposed';
      readonly data: { readonly cause: string; readonly finding: string };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'RecognitionRevoked';
      readonly data: {
        readonly decision: string;
        readonly signedOn: CivilDate;
        readonly cause: string;
        readonly on: CivilDate;
      };
      readonly basis: LegalBasis;
    };

export const initialRecognition: RecognitionState = {
  id: '',
  stage: 'none',
  deadlines: {},
  todo: [],
  regulation: '',
  law: '',
  windowOpened: false,
  transitional: false,
  renewals: 0,
  renewalFiled: false,
  filedAway: false,
};

type Standing = 'valid' | 'renewing' | 'grace';

/** What a suspended certificate would be changes beneath the suspension and never lifts it. */
function standing(state: RecognitionState, stage: Standing): RecognitionState {
  return state.stage === 'suspended' ? { ...state, suspendedFrom: stage } : { ...state, stage };
}

const standingOf = ({ stage, suspendedFrom }: RecognitionState) =>
  stage === 'suspended' ? suspendedFrom : stage;

/** The recognition after one more fact. */
export const evolveRecognition = evolveBy<RecognitionState, RecognitionEvent>(
  {
    RecognitionOpened: (state, { data }) => ({
      ...state,
      ...data,
      rules: matterOf(data.rules),
      stage: 'valid',
      law: data.regulation,
    }),
    RenewalRulesAdopted: ({ window: _, ...state }, { data: { law, window, transitional } }) => ({
      ...state,
      law,
      ...(window ? { window } : {}),
      windowOpened: false,
      transitional: transitional ?? false,
    }),
    AuthorityPassed: (state, { data }) => ({
      ...state,
      answering: data.authority,
    }),
    RenewalWindowOpened: (state) => ({ ...state, windowOpened: true }),
    ExpiryNoticeGiven: (state) => state,
    RenewalStarted: (state, { data }) => ({
      ...state,
      stage: 'renewing',
      renewalCycle: data.cycle,
      renewals: state.renewals + 1,
    }),
    RenewalRefused: ({ renewalCycle: _, ...state }) => standing(state, 'valid'),
    RenewalFiled: (state) => ({ ...state, renewalFiled: true }),
    RenewalFailed: ({ renewalCycle: _, ...state }) => {
      const failed = { ...state, renewalFiled: false };
      return standingOf(failed) === 'renewing' ? standing(failed, 'valid') : failed;
    },
    RecognitionSuperseded: (state, { data }) => ({
      ...state,
      stage: 'superseded',
      endedOn: data.on,
    }),
    GraceBegan: (state) => standing(state, 'grace'),
    RecognitionExpired: (state, { data }) => ({
      ...state,
      stage: 'expired',
      endedOn: data.on,
    }),
    RecognitionFiledAway: (state) => ({ ...state, filedAway: true }),
    RecognitionSuspended: (state, { data }) => ({
      ...state,
      stage: 'suspended',
      suspendedFrom: state.stage === 'renewing' || state.stage === 'grace' ? state.stage : 'valid',
      suspendedOn: data.signedOn,
    }),
    SuspensionLifted: ({ suspendedFrom, suspendedOn: _, ...state }) => ({
      ...state,
      stage: suspendedFrom ?? 'valid',
    }),
    RevocationProposed: (state) => state,
    RecognitionRevoked: (state, { data }) => ({
      ...state,
      stage: 'revoked',
      endedOn: state.endedOn ?? data.on,
    }),
  },
  withCalendar,
);
