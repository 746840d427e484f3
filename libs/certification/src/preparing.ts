import { cancelAll, type Context, matterOf, notify, requireCaseId } from '@ocop/casework';
import { communePost, type CycleOpening, producerPost } from '@ocop/programmes';
import { basisOf, findRegulation } from '@ocop/regulations';
import { aimAtRound } from './aim';
import { officePost, type LiveCycle, liveCycle } from './posts';
import { cycleFacts } from './reminders';
import { renewalDeadline } from './renewal';
import { strikeMe } from './round-letters';
import type { CycleEvent, CycleState } from './state';

/** The cycle begins: it pins its law and plan for good and aims at the first round it can reach. */
export function register(state: CycleState, opening: CycleOpening, context: Context): CycleEvent[] {
  requireCaseId(state.id);
  const regulation = findRegulation(opening.regulation);
  const first = regulation.tiers[0];
  if (!first) throw new RangeError(`${regulation.id} has no evaluating tier`);
  const data = { ...opening, tier: first.tier };
  const { start, ...pinned } = data;
  const cycle = liveCycle({ ...state, ...pinned, rules: matterOf(opening.rules), stage: start });
  const target = opening.rounds[0];
  return [
    { type: 'CycleRegistered', data, basis: basisOf(first.source) },
    ...(target ? [aimAtRound(cycle, target)] : []),
    ...(opening.renewal ? [renewalDeadline(cycle, opening.renewal)] : []),
    welcome(cycle, context),
  ];
}

function welcome(cycle: LiveCycle, context: Context): CycleEvent {
  const to = cycle.state.stage === 'idea' ? communePost(cycle) : producerPost(cycle);
  const facts = { ...cycleFacts(cycle), kind: cycle.product.kind };
  return notify(context, 'cycle-opened', facts, [to]);
}

/** The commune does not take the idea up: the cycle ends before it has begun, and no round waits for it. */
export function returnIdea(cycle: LiveCycle, reason: string, context: Context): CycleEvent[] {
  const { state } = cycle;
  const facts = { ...cycleFacts(cycle), reason };
  return [
    { type: 'IdeaReturned', data: { reason } },
    ...cancelAll(state.deadlines, 'idea-turned-down'),
    ...(state.round ? [strikeMe(cycle, state.round, 'idea-refused')] : []),
    notify(context, 'idea-returned', facts, [producerPost(cycle)]),
  ];
}

export function submitPlan(cycle: LiveCycle, summary: string, context: Context): CycleEvent[] {
  return [
    { type: 'BusinessPlanSubmitted', data: { summary } },
    notify(context, 'plan-submitted', cycleFacts(cycle), [officePost(cycle)]),
  ];
}

export function returnPlan(cycle: LiveCycle, reason: string, context: Context): CycleEvent[] {
  const facts = { ...cycleFacts(cycle), reason };
  return [
    { type: 'BusinessPlanReturned', data: { reason } },
    notify(context, 'plan-returned', facts, [producerPost(cycle)]),
  ];
}
