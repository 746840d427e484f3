export {
  type Command,
  type Context,
  type Happening,
  parseStreamName,
  type Recorded,
  STREAM_TYPES,
  streamName,
  type StreamRef,
  type StreamType,
  type Wake,
} from './streams';
export type {
  Delivery,
  Facts,
  Message,
  MessageResult,
  Notice,
  NoticeOutcome,
  Telling,
  Work,
  WorkDone,
} from './work';
export {
  type Addressee,
  type Ladder,
  ladderShape,
  type Rung,
  rungsOf,
  type TrackedDeadline,
} from './tracked-deadline';
export {
  type DeadlineBook,
  type DeadlineEvent,
  isDeadlineEvent,
  nextDeadlineWake,
} from './deadline-events';
export {
  cancel,
  cancelAll,
  extend,
  type Extension,
  follow,
  fulfil,
  LONGEST_EXTENSION_DAYS,
  pause,
  resume,
  setDeadline,
} from './deadlines';
export type { Lapse } from './lapse';
export { caseId, LONGEST_CASE_ID, requireCaseId } from './case-id';
export {
  addWork,
  type CaseEvent,
  type CaseState,
  evolveBy,
  type Evolvers,
  isCaseEvent,
  isTechnical,
  type RefusedWork,
  withoutWork,
  workId,
} from './case-state';
export { type DraftingDesk, Drafting, type Giver, matterNamedIn, withMatterIn } from './drafting';
export { enclose, isMatter, type Matter, matterOf } from './matter';
export { type ReminderDesk, whatBecameDue } from './passing-time';
export { notify, reportDone, requireNotBefore, requireSigned, tell } from './orders';
export {
  beginTelling,
  dueTelling,
  goOnTelling,
  type Letter,
  placeOf,
  type Slice,
  SLICE,
  tellingWakes,
} from './slices';
export {
  type Action,
  type Actions,
  type Allowed,
  allowedActions,
  by,
  checkAction,
  type CommandOf,
  extendFields,
  internal,
} from './actions';
export {
  type Aggregate,
  emptyFold,
  fold,
  type Folded,
  type Handled,
  nextWake,
  refuseStaleView,
} from './aggregate';
