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
  type Channel,
  CHANNELS,
  type Delivery,
  type Facts,
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
  type ListedProducer,
  type ListedProducers,
  type ProducersRequest,
  type CertificateScope,
  type CoveringLetter,
  isRefused,
  sayRefused,
  isUnsigned,
  type LetterRequest,
  type MissedByCouncil,
  type HandSigned,
  type PaperSignature,
  type Refused,
  type RoundResult,
  type SignatureRequest,
  type TallyRequest,
  type UnsignedCertificate,
  type WrittenPaper,
} from './works';
export type { DrawnPicture, ProductPicture } from './product-picture';
export {
  drafted,
  handInSignature,
  SIGNATURE,
  signed,
  type SigningEvent,
  signingEvolvers,
  type SigningState,
} from './paper-signing';
export {
  type Addressee,
  type Ladder,
  ladderShape,
  rungsOf,
  type TrackedDeadline,
} from './tracked-deadline';
export { changeLadders, type NewLadders } from './change-ladders';
export { type DeadlineKind, LADDER_KINDS, type LadderKind } from './deadline-kinds';
export type { NoticeTemplate } from './notice-templates';
export {
  cancel,
  cancelAll,
  extend,
  type Extension,
  follow,
  fulfil,
  moveDeadline,
  pause,
  resume,
  setDeadline,
} from './deadlines';
export { type ClockedDuty, type ClockLedger, clockLedger } from './clock-ledger';
export { assign, assignFields, officerFor, officerFound } from './assigning';
export { rearrange } from './rearrange';
export type { Lapse } from './lapse';
export { caseId, LONGEST_CASE_ID, requireCaseId } from './case-id';
export {
  addWork,
  type CaseEvent,
  type CaseState,
  evolveBy,
  type Evolvers,
  withoutWork,
  workId,
} from './case-state';
export { Drafting, type DraftingDesk, matterNamedIn, withMatterIn } from './drafting';
export { enclose, isMatter, type Matter, matterOf } from './matter';
export { type ReminderDesk, whatBecameDue } from './passing-time';
export { notify, reportDone, requireNotBefore, requireSigned } from './orders';
export {
  beginTelling,
  dueTelling,
  goOnTelling,
  type Placed,
  placeOf,
  tellingWakes,
  type Told,
} from './slices';
export {
  type Actions,
  allowedActions,
  answering,
  checkedCommand,
  type CommandOf,
  type Hears,
  type OwnCommands,
  extendFields,
  signatureFields,
  type Has,
  internal,
  requireMay,
} from './actions';
export {
  hasEnded,
  type Journey,
  type Giver,
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
  nextWake,
  refuseStaleView,
} from './aggregate';
export {
  type Adoptable,
  adoptables,
  calendarAdoptable,
  type Adopting,
  type Adoption,
  adoptionStream,
  comingLaws,
  onRecord,
} from './adoption';
export { lawsTakingForce, movedNotice, takingIn } from './taking-in';
export { type SignedNotice, signedNoticeFields, signingShape } from './signed-notice';
