export { recognitionActions } from './actions';
export { answeringAuthority, liveRecognition } from './live';
export { recognition } from './aggregate';
export {
  type InspectionOutcome,
  type InspectionPoint,
  type Mismatch,
  MISMATCHES,
  RENEWAL_ANSWERS,
  type RenewalAnswer,
  type RenewalIntention,
} from './inspecting/check-list';
export { LEFT_OPEN } from './left-open';
export type { HandedOver, RecognitionEvent, RecognitionStage, RecognitionState } from './events';
export { CERTIFICATE_STATES, type CertificateState, certificateStateAt } from './certificate-state';
export { holdsOn, stageOn } from './validity';
export type { SupportClaim, SupportOver } from './support/facts';
export { claimWindowOf, entitlementOf } from './support/entitled';
export {
  ageOfClaim,
  CLAIM_STANDINGS,
  type ClaimStanding,
  missingPapers,
  owedOf,
  paidOf,
  standingOfClaim,
} from './support/standing';
export { recognitionHas } from './needs';
