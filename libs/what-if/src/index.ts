export { type Change, CHANGE_FORMS, type ChangeUnread, isUnread, readChange } from './change';
export { hypothesisOf, type Impossible, rulesOf } from './hypothesis';
export { type Effects, effectsOf } from './effects';
export type { CouncilEffect } from './council-effects';
export type { DeadlineEffect } from './deadline-effects';
export type { PlanEffect } from './plan-effects';
export type { Judged, ProductEffect } from './product-effects';
export type { ResultSoFar, RoundSoFar, YearSoFar } from './year-so-far';
