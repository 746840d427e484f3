import {
  type Actions,
  caseId,
  type CommandOf,
  extendFields,
  type Hears,
  internal,
} from '@ocop/casework';
import { date, flag, list, optional, prose, record, slug, text } from '@ocop/ground';
import { authorityShape, type Heard } from '@ocop/programmes';
import { sheetFields, workedOut } from './sheet-fields';

/** What may be done with an evaluation round; by whom and when, its journey says. */
export const roundActions = {
  ConveneCouncil: {
    fields: {
      members: list(record({ id: slug(), name: text(120), chair: optional(flag()) }), 1, 30),
      dossiersSentOn: date(),
      sessionOn: optional(date()),
    },
  },
  OpenSession: {
    fields: { present: list(slug(), 1, 30) },
  },
  SubmitScoreSheet: { fields: sheetFields, worked: workedOut },
  CorrectScoreSheet: { fields: { ...sheetFields, reason: prose(1000) }, worked: workedOut },
  CloseScoring: {
    fields: { note: optional(prose(2000)) },
  },
  ReopenScoring: {
    fields: { products: optional(list(caseId(), 1, 1000)), reason: prose(1000) },
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
    fields: { letter: text(120), sentOn: date(), to: optional(authorityShape) },
  },
  ExtendDeadline: {
    fields: extendFields,
  },
  OpenRound: internal,
  ExpectProduct: internal,
  AwaitProduct: internal,
  EnterRound: internal,
  LeaveRound: internal,
  ChangeSet: internal,
  PlanAmended: internal,
  PlanWithdrawn: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<Heard<'evaluation-round'>>;

export type RoundCommand = CommandOf<typeof roundActions, Heard<'evaluation-round'>>;

/** One command of a round, by its name. */
export type RoundWish<T extends RoundCommand['type']> = Extract<RoundCommand, { type: T }>;
