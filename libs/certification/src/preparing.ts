import { cancelAll, type Context, notify } from '@ocop/casework';
import { producerPost } from '@ocop/programmes';
import type { CycleEvent } from './events';
import type { LiveCycle } from './live';
import { officePost } from './posts';
import { cycleFacts } from './reminders';
import { strikeMe } from './round-letters';

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

export function submitBusinessPlan(
  cycle: LiveCycle,
  summary: string,
  context: Context,
): CycleEvent[] {
  return [
    { type: 'BusinessPlanSubmitted', data: { summary } },
    notify(context, 'plan-submitted', cycleFacts(cycle), [officePost(cycle)]),
  ];
}

export function returnBusinessPlan(
  cycle: LiveCycle,
  reason: string,
  context: Context,
): CycleEvent[] {
  const facts = { ...cycleFacts(cycle), reason };
  return [
    { type: 'BusinessPlanReturned', data: { reason } },
    notify(context, 'plan-returned', facts, [producerPost(cycle)]),
  ];
}
