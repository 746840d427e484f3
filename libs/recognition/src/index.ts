export { type RecognitionCommand, recognitionActions } from './actions';
export { answeringAuthority, liveRecognition } from './live';
export { recognition } from './recognition';
export type { RecognitionEvent, RecognitionStage, RecognitionState } from './state';
export { holdsOn, stageOn, type ValidDays } from './validity';
