export { cycleActions } from './actions';
export { CYCLE_STEPS, cycleJourney, type CycleStep } from './journey';
export { productCycle } from './aggregate';
export { liveCycle, type LiveCycle } from './live';
export { hasOf, productHas } from './needs';
export { isJudged } from './withdrawn-plan';
export type { CycleClosing, CycleEvent, CycleStage, CycleState } from './events';
export type { FiledFile, FiledPaper, PaperList } from './paper-list';
export type { SelfScoreSheet } from './self-score-sheet';
