import { civilDateAt, formatDay, type Instant } from '@ocop/calendar';
import {
  cancel,
  type Context,
  fulfil,
  type Matter,
  notify,
  pause,
  resume,
  setDeadline,
} from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { communePost, intakeClosesAt, ladderFor, producerPost } from '@ocop/programmes';
import { SYSTEM_DEFAULT } from '@ocop/regulations';
import type { CycleCommand } from './actions';
import { aimAtRound, intakeDeadlineId, openTarget } from './aim';
import type { LiveCycle } from './live';
import {
  communeCheckBasis,
  communeTerm,
  countsByProposal,
  requireContents,
  requireFilingOpen,
} from './commune-check';
import type { PaperList } from './paper-list';
import { officePost } from './posts';
import { cycleFacts } from './reminders';
import { openWrittenVote, requireOpenWindow, writtenVoteId } from './renewal';
import { renewalFiled } from './renewal-link';
import { enterMe, strikeMe } from './round-letters';
import type { CycleEvent } from './events';

type Wish<T extends CycleCommand['type']> = Extract<CycleCommand, { type: T }>;

/** The dossier reaches the commune: from here the commune's working days run. */
export function fileDossier(
  cycle: LiveCycle,
  { papers, list }: Wish<'FileDossier'>,
  context: Context,
): CycleEvent[] {
  const { state, rules } = cycle;
  const on = civilDateAt(context.now);
  requireFilingOpen(cycle, on);
  requireMandatoryPapers(cycle, papers);
  if (state.renewal) requireOpenWindow(state.renewal, context.now);
  const { days, basis } = communeTerm(cycle);
  return [
    {
      type: 'DossierFiled',
      data: { papers, on, ...listed(list) },
      basis: communeCheckBasis(cycle),
    },
    ...fulfil(state.deadlines, 'file-renewal', context.now),
    setDeadline({
      id: 'commune-check',
      kind: 'commune-check',
      rule: { kind: 'working-days', days, from: on },
      calendar: rules.calendar,
      ladder: ladderFor(rules, 'commune-check'),
      basis,
    }),
    ...renewalFiled(state),
    notify(context, 'dossier-filed', cycleFacts(cycle), [communePost(cycle)]),
  ];
}

/** What was handed in lies beside the event: it was kept before the command came, and is named by its hash. */
function listed(sha256: string | undefined): { list?: Matter<PaperList> } {
  return sha256 === undefined ? {} : { list: { sha256 } };
}

function requireMandatoryPapers(
  { regulation }: LiveCycle,
  papers: readonly { id: string }[],
): void {
  const given = new Set(papers.map((paper) => paper.id));
  const missing = regulation.papers.filter((paper) => paper.mandatory && !given.has(paper.id));
  if (missing.length === 0) return;
  throw new RuleViolation('PAPERS_MISSING', {
    missing: missing.map((paper) => `${paper.id} (${paper.name})`),
    regulation: regulation.citation,
  });
}

/** The commune has confirmed what the law has it confirm, and sends the dossier up. */
export function checkDossier(
  cycle: LiveCycle,
  { type: _, ...findings }: Wish<'CheckDossier'>,
  context: Context,
): CycleEvent[] {
  const { state } = cycle;
  requireContents(cycle, findings);
  return [
    { type: 'DossierChecked', data: findings, basis: communeCheckBasis(cycle) },
    ...fulfil(state.deadlines, 'commune-check', context.now),
    // With the office it is out of the hands of those who owed it to the round.
    ...fulfil(state.deadlines, intakeDeadlineId(state.round ?? ''), context.now),
    officeIntakeDeadline(cycle, context),
    notify(context, 'dossier-arrived', cycleFacts(cycle), [officePost(cycle)]),
  ];
}

/** The office has its own days to look through what arrived. */
export function officeIntakeDeadline({ rules, tier }: LiveCycle, { now }: Context): CycleEvent {
  return setDeadline({
    id: officeIntakeId(tier),
    kind: 'office-intake',
    rule: {
      kind: 'working-days',
      days: rules.terms.officeIntake,
      from: civilDateAt(now),
    },
    calendar: rules.calendar,
    ladder: ladderFor(rules, 'office-intake'),
    basis: SYSTEM_DEFAULT,
  });
}

export const officeIntakeId = (tier: string): string => `office-intake:${tier}`;

