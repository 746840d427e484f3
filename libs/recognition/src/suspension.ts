import { civilDateAt } from '@ocop/calendar';
import { type Context, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { communePost, producerPost } from '@ocop/programmes';
import { SYSTEM_DEFAULT, wholeText } from '@ocop/regulations';
import type { RecognitionEvent } from './events';
import { clock, running, stop } from './inspecting/clock';
import { LEFT_OPEN } from './left-open';
import type { LiveRecognition } from './live';
import { authorityPost, inspectorPost, officePost } from './posts';
import { requirePower } from './power';
import { recognitionFacts } from './reminders';
import type { Wish } from './wish';

/**
 * To whoever answers for the certificate today: the authority that decided, or the one that took over by law.
 * @throws RuleViolation SUSPENSION_ALREADY_PROPOSED
 */
export function proposeSuspension(
  recognition: LiveRecognition,
  { finding }: Wish<'ProposeSuspension'>,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  if (running(state, 'suspension'))
    throw new RuleViolation('SUSPENSION_ALREADY_PROPOSED', { certificate: certificate.number });
  const { days } = LEFT_OPEN.suspension;
  const rule = { kind: 'days', days, from: civilDateAt(context.now) } as const;
  const facts = { ...recognitionFacts(recognition), finding };
  return [
    {
      type: 'SuspensionProposed',
      data: { finding, ...onInspection(recognition) },
      basis: SYSTEM_DEFAULT,
    },
    clock(recognition, 'suspension', { rule, basis: SYSTEM_DEFAULT }, context),
    notify(context, 'suspension-proposed', facts, [authorityPost(recognition)]),
  ];
}

/** The inspection a proposal rests on, where there was one. */
export function onInspection({ state: { inspections } }: LiveRecognition): { inspection?: number } {
  return inspections === undefined ? {} : { inspection: inspections };
}

/** With a proposal or without; whoever proposed it does not decide. @throws RuleViolation SAME_PERSON */
export function suspend(
  recognition: LiveRecognition,
  { decision, signedOn, reason }: Wish<'Suspend'>,
  context: Context,
): RecognitionEvent[] {
  const { state } = recognition;
  requirePower(recognition, signedOn, context);
  requireOtherThanProposer(recognition, context);
  const proposed = state.suspensionProposedBy === undefined ? {} : { proposed: true as const };
  const facts = { ...recognitionFacts(recognition), reason };
  const to = [producerPost(recognition), communePost(recognition)];
  return [
    {
      type: 'RecognitionSuspended',
      data: { decision, signedOn, reason, ...proposed },
      basis: wholeText(decision),
    },
    ...stop(state, 'suspension', context),
    notify(context, 'suspended', facts, to),
  ];
}

/** The certificate goes on where it stood. */
export function liftSuspension(
  recognition: LiveRecognition,
  { decision, signedOn }: Wish<'LiftSuspension'>,
  context: Context,
): RecognitionEvent[] {
  requirePower(recognition, signedOn, context, recognition.state.suspendedOn);
  const facts = { ...recognitionFacts(recognition), decision };
  const to = [producerPost(recognition), communePost(recognition), inspectorPost(recognition)];
  return [
    { type: 'SuspensionLifted', data: { decision, signedOn }, basis: wholeText(decision) },
    notify(context, 'suspension-lifted', facts, to),
  ];
}

/** The authority decides that there is no ground. @throws RuleViolation NO_SUSPENSION_PROPOSED, SAME_PERSON */
export function dismissSuspension(
  recognition: LiveRecognition,
  { reason, decision }: Wish<'DismissSuspension'>,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  if (!running(state, 'suspension'))
    throw new RuleViolation('NO_SUSPENSION_PROPOSED', { certificate: certificate.number });
  requireOtherThanProposer(recognition, context);
  const facts = { ...recognitionFacts(recognition), reason };
  const to = [inspectorPost(recognition), officePost(recognition), producerPost(recognition)];
  return [
    { type: 'SuspensionDismissed', data: { reason, ...(decision ? { decision } : {}) } },
    ...stop(state, 'suspension', context),
    notify(context, 'suspension-dismissed', facts, to),
  ];
}

function requireOtherThanProposer({ state }: LiveRecognition, { actor }: Context): void {
  const { suspensionProposedBy: by } = state;
  if (by === actor.id) throw new RuleViolation('SAME_PERSON', { by });
}
