import {
  type Actions,
  caseId,
  type CommandOf,
  extendFields,
  type Hears,
  internal,
} from '@ocop/casework';
import type { Heard } from '@ocop/programmes';
import { choice, date, list, optional, prose, record, slug, text } from '@ocop/regulations';

const papers = list(record({ id: slug(), title: optional(text(200)) }), 1, 60);
const confirmed = choice('confirmed', 'not-confirmed');

/** What may be done with one product's cycle; by whom and when, its journey says. */
export const cycleActions = {
  AcceptIdea: {
    fields: { note: optional(prose(1000)) },
    vi: 'Chấp nhận ý tưởng',
    en: 'Accept the idea',
  },
  ReturnIdea: {
    fields: { reason: prose(1000) },
    vi: 'Không chấp nhận ý tưởng',
    en: 'Turn the idea down',
  },
  SubmitBusinessPlan: {
    fields: { summary: prose(4000) },
    vi: 'Nộp phương án sản xuất kinh doanh',
    en: 'Submit the business plan',
  },
  ApproveBusinessPlan: {
    fields: { note: optional(prose(1000)) },
    vi: 'Chấp thuận phương án',
    en: 'Approve the business plan',
  },
  ReturnBusinessPlan: {
    fields: { reason: prose(1000) },
    vi: 'Trả lại phương án',
    en: 'Return the business plan',
  },
  FileDossier: {
    fields: { papers },
    vi: 'Nộp hồ sơ',
    en: 'File the dossier',
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
    vi: 'Xác nhận và chuyển hồ sơ',
    en: 'Check the dossier and pass it on',
  },
  ReturnDossier: {
    fields: {
      missing: list(record({ paper: text(200), reason: prose(500) }), 1, 60),
    },
    vi: 'Yêu cầu bổ sung hồ sơ',
    en: 'Return the dossier for completion',
  },
  CompleteDossier: {
    fields: { papers },
    vi: 'Nộp bổ sung',
    en: 'Complete the dossier',
  },
  AcceptDossier: {
    fields: { receipt: text(120), round: optional(caseId()) },
    vi: 'Tiếp nhận hồ sơ vào đợt đánh giá',
    en: 'Accept the dossier for a round',
  },
  RecogniseFromResult: {
    fields: { decision: text(120), signedOn: date() },
    vi: 'Công nhận theo kết quả cấp trên',
    en: 'Recognise from the higher tier’s result',
  },
  Withdraw: {
    fields: { reason: prose(1000) },
    vi: 'Rút hồ sơ',
    en: 'Withdraw',
  },
  ExtendDeadline: {
    fields: extendFields,
    vi: 'Gia hạn',
    en: 'Extend a deadline',
  },
  RegisterProduct: internal,
  MoveIntake: internal,
  AgendaFixed: internal,
  PlanAmended: internal,
  PlanWithdrawn: internal,
  RoundWithdrawn: internal,
  RecordResult: internal,
  RecordDecision: internal,
  RecordForwarding: internal,
  RecognitionEnded: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<Heard<'product-cycle'>>;

export type CycleCommand = CommandOf<typeof cycleActions, Heard<'product-cycle'>>;
