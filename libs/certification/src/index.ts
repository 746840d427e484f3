export { cycleActions } from './actions';
export { CYCLE_STEPS, cycleJourney, type CycleStep } from './journey';
export { productCycle } from './aggregate';
export { liveCycle, type LiveCycle } from './live';
export type { CycleClosing, CycleEvent, CycleStage, CycleState } from './events';
