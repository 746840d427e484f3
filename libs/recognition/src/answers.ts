import type { DeadlineKind } from '@ocop/casework';
import type { recognitionActions } from './actions';

/** What answers an order, a proposal, a report or a draft: there is nothing to answer while none is open. */
export const recognitionAnswers: Readonly<
  Partial<Record<keyof typeof recognitionActions, readonly DeadlineKind[]>>
> = {
  HandInSignature: ['signature'],
  DismissRevocation: ['revocation'],
  DismissSuspension: ['suspension'],
  ReportCorrection: ['correction'],
  ConfirmCorrection: ['correction', 'correction-check'],
  RejectCorrection: ['correction-check'],
  DismissMismatches: ['mismatch'],
  ClaimSupport: ['support-claim'],
  AddSupportPapers: ['support-papers', 'support-decision'],
  WithdrawSupport: ['support-papers', 'support-decision'],
  AskSupportPapers: ['support-decision'],
  GrantSupport: ['support-decision'],
  RefuseSupport: ['support-papers', 'support-decision'],
  PaySupport: ['support-payment'],
};
