import {
  type Actions,
  caseId,
  type CommandOf,
  extendFields,
  type Hears,
  internal,
} from '@ocop/casework';
import { authorityShape, type Heard } from '@ocop/programmes';
import { date, flag, integer, list, optional, prose, record, slug, text } from '@ocop/regulations';

/** No regulation gives a part more points; the pinned one is checked when the sheet is decided on. */
const points = integer(0, 100);

/** What may be done with an evaluation round; by whom and when, its journey says. */
export const roundActions = {
  ConveneCouncil: {
    fields: {
      members: list(record({ id: slug(), name: text(120), chair: optional(flag()) }), 1, 30),
      dossiersSentOn: date(),
      sessionOn: optional(date()),
    },
    vi: 'Triệu tập Hội đồng, gửi hồ sơ điện tử',
    en: 'Convene the council and send the e-dossiers',
  },
  OpenSession: {
    fields: { present: list(slug(), 1, 30) },
    vi: 'Khai mạc phiên họp, điểm danh',
    en: 'Open the session with the attendance',
  },
  SubmitScoreSheet: {
    fields: {
      product: caseId(),
      member: slug(),
      A: points,
      B: points,
      C: points,
      comment: optional(prose(2000)),
    },
    vi: 'Nộp phiếu chấm điểm',
    en: 'Submit a score sheet',
  },
  CloseScoring: {
    fields: { note: optional(prose(2000)) },
    vi: 'Kết thúc chấm điểm',
    en: 'Close the scoring',
  },
  ReopenScoring: {
    fields: { products: optional(list(caseId(), 1, 1000)), reason: prose(1000) },
    vi: 'Mở lại chấm điểm',
    en: 'Reopen the scoring',
  },
  SubmitResults: {
    fields: { report: text(120) },
    vi: 'Trình kết quả',
    en: 'Submit the results to the authority',
  },
  ReturnResults: {
    fields: { reason: prose(1000) },
    vi: 'Trả lại kết quả để Hội đồng xem xét',
    en: 'Return the results to the council',
  },
  ApproveResults: {
    fields: { decision: text(120), signedOn: date() },
    vi: 'Phê duyệt kết quả, ban hành quyết định',
    en: 'Approve the results by decision',
  },
  ForwardDossiers: {
    // `to` where the plan names no authority above, or another one has taken its place.
    fields: { letter: text(120), sentOn: date(), to: optional(authorityShape) },
    vi: 'Gửi hồ sơ lên cấp trên',
    en: 'Forward the dossiers to the next tier',
  },
  ExtendDeadline: {
    fields: extendFields,
    vi: 'Gia hạn',
    en: 'Extend a deadline',
  },
  OpenRound: internal,
  ExpectProduct: internal,
  AwaitProduct: internal,
  EnterRound: internal,
  LeaveRound: internal,
  PlanAmended: internal,
  PlanWithdrawn: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<Heard<'evaluation-round'>>;

export type RoundCommand = CommandOf<typeof roundActions, Heard<'evaluation-round'>>;

/** One command of a round, by its name. */
export type RoundWish<T extends RoundCommand['type']> = Extract<RoundCommand, { type: T }>;
