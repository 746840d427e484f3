import {
  type Actions,
  assignFields,
  caseId,
  type CommandOf,
  extendFields,
  type Hears,
  internal,
  officerFound,
  signingShape,
} from '@ocop/casework';
import {
  choice,
  date,
  fingerprint,
  flag,
  integer,
  list,
  optional,
  prose,
  record,
  slug,
  text,
} from '@ocop/ground';
import { appointmentFields, authorityShape, type Heard, workedOut } from '@ocop/programmes';
import { sheetFields } from './sheet-fields';

/** `09:30` */
const time = text(5, '^([01][0-9]|2[0-3]):[0-5][0-9]$');
const hands = integer(0, 30);
const photographs = optional(list(fingerprint(), 1, 30));

/** What may be done with an evaluation round; by whom and when, its journey says. */
export const roundActions = {
  AppointCouncil: {
    fields: appointmentFields,
  },
  ConveneCouncil: {
    fields: {
      /** Of the appointed council; without them all who score and are in term. */
      sitting: optional(list(slug(), 1, 30)),
      /** Where the plan's rules ask for no appointment. */
      members: optional(
        list(record({ id: slug(), name: text(120), chair: optional(flag()) }), 1, 30),
      ),
      dossiersSentOn: date(),
      sessionOn: optional(date()),
    },
  },
  OpenSession: {
    fields: { present: list(slug(), 1, 40) },
  },
  RecordAttendance: {
    fields: { member: slug(), went: choice('in', 'out'), at: optional(time) },
  },
  RecuseMember: {
    fields: {
      member: slug(),
      product: caseId(),
      why: choice('own-commune', 'relation', 'same-organisation', 'other'),
      note: optional(prose(500)),
    },
  },
  Abstain: {
    fields: { member: slug(), product: caseId(), reason: prose(500) },
  },
  RecordVote: {
    fields: {
      product: caseId(),
      question: choice('spread', 'knock-out', 'other'),
      about: optional(prose(500)),
      for: hands,
      against: hands,
      abstained: hands,
    },
  },
  RecordRemark: {
    fields: { member: slug(), product: optional(caseId()), remark: prose(2000) },
  },
  PutOffProducts: {
    fields: {
      // One slice of letters: more go by another command.
      products: list(caseId(), 1, 25),
      to: choice('another-session', 'next-round'),
      reason: prose(1000),
    },
  },
  AdjournSession: {
    fields: { to: date(), reason: optional(prose(1000)) },
  },
  RecordSamples: {
    fields: {
      product: caseId(),
      state: choice('received', 'stored', 'returned', 'used-up'),
      count: integer(1, 1000),
      on: date(),
      note: optional(prose(500)),
      photographs,
    },
  },
  RecordReview: {
    fields: {
      product: caseId(),
      reviewers: list(slug(), 1, 20),
      on: date(),
      report: optional(text(120)),
      findings: prose(4000),
    },
  },
  RecordVisit: {
    fields: {
      product: caseId(),
      visitors: list(slug(), 1, 20),
      on: date(),
      where: text(200),
      findings: prose(4000),
      photographs,
    },
  },
  SubmitScoreSheet: { fields: sheetFields, worked: workedOut },
  CorrectScoreSheet: { fields: { ...sheetFields, reason: prose(1000) }, worked: workedOut },
  CloseScoring: {
    fields: { note: optional(prose(2000)) },
  },
  ReopenScoring: {
    fields: { products: optional(list(caseId(), 1, 1000)), reason: prose(1000) },
  },
  CloseSession: {
    fields: { minutes: text(120) },
  },
  ProposeReopening: {
    fields: { products: optional(list(caseId(), 1, 1000)), reason: prose(1000) },
  },
  ConfirmReopening: {
    fields: { agree: flag(), reason: optional(prose(1000)) },
  },
  DecideAppeal: {
    fields: {
      product: caseId(),
      outcome: choice('upheld', 'dismissed'),
      reason: prose(2000),
    },
  },
  SubmitResults: {
    fields: { report: text(120) },
  },
  ReturnResults: {
    fields: { reason: prose(1000) },
  },
  ApproveResults: {
    fields: { decision: text(120), signedOn: date() },
  },
  ForwardDossiers: {
    // `to` where the plan names no authority above, or another one has taken its place.
    fields: {
      letter: text(120),
      sentOn: date(),
      // Another than the one whom the plan names as signing.
      signer: optional(signingShape),
      to: optional(authorityShape),
    },
  },
  ExtendDeadline: {
    fields: extendFields,
  },
  AssignDuty: {
    fields: assignFields,
    worked: officerFound,
  },
  OpenRound: internal,
  ExpectProduct: internal,
  AwaitProduct: internal,
  EnterRound: internal,
  LeaveRound: internal,
  ChangeSet: internal,
  PlanAmended: internal,
  CouncilAppointed: internal,
  AppealFiled: internal,
  PlanWithdrawn: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<Heard<'evaluation-round'>>;

export type RoundCommand = CommandOf<typeof roundActions, Heard<'evaluation-round'>>;

/** One command of a round, by its name. */
export type RoundWish<T extends RoundCommand['type']> = Extract<RoundCommand, { type: T }>;
