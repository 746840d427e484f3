import type { Context } from '@ocop/casework';
import type { RecognitionCommand } from '../actions';
import type { RecognitionEvent } from '../events';
import type { LiveRecognition } from '../live';
import { dismissSuspension, proposeSuspension } from '../suspension';
import type { Wish } from '../wish';
import {
  confirmCorrection,
  orderCorrection,
  rejectCorrection,
  reportCorrection,
} from './correction';
import { inspectingActions } from './fields';
import { dismissMismatches, reportMismatch } from './mismatch';
import { recordInspection } from './record';

type InspectingWish = Wish<keyof typeof inspectingActions>;

export function isInspecting(wish: RecognitionCommand): wish is InspectingWish {
  return Object.hasOwn(inspectingActions, wish.type);
}

/** What inspectors, producers, shoppers and the authority do about what was found. */
export function decideInspecting(
  recognition: LiveRecognition,
  wish: InspectingWish,
  context: Context,
): RecognitionEvent[] {
  switch (wish.type) {
    case 'RecordInspection':
      return recordInspection(recognition, wish, context);
    case 'OrderCorrection':
      return orderCorrection(recognition, wish, context);
    case 'ReportCorrection':
      return reportCorrection(recognition, wish, context);
    case 'ConfirmCorrection':
      return confirmCorrection(recognition, wish, context);
    case 'RejectCorrection':
      return rejectCorrection(recognition, wish, context);
    case 'ReportMismatch':
      return reportMismatch(recognition, wish, context);
    case 'DismissMismatches':
      return dismissMismatches(recognition, wish, context);
    case 'ProposeSuspension':
      return proposeSuspension(recognition, wish, context);
    case 'DismissSuspension':
      return dismissSuspension(recognition, wish, context);
  }
}
