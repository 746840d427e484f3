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
export {
  type Answer,
  type Delivery,
  type Facts,
  type Finished,
  finishedWork,
  type Letter,
  type LetterAnswer,
  type Notice,
  type NoticeOutcome,
  type Telling,
  type Work,
  type WorkDone,
  type WorkOf,
} from './work';
export {
  type CertificateRef,
  type CertificateRequest,
  type CoveringLetter,
  isRefused,
  type LetterRequest,
  type Refused,
  type RoundResult,
  type Tally,
  type TallyRequest,
  type WrittenPaper,
} from './works';
export {
  type Addressee,
  type Ladder,
  ladderShape,
  type Rung,
  rungsOf,
  type TrackedDeadline,
} from './tracked-deadline';
export type { DeadlineKind, LadderKind } from './deadline-kinds';
export type { NoticeTemplate } from './notice-templates';
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
export { rearrange, type Rearrangement } from './rearrange';
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
export { notify, reportDone, requireNotBefore, requireSigned } from './orders';
export {
  beginTelling,
  dueTelling,
  goOnTelling,
  type Placed,
  placeOf,
  type Slice,
  SLICE,
  tellingWakes,
  type Told,
} from './slices';
export {
  type Action,
  type Actions,
  allowedActions,
  checkedCommand,
  type CommandOf,
  type Hears,
  type OwnCommands,
  extendFields,
  internal,
  type Passage,
  requireMay,
} from './actions';
export {
  hasEnded,
  type Journey,
  type Person,
  rolesFor,
  stagesFor,
  stationOf,
  strays,
} from './journey';
export { areaOf, type Areas, isOwn, type Places, postAt, requireOwn } from './access';
export { type Duty, type Subject, type Title, unopened } from './subject';
export {
  type Aggregate,
  decideOn,
  emptyFold,
  fold,
  type Folded,
  type Handled,
  nextWake,
  refuseStaleView,
} from './aggregate';
export {
  type Adoptable,
  adoptables,
  type Adopting,
  type Adoption,
  adoptionStream,
  comingLaws,
  onRecord,
} from './adoption';
export type { AdoptionEvent, KnownLaw } from './adoption-events';
export { recalculate, type Recalculated, type Recount } from './recalculate';
export { lawsTakingForce, movedNotice, takingIn } from './taking-in';
