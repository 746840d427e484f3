import type { Journey } from '@ocop/casework';
import type { recognitionActions } from './actions';
import type { RecognitionEvent, RecognitionStage } from './events';

/** What may be done with a certificate as long as it lives. */
const supervised = {
  ProposeRevocation: ['programme-office', 'inspector'],
  DismissRevocation: ['authority'],
  Revoke: ['authority'],
  StrikeOff: ['authority'],
  Supersede: ['authority'],
  RecordInspection: ['inspector'],
  OrderCorrection: ['inspector'],
  ReportCorrection: ['producer', 'commune-officer'],
  ConfirmCorrection: ['inspector'],
  RejectCorrection: ['inspector'],
  DismissMismatches: ['inspector'],
  ReportMismatch: ['shopper'],
  Reissue: ['authority'],
  HandInSignature: ['authority', 'programme-office'],
  HandOver: ['programme-office', 'authority'],
  TakeBackHandOver: ['programme-office', 'authority'],
  SignExpiryNotice: ['programme-office', 'authority'],
} as const;

/** What may be done while it holds. */
const holding = {
  Suspend: ['authority'],
  ProposeSuspension: ['programme-office', 'inspector'],
  DismissSuspension: ['authority'],
} as const;

/** Whether it will be renewed a producer says as long as it has not begun to. */
const asked = { AnswerRenewal: ['producer', 'commune-officer'] } as const;

/** Money that it entitles to is claimed while it holds. */
const claiming = { ClaimSupport: ['producer', 'commune-officer'] } as const;

/** What follows a claim, and goes on when the certificate is over; nothing is granted while it is suspended. */
const settling = {
  AddSupportPapers: ['producer', 'commune-officer', 'programme-office'],
  WithdrawSupport: ['producer', 'commune-officer'],
  AskSupportPapers: ['programme-office', 'authority'],
  RefuseSupport: ['programme-office', 'authority'],
  PaySupport: ['programme-office', 'authority'],
} as const;
const granting = { GrantSupport: ['programme-office', 'authority'], ...settling } as const;

/** What ends a certificate, however it stands. */
const ends = {
  RecognitionSuperseded: 'superseded',
  RecognitionExpired: 'expired',
  RecognitionRevoked: 'revoked',
  RecognitionStruckOff: 'struck-off',
} as const;

/** A renewal reports to its certificate as long as that lives; a decision about many reaches each. */
const told = ['RenewalFiled', 'RenewalDecided', 'EndByDecision'] as const;

/**
 * The life of a recognition. In grace it waits for a renewal that the law came too late for (QĐ 26/2026, điều 12); what
 * it would be goes on beneath a suspension, and whoever lifts that finds it there.
 */
export const recognitionJourney = {
  none: { hears: ['OpenRecognition'], leads: { RecognitionOpened: 'valid' } },

  valid: {
    // Once the days of filing have begun, and while they last.
    holder: 'producer',
    may: {
      StartRenewal: ['producer', 'commune-officer'],
      ...asked,
      ...holding,
      ...claiming,
      ...granting,
      ...supervised,
    },
    hears: told,
    leads: {
      RenewalStarted: 'renewing',
      RenewalRefused: 'valid',
      RenewalFailed: 'valid',
      GraceBegan: 'grace',
      RecognitionSuspended: 'suspended',
      ...ends,
    },
  },

  renewing: {
    may: { ...holding, ...claiming, ...granting, ...supervised },
    hears: told,
    leads: {
      RenewalRefused: 'valid',
      RenewalFailed: 'valid',
      GraceBegan: 'grace',
      RecognitionSuspended: 'suspended',
      ...ends,
    },
  },

  grace: {
    may: { ...holding, ...claiming, ...granting, ...supervised },
    hears: told,
    leads: {
      RenewalRefused: 'valid',
      RenewalFailed: 'grace',
      RecognitionSuspended: 'suspended',
      ...ends,
    },
  },

  suspended: {
    may: { LiftSuspension: ['authority'], ...asked, ...settling, ...supervised },
    hears: told,
    leads: {
      RenewalRefused: 'suspended',
      RenewalFailed: 'suspended',
      GraceBegan: 'suspended',
      SuspensionLifted: ['valid', 'renewing', 'grace'],
      ...ends,
    },
  },

  // A certificate that has run out may still be withdrawn as a fact, with its number and its cause.
  expired: {
    may: {
      Revoke: ['authority'],
      StrikeOff: ['authority'],
      Supersede: ['authority'],
      ...granting,
      // Its stars may still be found in a shop.
      RecordInspection: ['inspector'],
      DismissMismatches: ['inspector'],
      ReportMismatch: ['shopper'],
    },
    hears: ['RenewalDecided', 'EndByDecision'],
    leads: {
      RenewalRefused: 'expired',
      RecognitionRevoked: 'revoked',
      RecognitionStruckOff: 'struck-off',
      RecognitionSuperseded: 'superseded',
    },
  },

  revoked: { hears: ['RenewalDecided'], leads: { RenewalRefused: 'revoked' }, ends: true },
  'struck-off': { hears: ['RenewalDecided'], leads: { RenewalRefused: 'struck-off' }, ends: true },
  // A claim on its money outlives it, with its clocks.
  superseded: {
    may: granting,
    hears: ['RenewalDecided', 'PassTime'],
    leads: { RenewalRefused: 'superseded' },
    ends: true,
  },
} as const satisfies Journey<
  RecognitionStage,
  keyof typeof recognitionActions,
  RecognitionEvent['type']
>;
