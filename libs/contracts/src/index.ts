export { canonicalJson } from './canonical-json';
export {
  type Ask,
  type CaseTakenUp,
  type CaseTrouble,
  type CertificateActivities,
  type Decided,
  type DecisionRequest,
  type LetterActivities,
  type NoticeRequest,
  type NotificationActivities,
  type OwnCommand,
  type RecordsActivities,
  type RegisterActivities,
  type ScoringActivities,
  type TellRequest,
} from './activities';
export { aggregateOf, aggregates } from './aggregates';
export { type CaseLabels, labelsAtOpening, labelsOf, subjectAtOpening } from './case-labels';
export { type BusinessClock, businessNow, isHeld, newerClock, REAL_CLOCK } from './clock';
export {
  type CommandAnswer,
  commandSignal,
  commandUpdate,
  type Envelope,
  type EventToRecord,
  type Glance,
  lookAgainUpdate,
  type Manner,
  type Stand,
  standQuery,
  stateQuery,
  type StreamInput,
  type Wish,
} from './messages';
export { QUEUES } from './queues';
export { commandFaults, envelopeFaults, type Leave, signedText } from './signing';
export { streamOfWorkflow, WORKFLOW_TYPES, workflowIdOf } from './workflow-ids';
