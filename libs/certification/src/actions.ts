import {
  type Actions,
  by,
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

/** Stages in which the producer still prepares; nothing has been filed. */
export const PREPARING_STAGES = ['idea', 'business-plan', 'plan-review', 'preparing'] as const;
const FILED_STAGES = ['commune-check', 'completing', 'office-intake', 'on-agenda'] as const;
const DECIDING_STAGES = ['scored', 'forwarding', 'handed-down'] as const;
export const ENDED_STAGES = [
  'idea-refused',
  'recognised',
  'not-recognised',
  'withdrawn',
  'closed',
] as const;
const OPEN_STAGES = [...PREPARING_STAGES, ...FILED_STAGES, ...DECIDING_STAGES] as const;

/** What may be done with one product's cycle, by whom and in which stage. */
export const cycleActions = {
  AcceptIdea: {
    allowed: { 'commune-officer': ['idea'] },
    fields: { note: optional(prose(1000)) },
    vi: 'Chấp nhận ý tưởng',
    en: 'Accept the idea',
  },
  ReturnIdea: {
    allowed: { 'commune-officer': ['idea'] },
    fields: { reason: prose(1000) },
    vi: 'Không chấp nhận ý tưởng',
    en: 'Turn the idea down',
  },
  SubmitBusinessPlan: {
    allowed: by(['producer', 'commune-officer'], ['business-plan']),
    fields: { summary: prose(4000) },
    vi: 'Nộp phương án sản xuất kinh doanh',
    en: 'Submit the business plan',
  },
  ApproveBusinessPlan: {
    allowed: { 'programme-office': ['plan-review'] },
    fields: { note: optional(prose(1000)) },
    vi: 'Chấp thuận phương án',
    en: 'Approve the business plan',
  },
  ReturnBusinessPlan: {
    allowed: { 'programme-office': ['plan-review'] },
    fields: { reason: prose(1000) },
    vi: 'Trả lại phương án',
    en: 'Return the business plan',
  },
  FileDossier: {
    allowed: by(['producer', 'commune-officer'], ['preparing']),
    fields: { papers },
    vi: 'Nộp hồ sơ',
    en: 'File the dossier',
  },
  CheckDossier: {
    allowed: { 'commune-officer': ['commune-check'] },
    // The four contents a commune answers for: QĐ 26/2026, điều 7; Mẫu số 03.
    fields: {
      material: confirmed,
      labour: confirmed,
      idea: confirmed,
      identity: confirmed,
      letter: text(120),
      note: optional(prose(1000)),
    },
    vi: 'Xác nhận và chuyển hồ sơ',
    en: 'Check the dossier and pass it on',
  },
  ReturnDossier: {
    allowed: {
      'commune-officer': ['commune-check'],
      'programme-office': ['office-intake'],
    },
    fields: {
      missing: list(record({ paper: text(200), reason: prose(500) }), 1, 60),
    },
    vi: 'Yêu cầu bổ sung hồ sơ',
    en: 'Return the dossier for completion',
  },
  CompleteDossier: {
    allowed: by(['producer', 'commune-officer'], ['completing']),
    fields: { papers },
    vi: 'Nộp bổ sung',
    en: 'Complete the dossier',
  },
  AcceptDossier: {
    allowed: { 'programme-office': ['office-intake'] },
    fields: { receipt: text(120), round: optional(caseId()) },
    vi: 'Tiếp nhận hồ sơ vào đợt đánh giá',
    en: 'Accept the dossier for a round',
  },
  RecogniseFromResult: {
    allowed: { authority: ['handed-down'] },
    fields: { decision: text(120), signedOn: date() },
    vi: 'Công nhận theo kết quả cấp trên',
    en: 'Recognise from the higher tier’s result',
  },
  Withdraw: {
    allowed: by(['producer', 'commune-officer'], [...PREPARING_STAGES, ...FILED_STAGES]),
    fields: { reason: prose(1000) },
    vi: 'Rút hồ sơ',
    en: 'Withdraw',
  },
  ExtendDeadline: {
    allowed: by(
      ['programme-office', 'authority'],
      [...PREPARING_STAGES, ...FILED_STAGES, 'handed-down'],
    ),
    fields: extendFields,
    vi: 'Gia hạn',
    en: 'Extend a deadline',
  },
  RegisterProduct: internal(['none']),
  MoveIntake: internal(OPEN_STAGES),
  AgendaFixed: internal(OPEN_STAGES),
  RecordResult: internal(['on-agenda', 'scored']),
  RecordDecision: internal(['scored']),
  RecordForwarding: internal(['forwarding']),
  RecognitionEnded: internal(OPEN_STAGES),
  PassTime: internal(OPEN_STAGES),
  WorkDone: internal([...OPEN_STAGES, ...ENDED_STAGES]),
} as const satisfies Actions & Hears<Heard<'product-cycle'>>;

export type CycleCommand = CommandOf<typeof cycleActions, Heard<'product-cycle'>>;
