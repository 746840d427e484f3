export { type RecognitionCommand, recognitionActions } from './actions';
export { answeringAuthority, dutyHolderOf, type Live, live, recognitionHolder } from './live';
export { ENDED_RECOGNITION_STAGES, recognition } from './recognition';
export type { RecognitionEvent, RecognitionStage, RecognitionState } from './state';
export { holdsOn, stageOn, type ValidDays } from './validity';
