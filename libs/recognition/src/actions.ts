import { type Actions, type CommandOf, type Hears, internal } from '@ocop/casework';
import type { Heard } from '@ocop/programmes';
import { date, optional, prose, slug, text } from '@ocop/regulations';

const LIVE_STAGES = ['valid', 'renewing', 'grace', 'suspended'] as const;

/** What may be done with a recognition, by whom and in which stage. */
export const recognitionActions = {
  StartRenewal: {
    allowed: { producer: ['valid'], 'commune-officer': ['valid'] },
    fields: { programme: optional(slug()) },
    vi: 'Đề nghị đánh giá lại',
    en: 'Start the renewal',
  },
  Suspend: {
    allowed: { authority: ['valid', 'renewing', 'grace'] },
    fields: { decision: text(120), signedOn: date(), reason: prose(1000) },
    vi: 'Tạm đình chỉ',
    en: 'Suspend',
  },
  LiftSuspension: {
    allowed: { authority: ['suspended'] },
    fields: { decision: text(120), signedOn: date() },
    vi: 'Bỏ đình chỉ',
    en: 'Lift the suspension',
  },
  ProposeRevocation: {
    allowed: { 'programme-office': LIVE_STAGES, inspector: LIVE_STAGES },
    fields: { cause: slug(), finding: prose(2000) },
    vi: 'Đề nghị thu hồi',
    en: 'Propose the revocation',
  },
  Revoke: {
    // A certificate that has expired may still be withdrawn as a fact, with its number and its cause.
    allowed: { authority: [...LIVE_STAGES, 'expired'] },
    fields: { decision: text(120), signedOn: date(), cause: slug() },
    vi: 'Thu hồi giấy chứng nhận',
    en: 'Revoke',
  },
  OpenRecognition: internal(['none']),
  RenewalFiled: internal(LIVE_STAGES),
  RenewalDecided: internal([...LIVE_STAGES, 'expired', 'revoked', 'superseded']),
  PassTime: internal([...LIVE_STAGES, 'expired']),
  WorkDone: internal([...LIVE_STAGES, 'expired', 'revoked', 'superseded']),
} as const satisfies Actions & Hears<Heard<'recognition'>>;

export type RecognitionCommand = CommandOf<typeof recognitionActions, Heard<'recognition'>>;
