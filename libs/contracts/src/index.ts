export {
  type CertificateActivities,
  type CertificateRequest,
  type LetterRequest,
  type MessageActivities,
  type NoticeRequest,
  type NotificationActivities,
  type RecordRequest,
  type RecordResult,
  type RecordsActivities,
  type ScoringActivities,
  type TallyRequest,
  type TellRequest,
} from './activities';
export { actionTables, aggregateOf, aggregates } from './aggregates';
export { type BusinessClock, businessNow, isHeld, newerClock, REAL_CLOCK } from './clock';
export {
  type CommandAnswer,
  commandSignal,
  commandUpdate,
  type Envelope,
  type EventToRecord,
  lookAgainUpdate,
  type SignalledCommand,
  stateQuery,
  type StreamInput,
} from './messages';
export { QUEUES } from './queues';
export { streamOfWorkflow, WORKFLOW_TYPES, workflowIdOf } from './workflow-ids';
