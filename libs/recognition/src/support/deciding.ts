import { civilDateAt, formatDay } from '@ocop/calendar';
import { cancel, type Context, type Facts, notify, requireSigned } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { communePost, producerPost, type SupportRules } from '@ocop/programmes';
import { SYSTEM_DEFAULT, wholeText } from '@ocop/regulations';
import { dayWanted } from '../day-wanted';
import type { RecognitionEvent } from '../events';
import { clock, running, stop } from '../inspecting/clock';
import { LEFT_OPEN } from '../left-open';
import type { LiveRecognition } from '../live';
import { requirePower } from '../power';
import type { Wish } from '../wish';
import { againClaimable, leaveClocks } from './claiming';
import { claimFacts, requireClaim, requireEntitled, requirePapers } from './entitled';
import type { SupportClaim } from './facts';
import { inDots } from './money';
import { missingPapers } from './standing';

/**
 * What is missing, or cannot be used, is asked for: the office's days stop until it is in.
 * @throws RuleViolation SUPPORT_NOT_OPEN, SUPPORT_PAPERS_WRONG, DAY_TOO_EARLY, CORRECTION_TOO_FAR
 */
export function askSupportPapers(
  recognition: LiveRecognition,
  { papers, what, until: wanted }: Wish<'AskSupportPapers'>,
  context: Context,
): RecognitionEvent[] {
  const { state } = recognition;
  const { no } = requireClaim(recognition, ['claimed']);
  requirePapers(recognition, papers);
  const on = civilDateAt(context.now);
  const until = dayWanted(recognition, wanted, on, LEFT_OPEN.supportPapers);
  const office = running(state, 'support-decision');
  const rule = { kind: 'by', date: until } as const;
  const known = requireEntitled(recognition).rules.papers;
  const names = known.filter(({ id }) => papers.includes(id)).map(({ name }) => name);
  const facts = { papers: names.join('; '), what, until: formatDay(until) };
  return [
    { type: 'SupportPapersAsked', data: { no, papers, what, on, until } },
    ...(office ? cancel(state.deadlines, office.id, 'papers-asked') : []),
    clock(recognition, 'support-papers', { rule, basis: SYSTEM_DEFAULT }, context),
    tellOwner(recognition, 'support-papers-asked', facts, context),
  ];
}

/**
 * The money is granted: all of it, or less with a reason.
 * @throws RuleViolation SUPPORT_NOT_OPEN, SAME_PERSON, SUPPORT_PAPERS_MISSING, SUPPORT_OVER_ENTITLED, SUPPORT_LESS_WHY,
 *   SUPPORT_SUM_UNSEEN, SUPPORT_BUDGET_SPENT, SUPPORT_ABOVE_BUDGET, SIGNED_IN_FUTURE, DAY_TOO_EARLY
 */
export function grantSupport(
  recognition: LiveRecognition,
  { type: _, ...grant }: Wish<'GrantSupport'>,
  context: Context,
): RecognitionEvent[] {
  const { state, certificate } = recognition;
  const claim = requireClaim(recognition, ['claimed']);
  requireOtherHand(claim, context);
  const { rules } = requireEntitled(recognition);
  const missing = missingPapers(rules, claim).map(({ name }) => name);
  if (missing.length > 0)
    throw new RuleViolation('SUPPORT_PAPERS_MISSING', { certificate: certificate.number, missing });
  requireAmount(claim, grant);
  requireBudget(rules, grant);
  requirePower(recognition, grant.signedOn, context, claim.claimedOn);
  const { workingDays } = LEFT_OPEN.supportPayment;
  const rule = {
    kind: 'working-days',
    days: rules.payWithin ?? workingDays,
    from: civilDateAt(context.now),
  } as const;
  const basis = rules.payWithin === undefined ? SYSTEM_DEFAULT : rules.basis;
  const facts = { amount: grant.amount, decision: grant.decision };
  return [
    { type: 'SupportGranted', data: { no: claim.no, ...grant }, basis: rules.basis },
    ...stop(state, 'support-decision', context),
    clock(recognition, 'support-payment', { rule, basis }, context),
    tellOwner(recognition, 'support-granted', facts, context),
  ];
}

