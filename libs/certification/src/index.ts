export { type CycleCommand, cycleActions } from './actions';
export { CYCLE_STEPS, cycleJourney, type CycleStep } from './journey';
export { productCycle } from './aggregate';
export { cycleFacts } from './reminders';
export { liveCycle, type LiveCycle } from './live';
export type { CycleClosing, CycleEvent, CycleStage, CycleState } from './events';
