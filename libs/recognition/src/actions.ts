import { type Actions, type CommandOf, type Hears, internal } from '@ocop/casework';
import { date, optional, prose, slug, text } from '@ocop/ground';
import type { Heard } from '@ocop/programmes';

/** What may be done with a recognition; by whom and when, its journey says. */
export const recognitionActions = {
  StartRenewal: {
    fields: { programme: optional(slug()) },
    vi: 'Đề nghị đánh giá lại',
    en: 'Start the renewal',
  },
  Suspend: {
    fields: { decision: text(120), signedOn: date(), reason: prose(1000) },
    vi: 'Tạm đình chỉ',
    en: 'Suspend',
  },
  LiftSuspension: {
    fields: { decision: text(120), signedOn: date() },
    vi: 'Bỏ đình chỉ',
    en: 'Lift the suspension',
  },
  ProposeRevocation: {
    fields: { cause: slug(), finding: prose(2000) },
    vi: 'Đề nghị thu hồi',
    en: 'Propose the revocation',
  },
  Revoke: {
    fields: { decision: text(120), signedOn: date(), cause: slug() },
    vi: 'Thu hồi giấy chứng nhận',
    en: 'Revoke',
  },
  OpenRecognition: internal,
  RenewalFiled: internal,
  RenewalDecided: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<Heard<'recognition'>>;

export type RecognitionCommand = CommandOf<typeof recognitionActions, Heard<'recognition'>>;
