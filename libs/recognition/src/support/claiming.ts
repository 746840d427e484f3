import { type CivilDate, civilDateAt, formatDay } from '@ocop/calendar';
import { cancel, type Context, fulfil, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { RecognitionEvent } from '../events';
import { clock, running, stop } from '../inspecting/clock';
import type { LiveRecognition } from '../live';
import { officePost } from '../posts';
import type { Wish } from '../wish';
import {
  CLAIM_WINDOW,
  claimFacts,
  openClaimWindow,
  claimWindowOf,
  requireClaim,
  requireEntitled,
  requirePapers,
  requireWindow,
} from './entitled';
import type { HeardHow } from './facts';
import type { NamedPaper } from './fields';
import { isOpenClaim, standingOfClaim } from './standing';

/**
 * The producer, or its commune for it, claims what the plan gives: once, and in time.
 * @throws RuleViolation SUPPORT_NOT_ENTITLED, SUPPORT_CLAIMED_ALREADY, SUPPORT_WINDOW_OVER, SUPPORT_PAPERS_WRONG,
 *   SUPPORT_HEARD_HOW
 */
export function claimSupport(
  recognition: LiveRecognition,
  { papers, heard }: Wish<'ClaimSupport'>,
  context: Context,
): RecognitionEvent[] {
  const { state } = recognition;
  const { rules, amount } = requireEntitled(recognition);
  requireUnclaimed(recognition);
  const on = civilDateAt(context.now);
  requireWindow(recognition, on);
  const sent = { on, ...requireHeard(recognition, heard, context) };
  requireNamed(recognition, papers);
  const no = (state.support?.no ?? 0) + 1;
  return [
    { type: 'SupportClaimed', data: { no, ...sent, amount, papers }, basis: rules.basis },
    ...fulfil(state.deadlines, CLAIM_WINDOW, context.now),
    decisionClock(recognition, context),
    notify(context, 'support-claimed', claimFacts(recognition), [officePost(recognition)]),
  ];
}

/**
 * Papers that were missing, or come in place of others; when the last one asked for is in, the office's days begin anew.
 * @throws RuleViolation SUPPORT_NOT_OPEN, SUPPORT_PAPERS_WRONG, SUPPORT_HEARD_HOW
 */
export function addSupportPapers(
  recognition: LiveRecognition,
  { papers, heard }: Wish<'AddSupportPapers'>,
  context: Context,
): RecognitionEvent[] {
  const { state } = recognition;
  const { no, asked } = requireClaim(recognition, ['claimed', 'papers-asked']);
  requireNamed(recognition, papers);
  const sent = { on: civilDateAt(context.now), ...requireHeard(recognition, heard, context) };
  const added: RecognitionEvent = { type: 'SupportPapersAdded', data: { no, ...sent, papers } };
  const names = papers.map(({ paper }) => paper);
  const isWhole = asked?.papers.every((paper) => names.includes(paper));
  if (!isWhole) return [added];
  const facts = claimFacts(recognition);
  return [
    added,
    ...stop(state, 'support-papers', context),
    decisionClock(recognition, context),
    notify(context, 'support-papers-in', facts, [officePost(recognition)]),
  ];
}

/** Nothing is wanted any more; as long as the days of claiming last it may be claimed again. */
export function withdrawSupport(
  recognition: LiveRecognition,
  { reason, heard }: Wish<'WithdrawSupport'>,
  context: Context,
): RecognitionEvent[] {
  const { no } = requireClaim(recognition, ['claimed', 'papers-asked']);
  const sent = { on: civilDateAt(context.now), ...requireHeard(recognition, heard, context) };
  const facts = claimFacts(recognition, { reason });
  return [
    { type: 'SupportWithdrawn', data: { no, ...sent, reason } },
    ...leaveClocks(recognition),
    ...againClaimable(recognition, sent.on),
    notify(context, 'support-withdrawn', facts, [officePost(recognition)]),
  ];
}

/** The office's days for deciding. */
function decisionClock(recognition: LiveRecognition, context: Context): RecognitionEvent {
  const { rules } = requireEntitled(recognition);
  const from = civilDateAt(context.now);
  const rule = { kind: 'working-days', days: rules.decideWithin, from } as const;
  return clock(recognition, 'support-decision', { rule, basis: rules.basis }, context);
}

/** The claim is settled: neither papers nor a decision are waited for. */
export function leaveClocks({ state }: LiveRecognition): RecognitionEvent[] {
  return (['support-papers', 'support-decision'] as const).flatMap((kind) => {
    const tracked = running(state, kind);
    return tracked ? cancel(state.deadlines, tracked.id, 'withdrawn') : [];
  });
}

/** The window opens again as it was, where it has not passed. */
export function againClaimable(recognition: LiveRecognition, today: CivilDate): RecognitionEvent[] {
  const lastDay = claimWindowOf(recognition.state)?.deadline.lastDay;
  return lastDay !== undefined && today <= lastDay ? openClaimWindow(recognition) : [];
}

/** @throws RuleViolation SUPPORT_CLAIMED_ALREADY */
function requireUnclaimed({ state: { support }, certificate }: LiveRecognition): void {
  if (!support || !(isOpenClaim(support) || standingOfClaim(support) === 'paid')) return;
  throw new RuleViolation('SUPPORT_CLAIMED_ALREADY', {
    certificate: certificate.number,
    on: formatDay(support.claimedOn),
    standing: standingOfClaim(support),
  });
}

/** Whoever sends for the producer says how they know. @throws RuleViolation SUPPORT_HEARD_HOW */
function requireHeard(
  recognition: LiveRecognition,
  heard: HeardHow | undefined,
  { actor }: Context,
): { heard?: HeardHow } {
  if (actor.role === 'producer' || actor.role === 'programme-office') return {};
  if (heard) return { heard };
  throw new RuleViolation('SUPPORT_HEARD_HOW', { owner: recognition.product.owner.name });
}

/** Each with its file or its place, and not both: which of them is the paper? @throws RuleViolation SUPPORT_PAPERS_WRONG */
function requireNamed(recognition: LiveRecognition, papers: readonly NamedPaper[]): void {
  const bare = papers.filter(
    ({ file, reference }) => (file === undefined) === (reference === undefined),
  );
  const nameOf = ({ paper }: NamedPaper) => paper;
  requirePapers(recognition, papers.map(nameOf), bare.map(nameOf));
}
