export { EVENTS_CHANNEL } from './event-log/append-statement';
export { CaseKeeper, type Kept } from './event-log/case-keeper';
export { CaseTroubles, type TroubledCase } from './event-log/case-troubles';
export { troublesOfArea } from './event-log/troubles-of-area';
export { EventLog } from './event-log/event-log';
export { type Head, Heads } from './event-log/heads';
export {
  isOpenCase,
  openAmong,
  type OpenCase,
  openCases,
  type Which,
} from './event-log/open-cases';
export { findMatter } from './event-log/folded-stream';
export { matterHash, MatterStore } from './event-log/matter-store';
export { sheetsOf } from './event-log/sheets-of';
export { eventHash, genesisHash, printOf, sha256 } from './event-log/hash-chain';
export { type EventRow, fromRow, type LoggedEvent } from './event-log/logged-event';
export { type ChainFault, type StreamHead, verifyStream } from './audit/chain';
export { type GuardFault, guardFaults } from './audit/guards';
export { readSeal, type Seal, sealFile, type SealFault, sealText } from './audit/seal';
export { type AuditOptions, type AuditReport, isWhole, verifyLog } from './audit/verify-log';
export type { BindingFault } from './bindings/binding';
export { ADOPTIONS_REMEMBERED_MS, readAdoptions } from './adoptions/adoption-record';
export { type FollowedFrom, followedFrom } from './adoptions/followed-from';
export { adoptDelivered, recordAdoption } from './adoptions/record-adoption';
export { PERSON_STREAM, type Person } from './people/person';
export { recordPerson } from './people/record-person';
export type { Row } from './read-models/row';
export { READ_MODELS, type ReadModel, type Rows, rowsOf } from './read-models/rows';
export { searchText } from './read-models/search-text';
export { dayTold } from './narration/day-told';
export { describeEvent } from './narration/describe-event';
export type { Difference } from './read-models/compare';
export {
  checkReadModels,
  type Progress,
  type RebuildOptions,
  rebuildReadModels,
  type RebuildReport,
} from './read-models/rebuild';
export { isDataError, isOwnFault } from './event-log/outage';
export { noticeProof, type NoticeRecord, outcomeOf, readNotices } from './notices/notice-record';