/** The clock of whoever returns the dossier stops; the producer's starts. */
export function returnDossier(
  cycle: LiveCycle,
  { missing }: Wish<'ReturnDossier'>,
  context: Context,
): CycleEvent[] {
  const { state, rules, tier } = cycle;
  const from = state.stage === 'commune-check' ? 'commune-check' : 'office-intake';
  const running = from === 'commune-check' ? 'commune-check' : officeIntakeId(tier);
  const again = from === 'office-intake' ? openTarget(cycle, context) : undefined;
  const completion = setDeadline({
    id: `completion:${context.version}`,
    kind: 'completion',
    rule: {
      kind: 'working-days',
      days: rules.terms.completion,
      from: civilDateAt(context.now),
    },
    calendar: rules.calendar,
    ladder: ladderFor(rules, 'completion'),
    basis: SYSTEM_DEFAULT,
  });
  const facts = {
    ...cycleFacts(cycle),
    missing: missing.map((item) => `${item.paper}: ${item.reason}`),
    lastDay: formatDay(completion.data.deadline.lastDay),
  };
  return [
    {
      type: 'DossierReturned',
      data: { from, missing, ...(again ? { owedAgain: true } : {}) },
    },
    ...(again ? [aimAtRound(cycle, again)] : []),
    ...pause(state.deadlines, running, context.now),
    completion,
    notify(context, 'dossier-returned', facts, [producerPost(cycle)]),
  ];
}

export function completeDossier(
  cycle: LiveCycle,
  { papers, list }: Wish<'CompleteDossier'>,
  context: Context,
): CycleEvent[] {
  const { state, rules, tier } = cycle;
  const back = state.returnedFrom ?? 'commune-check';
  const stopped = back === 'commune-check' ? 'commune-check' : officeIntakeId(tier);
  const completion = Object.values(state.deadlines).find(
    (tracked) => tracked.kind === 'completion' && tracked.open,
  );
  const to = back === 'commune-check' ? communePost(cycle) : officePost(cycle);
  const resumed = resume(state.deadlines, stopped, ladderFor(rules, back), context.now);
  // An office that took over while the dossier was away has not had any days yet.
  const isNewOffice = back === 'office-intake' && resumed.length === 0;
  return [
    { type: 'DossierCompleted', data: { papers, ...listed(list) } },
    ...(completion ? fulfil(state.deadlines, completion.id, context.now) : []),
    ...(back === 'office-intake'
      ? fulfil(state.deadlines, intakeDeadlineId(state.round ?? ''), context.now)
      : []),
    ...(isNewOffice ? [officeIntakeDeadline(cycle, context)] : resumed),
    notify(context, 'dossier-completed', cycleFacts(cycle), [to]),
  ];
}

/** The office takes the dossier in: onto a round's list, or for a renewal straight to a written vote. */
export function acceptDossier(
  cycle: LiveCycle,
  wish: Wish<'AcceptDossier'>,
  context: Context,
): CycleEvent[] {
  const { state, tier, regulation } = cycle;
  const { now } = context;
  const renewal = state.renewal && regulation.reEvaluation;
  const vote = renewal?.vote === 'written' ? renewal : undefined;
  const round = vote ? writtenVoteId(cycle) : (wish.round ?? state.round);
  if (!round) throw new RuleViolation('ROUND_REQUIRED', { tier, field: 'round' });
  const facts = { ...cycleFacts(cycle), receipt: wish.receipt };
  return [
    {
      type: 'DossierAccepted',
      data: { receipt: wish.receipt, tier, round, at: now },
    },
    ...fulfil(state.deadlines, officeIntakeId(tier), now),
    ...(vote ? openWrittenVote(cycle, vote, now) : enterRound(cycle, round, context)),
    notify(context, 'dossier-accepted', facts, [producerPost(cycle), communePost(cycle)]),
  ];
}

function enterRound(cycle: LiveCycle, round: string, { now }: Context): CycleEvent[] {
  const { state } = cycle;
  const countsFrom = countedFrom(cycle, now);
  requireOwnOpenRound(cycle, round, countsFrom);
  const other = state.round && state.round !== round ? state.round : undefined;
  return [
    ...fulfil(state.deadlines, intakeDeadlineId(round), now),
    ...(other ? cancel(state.deadlines, intakeDeadlineId(other), 'other-round', round) : []),
    ...(other ? [strikeMe(cycle, other, 'moved')] : []),
    enterMe(cycle, round, countsFrom),
  ];
}

/** Where the office's days are not the producer's, the dossier counts from when it lay there. */
function countedFrom(cycle: LiveCycle, now: Instant): Instant {
  return countsByProposal(cycle) ? (cycle.state.arrivedAt ?? now) : now;
}

/** Rounds of other plans check themselves what enters them. @throws RuleViolation WRONG_ROUND, ROUND_CLOSED */
function requireOwnOpenRound(cycle: LiveCycle, round: string, countsFrom: Instant): void {
  const { state, tier, authority, regulation } = cycle;
  const known = state.rounds.find((candidate) => candidate.id === round);
  if (!known) return;
  if (known.tier !== tier) {
    const own = { tier, area: authority.area, regulation: regulation.id };
    throw new RuleViolation('WRONG_ROUND', {
      ...own,
      round,
      takes: known.tier,
    });
  }
  if (countsFrom < intakeClosesAt(known.intakeClosesBefore)) return;
  const open = state.rounds.filter((r) => countsFrom < intakeClosesAt(r.intakeClosesBefore));
  throw new RuleViolation('ROUND_CLOSED', {
    round: known.no,
    closedBefore: known.intakeClosesBefore,
    open: open.map(({ id }) => id),
  });
}
