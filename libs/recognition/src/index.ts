export { recognitionActions } from './actions';
export { answeringAuthority, liveRecognition } from './live';
export { recognition } from './aggregate';
export type { RecognitionEvent, RecognitionStage, RecognitionState } from './events';
export { holdsOn, stageOn } from './validity';
