import { type Context, matterOf, notify, requireCaseId } from '@ocop/casework';
import type { Post } from '@ocop/ground';
import { communePost, type CycleOpening, producerPost } from '@ocop/programmes';
import { basisOf, findRegulation } from '@ocop/regulations';
import { aimAtRound } from './aim';
import type { CycleEvent, CycleState } from './events';
import { type LiveCycle, liveCycle } from './live';
import { cycleFacts } from './reminders';
import { officePost } from './posts';
import { renewalDeadline } from './renewal';

/** The cycle begins: it pins its law and plan for good and aims at the first round it can reach. */
export function openCycle(
  state: CycleState,
  opening: CycleOpening,
  context: Context,
): CycleEvent[] {
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
  const facts = { ...cycleFacts(cycle), kind: cycle.product.kind };
  return notify(context, 'cycle-opened', facts, [firstHolder(cycle)]);
}

function firstHolder(cycle: LiveCycle): Post {
  const { stage } = cycle.state;
  if (stage === 'idea-selection') return officePost(cycle);
  return stage === 'idea' ? communePost(cycle) : producerPost(cycle);
}
