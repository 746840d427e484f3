import { civilDateAt } from '@ocop/calendar';
import { type Context, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { SYSTEM_DEFAULT } from '@ocop/regulations';
import type { RecognitionEvent } from '../events';
import { LEFT_OPEN, MOST_OPEN_REPORTS } from '../left-open';
import type { LiveRecognition } from '../live';
import { inspectorPost } from '../posts';
import { recognitionFacts } from '../reminders';
import type { Wish } from '../wish';
import { clock, running, stop } from './clock';

/**
 * A shopper says that what is sold is not what the certificate says: the inspector of the area has a task, one for all
 * that is reported until it is answered. @throws RuleViolation REPORTS_ENOUGH
 */
export function reportMismatch(
  recognition: LiveRecognition,
  { type: _, ...told }: Wish<'ReportMismatch'>,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  const open = state.openReports ?? 0;
  if (open >= MOST_OPEN_REPORTS)
    throw new RuleViolation('REPORTS_ENOUGH', { certificate: certificate.number, open });
  const reported: RecognitionEvent = { type: 'MismatchReported', data: told };
  if (running(state, 'mismatch')) return [reported];
  const { workingDays: days } = LEFT_OPEN.mismatch;
  const rule = { kind: 'working-days', days, from: civilDateAt(context.now) } as const;
  const facts = { ...recognitionFacts(recognition), mismatch: told.mismatch };
  return [
    reported,
    clock(recognition, 'mismatch', { rule, basis: SYSTEM_DEFAULT }, context),
    notify(context, 'mismatch-reported', facts, [inspectorPost(recognition)]),
  ];
}

/** What shoppers reported needs no inspection. @throws RuleViolation NO_MISMATCH_REPORTED */
export function dismissMismatches(
  { state, certificate }: LiveRecognition,
  { reason }: Wish<'DismissMismatches'>,
  context: Context,
): RecognitionEvent[] {
  const { openReports: reports = 0 } = state;
  if (reports === 0)
    throw new RuleViolation('NO_MISMATCH_REPORTED', { certificate: certificate.number });
  return [
    { type: 'MismatchesDismissed', data: { reason, reports } },
    ...stop(state, 'mismatch', context),
  ];
}
