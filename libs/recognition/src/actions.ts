import {
  type Actions,
  type CommandOf,
  type Hears,
  internal,
  signatureFields,
  signedNoticeFields,
} from '@ocop/casework';
import { choice, date, fingerprint, list, optional, prose, record, slug, text } from '@ocop/ground';
import type { Heard } from '@ocop/programmes';
import { RENEWAL_INTENTIONS } from './inspecting/check-list';
import { inspectingActions } from './inspecting/fields';
import { supportActions } from './support/fields';

/** What may be done with a recognition; by whom and when, its journey says. */
export const recognitionActions = {
  StartRenewal: {
    fields: { programme: optional(slug()) },
  },
  AnswerRenewal: {
    fields: { intention: choice(...RENEWAL_INTENTIONS), reason: optional(prose(500)) },
  },
  Suspend: {
    fields: { decision: text(120), signedOn: date(), reason: prose(1000) },
  },
  LiftSuspension: {
    fields: { decision: text(120), signedOn: date() },
  },
  ProposeRevocation: {
    fields: { cause: slug(), finding: prose(2000) },
  },
  Revoke: {
    fields: { decision: text(120), signedOn: date(), cause: slug() },
  },
  DismissRevocation: {
    fields: { reason: prose(1000), decision: optional(text(120)) },
  },
  StrikeOff: {
    fields: { decision: text(120), signedOn: date() },
  },
  Supersede: {
    // The number of the certificate that takes its place.
    fields: { by: text(120), decision: text(120), signedOn: date() },
  },
  ...inspectingActions,
  ...supportActions,
  Reissue: {
    // What stands on the new certificate otherwise; all else stays as it is.
    fields: {
      change: choice('merger', 'owner', 'misprint', 'scope'),
      decision: text(120),
      signedOn: date(),
      name: optional(text(200)),
      owner: optional(record({ id: slug(), name: text(200) })),
      communeName: optional(text(120)),
      packSizes: optional(list(text(60), 1, 20)),
      variants: optional(list(text(120), 1, 20)),
      reason: optional(prose(500)),
    },
  },
  HandInSignature: {
    fields: signatureFields,
  },
  HandOver: {
    fields: {
      to: text(200),
      on: date(),
      // The paper by which somebody takes it in the producer's stead.
      inStead: optional(text(200)),
      // Why it is handed over again, or what was wrong before.
      reason: optional(prose(500)),
    },
  },
  TakeBackHandOver: {
    fields: { reason: prose(500) },
  },
  // The office's registry gives the number; the scan or the signed file, where there is one, by its hash.
  SignExpiryNotice: {
    fields: { ...signedNoticeFields, scan: optional(fingerprint()) },
  },
  OpenRecognition: internal,
  RenewalFiled: internal,
  RenewalDecided: internal,
  EndByDecision: internal,
  PassTime: internal,
  WorkDone: internal,
} as const satisfies Actions & Hears<Heard<'recognition'>>;

export type RecognitionCommand = CommandOf<typeof recognitionActions, Heard<'recognition'>>;
