export { recognitionActions } from './actions';
export { answeringAuthority, liveRecognition } from './live';
export { recognition } from './aggregate';
export {
  INSPECTION_OUTCOMES,
  INSPECTION_POINTS,
  type InspectionOutcome,
  type InspectionPoint,
  type Mismatch,
  MISMATCHES,
  RENEWAL_INTENTIONS,
  type RenewalIntention,
} from './inspecting/check-list';
export { LEFT_OPEN } from './left-open';
export type { RecognitionEvent, RecognitionStage, RecognitionState } from './events';
export { CERTIFICATE_STATES, type CertificateState, certificateStateAt } from './certificate-state';
export { holdsOn, stageOn } from './validity';
export type { SupportClaim, SupportEvent, SupportOver } from './support/facts';
export { claimWindowOf, type Entitlement, entitlementOf } from './support/entitled';
export {
  ageOfClaim,
  CLAIM_STANDINGS,
  type ClaimStanding,
  isOpenClaim,
  missingPapers,
  owedOf,
  paidOf,
  standingOfClaim,
} from './support/standing';