/** It is not granted, and why; in the days of claiming it may be claimed anew. @throws RuleViolation SUPPORT_NOT_OPEN, SAME_PERSON */
export function refuseSupport(
  recognition: LiveRecognition,
  { reason, decision, signedOn }: Wish<'RefuseSupport'>,
  context: Context,
): RecognitionEvent[] {
  const claim = requireClaim(recognition, ['claimed', 'papers-asked']);
  requireOtherHand(claim, context);
  const { rules } = requireEntitled(recognition);
  if (signedOn) requireSigned(signedOn, context, claim.claimedOn);
  const on = civilDateAt(context.now);
  const said = { ...(decision ? { decision } : {}), ...(signedOn ? { signedOn } : {}) };
  return [
    {
      type: 'SupportRefused',
      data: { no: claim.no, on, reason, ...said },
      basis: decision ? wholeText(decision) : rules.basis,
    },
    ...stop(recognition.state, 'support-decision', context),
    ...leaveClocks({ ...recognition, state: withoutDecision(recognition) }),
    ...againClaimable(recognition, on),
    tellOwner(recognition, 'support-refused', { reason }, context),
  ];
}

/** The clock of the decision is met by it, and not left. */
function withoutDecision({ state }: LiveRecognition): LiveRecognition['state'] {
  const { deadlines } = state;
  const others = Object.entries(deadlines).filter(([, { kind }]) => kind !== 'support-decision');
  return { ...state, deadlines: Object.fromEntries(others) };
}

export function tellOwner(
  recognition: LiveRecognition,
  template: 'support-papers-asked' | 'support-granted' | 'support-refused' | 'support-paid',
  own: Facts,
  context: Context,
): RecognitionEvent {
  const to = [producerPost(recognition), communePost(recognition)];
  return notify(context, template, claimFacts(recognition, own), to);
}

/** Whoever sent a claim does not decide on it, in whatever post. @throws RuleViolation SAME_PERSON */
function requireOtherHand({ by }: SupportClaim, { actor }: Context): void {
  if (by === actor.id) throw new RuleViolation('SAME_PERSON', { by });
}

type Grant = Omit<Wish<'GrantSupport'>, 'type'>;

/** @throws RuleViolation SUPPORT_OVER_ENTITLED, SUPPORT_LESS_WHY */
function requireAmount({ amount: entitled }: SupportClaim, { amount, reason }: Grant): void {
  const facts = { amount: inDots(amount), entitled: inDots(entitled) };
  if (amount > entitled) throw new RuleViolation('SUPPORT_OVER_ENTITLED', facts);
  if (amount < entitled && !reason) throw new RuleViolation('SUPPORT_LESS_WHY', facts);
}

/**
 * The plan's money is granted by those who know what was granted before; what it does not reach for is refused, or
 * granted with a reason, as the plan says. @throws RuleViolation SUPPORT_SUM_UNSEEN, SUPPORT_BUDGET_SPENT,
 *   SUPPORT_ABOVE_BUDGET
 */
function requireBudget({ budget }: SupportRules, { amount, grantedBefore, aboveBudget }: Grant) {
  if (!budget) return;
  if (grantedBefore === undefined)
    throw new RuleViolation('SUPPORT_SUM_UNSEEN', { field: 'grantedBefore' });
  const rest = budget.amount - grantedBefore;
  if (amount <= rest) return;
  const facts = { amount: inDots(amount), rest: inDots(rest), budget: inDots(budget.amount) };
  if (budget.beyond === 'refuse') throw new RuleViolation('SUPPORT_BUDGET_SPENT', facts);
  if (!aboveBudget) throw new RuleViolation('SUPPORT_ABOVE_BUDGET', facts);
}
