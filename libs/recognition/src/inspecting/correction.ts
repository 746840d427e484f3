import { civilDateAt, formatDay } from '@ocop/calendar';
import { cancel, type Context, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { communePost, producerPost } from '@ocop/programmes';
import { SYSTEM_DEFAULT, wholeText } from '@ocop/regulations';
import { dayWanted } from '../day-wanted';
import type { RecognitionEvent } from '../events';
import { LEFT_OPEN } from '../left-open';
import type { LiveRecognition } from '../live';
import { authorityPost, inspectorPost } from '../posts';
import { recognitionFacts } from '../reminders';
import type { Wish } from '../wish';
import { clock, running, stop } from './clock';
import type { Correction } from './facts';

/**
 * What an inspection found is to be put right until a day that the inspector names, on a ground that the inspector names.
 * @throws RuleViolation INSPECTION_REQUIRED, CORRECTION_OPEN, DAY_TOO_EARLY, CORRECTION_TOO_FAR
 */
export function orderCorrection(
  recognition: LiveRecognition,
  { what, ground, until: wanted, minutes }: Wish<'OrderCorrection'>,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  const { inspections: inspection, lastOutcome } = state;
  const facts = { certificate: certificate.number };
  if (inspection === undefined || lastOutcome === 'conform')
    throw new RuleViolation('INSPECTION_REQUIRED', facts);
  if (state.correction) throw new RuleViolation('CORRECTION_OPEN', facts);
  const until = dayWanted(recognition, wanted, civilDateAt(context.now), LEFT_OPEN.correction);
  const no = (state.corrections ?? 0) + 1;
  const basis = wholeText(ground);
  const data = { no, what, ground, until, inspection, ...(minutes ? { minutes } : {}) };
  return [
    { type: 'CorrectionOrdered', data, basis },
    clock(recognition, 'correction', { rule: { kind: 'by', date: until }, basis }, context),
    tellOwner(
      recognition,
      'correction-ordered',
      { what, ground, until: formatDay(until) },
      context,
    ),
  ];
}

/** The producer says that it is put right. @throws RuleViolation NO_CORRECTION_OPEN */
export function reportCorrection(
  recognition: LiveRecognition,
  { report, photographs }: Wish<'ReportCorrection'>,
  context: Context,
): RecognitionEvent[] {
  const { state } = recognition;
  const { no } = requireCorrection(recognition, ({ reportedBy }) => reportedBy === undefined);
  const facts = { ...recognitionFacts(recognition), report };
  return [
    {
      type: 'CorrectionReported',
      data: { no, report, ...(photographs ? { photographs } : {}) },
    },
    ...stop(state, 'correction', context),
    ...look(recognition, context),
    notify(context, 'correction-reported', facts, [inspectorPost(recognition)]),
  ];
}

/** It is put right, by report or by sight. @throws RuleViolation NO_CORRECTION_OPEN, SAME_PERSON */
export function confirmCorrection(
  recognition: LiveRecognition,
  { remark, minutes }: Wish<'ConfirmCorrection'>,
  context: Context,
): RecognitionEvent[] {
  const { state } = recognition;
  const { no, reportedBy } = requireCorrection(recognition);
  requireOther(reportedBy, context);
  const data = { no, ...(remark ? { remark } : {}), ...(minutes ? { minutes } : {}) };
  // Whether a suspension ends with it, the authority decides.
  const decides = state.stage === 'suspended' ? [authorityPost(recognition)] : [];
  return [
    { type: 'CorrectionConfirmed', data },
    ...stop(state, 'correction', context),
    ...stop(state, 'correction-check', context),
    tellOwner(recognition, 'correction-confirmed', {}, context, decides),
  ];
}

/** It is not put right, and there is more time. @throws RuleViolation CORRECTION_NOT_REPORTED, SAME_PERSON */
export function rejectCorrection(
  recognition: LiveRecognition,
  { reason, until: wanted }: Wish<'RejectCorrection'>,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  const { no, ground, reportedBy } = requireCorrection(recognition);
  const given = running(state, 'correction');
  if (given && given.state !== 'missed')
    throw new RuleViolation('CORRECTION_NOT_REPORTED', { certificate: certificate.number });
  requireOther(reportedBy, context);
  const until = dayWanted(recognition, wanted, civilDateAt(context.now), LEFT_OPEN.correction);
  const basis = wholeText(ground);
  return [
    { type: 'CorrectionRejected', data: { no, reason, until } },
    ...cancel(state.deadlines, given?.id ?? '', 'more-time'),
    ...stop(state, 'correction-check', context),
    clock(recognition, 'correction', { rule: { kind: 'by', date: until }, basis }, context),
    tellOwner(recognition, 'correction-rejected', { reason, until: formatDay(until) }, context),
  ];
}

/** Its last day has passed: the inspector looks, and may propose what follows. */
export function correctionMissed(
  recognition: LiveRecognition,
  context: Context,
): RecognitionEvent[] {
  const { correction } = recognition.state;
  if (!correction) return [];
  const facts = { ...recognitionFacts(recognition), what: correction.what };
  const to = [inspectorPost(recognition), producerPost(recognition), communePost(recognition)];
  return [
    { type: 'CorrectionMissed', data: { no: correction.no } },
    ...look(recognition, context),
    notify(context, 'correction-missed', facts, to),
  ];
}

/** The inspector's own time for looking; what runs already goes on. */
function look(recognition: LiveRecognition, context: Context): RecognitionEvent[] {
  if (running(recognition.state, 'correction-check')) return [];
  const { workingDays: days } = LEFT_OPEN.correctionCheck;
  const rule = { kind: 'working-days', days, from: civilDateAt(context.now) } as const;
  return [clock(recognition, 'correction-check', { rule, basis: SYSTEM_DEFAULT }, context)];
}

function requireCorrection(
  { state, certificate }: LiveRecognition,
  fits: (correction: Correction) => boolean = () => true,
): Correction {
  const { correction } = state;
  if (correction && fits(correction)) return correction;
  throw new RuleViolation('NO_CORRECTION_OPEN', { certificate: certificate.number });
}

/** @throws RuleViolation SAME_PERSON */
function requireOther(by: string | undefined, { actor }: Context): void {
  if (by === actor.id) throw new RuleViolation('SAME_PERSON', { by });
}

function tellOwner(
  recognition: LiveRecognition,
  template: 'correction-ordered' | 'correction-confirmed' | 'correction-rejected',
  own: Readonly<Record<string, string>>,
  context: Context,
  others: ReturnType<typeof producerPost>[] = [],
): RecognitionEvent {
  const to = [producerPost(recognition), communePost(recognition), ...others];
  return notify(context, template, { ...recognitionFacts(recognition), ...own }, to);
}
