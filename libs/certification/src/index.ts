export { type CycleCommand, cycleActions } from './actions';
export { CYCLE_STEPS, cycleJourney, type CycleStep } from './journey';
export { productCycle } from './cycle';
export { cycleFacts } from './reminders';
export { liveCycle, type LiveCycle } from './posts';
export type { CycleClosing, CycleEvent, CycleStage, CycleState } from './state';
