import {
  type Actions,
  assignFields,
  caseId,
  type CommandOf,
  extendFields,
  type Hears,
  internal,
  officerFound,
  signatureFields,
  signedNoticeFields,
} from '@ocop/casework';
import { choice, date, list, optional, prose, record, slug, text } from '@ocop/ground';
import { choices, evidence, type Heard, workedOut } from '@ocop/programmes';

const papers = list(record({ id: slug(), title: optional(text(200)) }), 1, 60);
/** SHA-256 of the list of what was handed in, kept before the command was sent; the API adds it. */
const listed = { list: optional(text(64, '^[0-9a-f]{64}$')) } as const;
const confirmed = choice('confirmed', 'not-confirmed');

/** What may be done with one product's cycle; by whom and when, its journey says. */
export const cycleActions = {
  AcceptIdea: {
    fields: { note: optional(prose(1000)) },
  },
  ReturnIdea: {
    fields: { reason: prose(1000) },
  },
  SubmitBusinessPlan: {
    fields: { summary: prose(4000) },
  },
  ApproveBusinessPlan: {
    fields: { note: optional(prose(1000)) },
  },
  ReturnBusinessPlan: {
    fields: { reason: prose(1000) },
  },
  FileDossier: {
    fields: { papers },
    worked: listed,
  },
  CheckDossier: {
    // Which of these contents a commune answers for, the law of the cycle says.
    fields: {
      material: optional(confirmed),
      labour: optional(confirmed),
      idea: optional(confirmed),
      identity: optional(confirmed),
      letter: text(120),
      note: optional(prose(1000)),
    },
  },
  ReturnDossier: {
    fields: {
      missing: list(record({ paper: text(200), reason: prose(500) }), 1, 60),
    },
  },
  // Form 02 of QĐ 26/2026; it lies beside the dossier.
  FileSelfScore: {
    fields: { choices, evidence },
    worked: workedOut,
  },
  CompleteDossier: {
    fields: { papers },
    worked: listed,
  },
  AcceptDossier: {
    fields: { receipt: text(120), round: optional(caseId()) },
  },
  RecogniseFromResult: {
    fields: { decision: text(120), signedOn: date() },
  },
  ChangeSet: {
    // Reason and decision where a set has been chosen already.
    fields: { set: text(40), reason: optional(prose(1000)), decision: optional(text(120)) },
  },
  // The kept file of the producer’s wallet; what is printed is drawn from it once, here.
  ChoosePicture: {
    fields: { file: text(32, '^[0-9a-f]{32}$') },
    worked: { picture: optional(text(64, '^[0-9a-f]{64}$')) },
  },
  RemovePicture: {
    fields: { reason: optional(prose(1000)) },
  },
  FileAppeal: {
    fields: { reason: prose(2000) },
  },
  // The office's registry gives the number, once for what the council gave and once for what was decided.
  SignResultNotice: {
    fields: signedNoticeFields,
  },
  Withdraw: {
    fields: { reason: prose(1000) },
  },
  ExtendDeadline: {
    fields: extendFields,
  },
  HandInSignature: {
    fields: signatureFields,
  },
  AssignDuty: {
    fields: assignFields,
    worked: officerFound,
  },
  RegisterProduct: internal,
  MoveIntake: internal,
  AgendaFixed: internal,
  PlanAmended: internal,
  PlanWithdrawn: internal,
  StruckFromList: internal,
  RoundWithdrawn: internal,
  RecordResult: internal,
  PutOff: internal,
  AppealDecided: internal,
  RecordDecision: internal,
  RecordForwarding: internal,
  RecognitionEnded: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<Heard<'product-cycle'>>;

export type CycleCommand = CommandOf<typeof cycleActions, Heard<'product-cycle'>>;
