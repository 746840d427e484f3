import type { RefusalCode } from '@ocop/ground';
import type { CivilDate } from '@ocop/calendar';
import type {
  CaseEvent,
  CertificateRef,
  CertificateRequest,
  SignedNotice,
  SigningEvent,
  SigningState,
} from '@ocop/casework';
import type { Authority, CaseRules, ProductIdentity, RecognitionOpening } from '@ocop/programmes';
import type { LegalBasis, Stars } from '@ocop/regulations';
import type { RenewalIntention } from './inspecting/check-list';
import type { InspectedState, InspectingEvent, OnInspection } from './inspecting/facts';
import type { SupportedState, SupportEvent } from './support/facts';

export type RecognitionStage =
  | 'none'
  | 'valid'
  | 'renewing'
  | 'grace'
  | 'suspended'
  | 'expired'
  | 'revoked'
  | 'struck-off'
  | 'superseded';

/** When a renewal may be filed, under the law that is in force now. */
export interface RenewalWindow {
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
}

/** A certificate that was replaced by one of the same recognition: its address goes on leading there. */
export interface EarlierCertificate {
  readonly id: string;
  readonly number: string;
  readonly sha256: string;
  /** Day of the decision that replaced it. */
  readonly until: CivilDate;
}

/** Who took the paper away and when; by which paper, where that was not its producer. */
export interface HandedOver {
  readonly to: string;
  readonly on: CivilDate;
  readonly inStead?: string;
}

/** The notice of the end of validity as it left the office. */
export interface SignedExpiryNotice extends SignedNotice {
  /** The scan, or the signed file, by its hash. */
  readonly scan?: string;
}

/** The life of one recognition: 36 months, and what cuts them short or carries them on. */
export interface RecognitionState extends SigningState, InspectedState, SupportedState {
  readonly stage: RecognitionStage;
  readonly product?: ProductIdentity;
  readonly certificate?: CertificateRef;
  /** Certificates of this recognition whose place others took, the first one first. */
  readonly earlier?: readonly EarlierCertificate[];
  /** Number of the certificate of another recognition that took its place. */
  readonly supersededBy?: string;
  /** A certificate that is to take the place of this one, and is not signed yet. */
  readonly reissue?: {
    readonly decision: string;
    readonly signedOn: CivilDate;
    readonly product: ProductIdentity;
  };
  readonly handedOver?: HandedOver;
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
  /** When the producer is asked whether it will renew. */
  readonly askOn?: CivilDate;
  readonly asked?: true;
  readonly intention?: RenewalIntention;
  /** The window had passed when the law came: such a renewal, and no other, may outlast the certificate. */
  readonly transitional: boolean;
  readonly renewalCycle?: string;
  /** How many renewals were begun: each names its cycle. */
  readonly renewals: number;
  readonly renewalFiled: boolean;
  /** How the certificate would stand if it were not suspended. */
  readonly suspendedFrom?: 'valid' | 'renewing' | 'grace';
  readonly suspendedOn?: CivilDate;
  /** Id of whoever proposed the revocation that waits for an answer. */
  readonly proposedBy?: string;
  /** First day on which the certificate is no longer valid. */
  readonly endedOn?: CivilDate;
  /** Recognised before this system was used, and carried in with that plan. */
  readonly carriedIn?: RecognitionOpening['carriedIn'];
  /** Expired so long ago that nothing is done with it any more. */
  readonly filedAway: boolean;
}

export type RecognitionEvent =
  | CaseEvent
  | InspectingEvent
  | SupportEvent
  | SigningEvent
  | {
      readonly type: 'ReissueOrdered';
      readonly data: {
        readonly change: 'merger' | 'owner' | 'misprint' | 'scope';
        readonly decision: string;
        readonly signedOn: CivilDate;
        /** Number of the certificate whose place is taken. */
        readonly replaces: string;
        readonly reason?: string;
        readonly product: ProductIdentity;
        readonly request: CertificateRequest;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'CertificateReissued';
      readonly data: CertificateRef & { readonly work: string };
    }
  | {
      readonly type: 'CertificateHandedOver';
      readonly data: HandedOver & { readonly certificate: string; readonly reason?: string };
    }
  | {
      readonly type: 'HandOverTakenBack';
      readonly data: HandedOver & { readonly certificate: string; readonly reason: string };
    }
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
        readonly askOn?: CivilDate;
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
  | {
      readonly type: 'RenewalAsked';
      readonly data: { readonly answerBy: CivilDate };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'RenewalAnswered';
      readonly data: { readonly intention: RenewalIntention; readonly reason?: string };
    }
  | { readonly type: 'ExpiryNoticeGiven'; readonly data: object; readonly basis: LegalBasis }
  | { readonly type: 'ExpiryNoticeSigned'; readonly data: SignedExpiryNotice }
  | {
      readonly type: 'RenewalStarted';
      readonly data: { readonly cycle: string; readonly programme: string };
    }
  | { readonly type: 'RenewalRefused'; readonly data: { readonly code: RefusalCode } }
  | { readonly type: 'RenewalFiled'; readonly data: { readonly cycle: string } }
  | { readonly type: 'RenewalFailed'; readonly data: { readonly cycle: string } }
  | {
      readonly type: 'RecognitionSuperseded';
      /** `decision` where no case told of the newer certificate. */
      readonly data: { readonly by: string; readonly on: CivilDate; readonly decision?: string };
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
        /** It answers a proposal. */
        readonly proposed?: true;
      };
      readonly basis?: LegalBasis;
    }
  | {
      readonly type: 'SuspensionLifted';
      readonly data: { readonly decision: string; readonly signedOn: CivilDate };
      readonly basis?: LegalBasis;
    }
  | {
      readonly type: 'RevocationProposed';
      readonly data: { readonly cause: string; readonly finding: string } & OnInspection;
      readonly basis: LegalBasis;
    }
  /** The authority found no ground to revoke. */
  | {
      readonly type: 'RevocationDismissed';
      readonly data: { readonly reason: string; readonly decision?: string };
    }
  /** Taken off the list for not attending the re-evaluation: no fault of the owner. */
  | {
      readonly type: 'RecognitionStruckOff';
      readonly data: {
        readonly decision: string;
        readonly signedOn: CivilDate;
        readonly on: CivilDate;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'RecognitionRevoked';
      readonly data: {
        readonly decision: string;
        readonly signedOn: CivilDate;
        readonly cause: string;
        readonly on: CivilDate;
        /** It answers a proposal. */
        readonly proposed?: true;
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
