import type { CivilDate } from '@ocop/calendar';
import { type CaseEvent, type CaseState, evolveBy } from '@ocop/casework';
import type { Authority, CaseRules, ProductIdentity } from '@ocop/programmes';
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
  readonly rules: CaseRules;
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
  /** The law under which the product was recognised. */
  readonly regulation: string;
  readonly rules?: CaseRules;
  /** The law whose renewal rules apply now. */
  readonly law: string;
  readonly window?: RenewalWindow;
  readonly windowOpened: boolean;
  readonly renewalCycle?: string;
  readonly renewalFiled: boolean;
  readonly suspendedFrom?: 'valid' | 'renewing';
  readonly endedOn?: CivilDate;
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
  renewalFiled: false,
};

/** The recognition after one more fact. */
export const evolveRecognition = evolveBy<RecognitionState, RecognitionEvent>({
  RecognitionOpened: (state, { data }) => ({
    ...state,
    ...data,
    stage: 'valid',
    law: data.regulation,
  }),
  RenewalRulesAdopted: ({ window: _, ...state }, { data: { law, window } }) => ({
    ...state,
    law,
    ...(window ? { window } : {}),
    windowOpened: false,
  }),
  RenewalWindowOpened: (state) => ({ ...state, windowOpened: true }),
  ExpiryNoticeGiven: (state) => state,
  RenewalStarted: (state, { data }) => ({
    ...state,
    stage: 'renewing',
    renewalCycle: data.cycle,
  }),
  RenewalRefused: ({ renewalCycle: _, ...state }) => ({ ...state, stage: 'valid' }),
  RenewalFiled: (state) => ({ ...state, renewalFiled: true }),
  RenewalFailed: ({ renewalCycle: _, ...state }) => ({
    ...state,
    stage: state.stage === 'renewing' ? 'valid' : state.stage,
    renewalFiled: false,
  }),
  RecognitionSuperseded: (state, { data }) => ({
    ...state,
    stage: 'superseded',
    endedOn: data.on,
  }),
  GraceBegan: (state) => ({ ...state, stage: 'grace' }),
  RecognitionExpired: (state, { data }) => ({ ...state, stage: 'expired', endedOn: data.on }),
  RecognitionSuspended: (state) => ({
    ...state,
    stage: 'suspended',
    suspendedFrom: state.stage === 'renewing' ? 'renewing' : 'valid',
  }),
  SuspensionLifted: ({ suspendedFrom, ...state }) => ({
    ...state,
    stage: suspendedFrom ?? 'valid',
  }),
  RevocationProposed: (state) => state,
  RecognitionRevoked: (state, { data }) => ({ ...state, stage: 'revoked', endedOn: data.on }),
});
