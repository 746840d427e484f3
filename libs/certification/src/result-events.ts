import type { CivilDate } from '@ocop/calendar';
import type { CertificateRef, CertificateRequest, SignedNotice } from '@ocop/casework';
import type { Authority, CycleScore, DecisionRef } from '@ocop/programmes';
import type { Average, LegalBasis, StarBand, Stars, Tier } from '@ocop/regulations';

/** What a council and its authority make of a product, and what follows from it. */
export type ResultEvent =
  | {
      readonly type: 'ProductScored';
      readonly data: CycleScore;
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'AppealFiled';
      readonly data: { readonly round: string; readonly reason: string; readonly on: CivilDate };
    }
  | {
      readonly type: 'AppealAnswered';
      readonly data: {
        readonly round: string;
        readonly outcome: 'upheld' | 'dismissed';
        readonly reason: string;
      };
    }
  | { readonly type: 'ResultNoticeSigned'; readonly data: SignedNotice }
  | {
      readonly type: 'ProductRecognised';
      readonly data: {
        readonly stars: Stars;
        readonly tier: Tier;
        readonly decision: DecisionRef;
        readonly validUntil: CivilDate;
        readonly request: CertificateRequest;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'ProductToForward';
      readonly data: { readonly to: Tier; readonly decision: DecisionRef };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'ProductHandedDown';
      readonly data: { readonly to: Tier; readonly decision: DecisionRef };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'ProductNotRecognised';
      readonly data: {
        readonly average: Average;
        readonly stars: Stars;
        readonly decision: DecisionRef;
        /** The least that this tier, or the one below it, may recognise. */
        readonly least: StarBand;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'DossierForwarded';
      readonly data: {
        readonly from: Tier;
        readonly to: Tier;
        readonly receiver: Authority;
        readonly letter: string;
        readonly sentOn: CivilDate;
      };
      readonly basis: LegalBasis;
    }
  | {
      readonly type: 'CertificateIssued';
      readonly data: CertificateRef & { readonly work: string };
    };
