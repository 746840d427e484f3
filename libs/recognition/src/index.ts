export { recognitionActions } from './actions';
export { answeringAuthority, liveRecognition } from './live';
export { recognition } from './aggregate';
export type { RecognitionEvent, RecognitionStage, RecognitionState } from './events';
export { CERTIFICATE_STATES, type CertificateState, certificateStateAt } from './certificate-state';
export { holdsOn, stageOn } from './validity';
