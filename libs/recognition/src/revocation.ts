import { civilDateAt } from '@ocop/calendar';
import { cancelAll, type Context, fulfil, notify, setDeadline } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { communePost, producerPost, ladderFor } from '@ocop/programmes';
import { basisOf, findRegulation, tierRule } from '@ocop/regulations';
import type { LiveRecognition } from './live';
import { authorityPost, officePost } from './posts';
import { recognitionFacts } from './reminders';
import { requirePower } from './power';
import { tellRenewal } from './ending';
import type { RecognitionEvent, RecognitionState } from './events';
import { endClaim } from './support/paying';
import { onInspection } from './suspension';
import type { Wish } from './wish';

/** A finding starts the days in which the authority has to decide (QĐ 26/2026, điều 8). */
export function proposeRevocation(
  recognition: LiveRecognition,
  { cause, finding }: Wish<'ProposeRevocation'>,
  context: Context,
): RecognitionEvent[] {
  const { rules, law, state } = recognition;
  requireCause(recognition, cause);
  if (state.deadlines['revocation']?.open)
    throw new RuleViolation('REVOCATION_ALREADY_PROPOSED', { certificate: state.id });
  const basis = basisOf(law.revocation.source);
  const rule = {
    kind: 'days',
    days: law.revocation.days,
    from: civilDateAt(context.now),
  } as const;
  const facts = { ...recognitionFacts(recognition), cause, finding };
  return [
    { type: 'RevocationProposed', data: { cause, finding, ...onInspection(recognition) }, basis },
    setDeadline({
      id: 'revocation',
      kind: 'revocation',
      rule,
      calendar: rules.calendar,
      ladder: ladderFor(rules, 'revocation'),
      basis,
    }),
    notify(context, 'revocation-proposed', facts, [authorityPost(recognition)]),
  ];
}

function requireCause({ law }: LiveRecognition, cause: string): void {
  const causes = law.revocation.causes;
  if (causes.length === 0 || causes.some((candidate) => candidate.id === cause)) return;
  throw new RuleViolation('CAUSE_UNKNOWN', {
    cause,
    known: causes.map((candidate) => candidate.id),
    law: law.citation,
  });
}

/**
 * The authority decides in its days that the certificate stands. @throws RuleViolation NO_REVOCATION_PROPOSED
 */
export function dismissRevocation(
  recognition: LiveRecognition,
  { reason, decision }: Wish<'DismissRevocation'>,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  if (!state.deadlines['revocation']?.open)
    throw new RuleViolation('NO_REVOCATION_PROPOSED', { certificate: certificate.number });
  requireOtherHand(state, context);
  const facts = { ...recognitionFacts(recognition), reason };
  const to = [officePost(recognition), producerPost(recognition), communePost(recognition)];
  return [
    {
      type: 'RevocationDismissed',
      data: { reason, ...(decision === undefined ? {} : { decision }) },
    },
    ...fulfil(state.deadlines, 'revocation', context.now),
    notify(context, 'revocation-dismissed', facts, to),
  ];
}

/** Whoever takes over revokes what the former authority might have. @throws RuleViolation REVOCATION_NOT_OURS */
function requireRevocable({ state, authority: { tier } }: LiveRecognition): void {
  const regulation = findRegulation(state.regulation);
  const { revokes } = tierRule(regulation, tier);
  const { stars } = state;
  if (stars !== undefined && revokes.includes(stars)) return;
  throw new RuleViolation('REVOCATION_NOT_OURS', {
    tier,
    revokes,
    stars,
    law: regulation.citation,
  });
}

/** The certificate keeps its number for ever; its validity ends with the day on which the decision is signed. */
export function revoke(
  recognition: LiveRecognition,
  { decision, signedOn, cause }: Wish<'Revoke'>,
  context: Context,
): RecognitionEvent[] {
  const { state, law } = recognition;
  requireCause(recognition, cause);
  requireRevocable(recognition);
  requireOtherHand(state, context);
  requirePower(recognition, signedOn, context);
  const proposed = state.deadlines['revocation']?.open ? { proposed: true as const } : {};
  const met = fulfil(state.deadlines, 'revocation', context.now);
  const facts = { ...recognitionFacts(recognition), decision, cause };
  return [
    {
      type: 'RecognitionRevoked',
      data: { decision, signedOn, cause, on: signedOn, ...proposed },
      basis: basisOf(law.revocation.source),
    },
    ...met,
    ...endClaim(state, 'revoked', signedOn),
    ...cancelAll(state.deadlines, 'revoked', ['revocation']),
    ...tellRenewal(state, 'revoked', signedOn),
    notify(context, 'revoked', facts, [producerPost(recognition), communePost(recognition)]),
  ];
}

/** A revocation is decided by somebody else than whoever proposed it, in whatever post. @throws RuleViolation SAME_PERSON */
function requireOtherHand({ proposedBy }: RecognitionState, { actor }: Context): void {
  if (proposedBy === actor.id) throw new RuleViolation('SAME_PERSON', { by: proposedBy });
}
