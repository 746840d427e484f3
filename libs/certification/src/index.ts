export { type CycleCommand, cycleActions, ENDED_STAGES, PREPARING_STAGES } from './actions';
export { productCycle } from './cycle';
export { cycleFacts } from './reminders';
export { holderOf, openCycle, type OpenCycle } from './posts';
export type {
  CertificateRef,
  CycleClosing,
  CycleEvent,
  CycleScore,
  CycleStage,
  CycleState,
  DecisionRef,
} from './state';
