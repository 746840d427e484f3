import { addDays } from '@ocop/calendar';
import { cancel, type Context, extend, type Extension } from '@ocop/casework';
import { ladderFor } from '@ocop/programmes';
import { tierRule } from '@ocop/regulations';
import type { RoundEvent } from './events';
import { tellProducts } from './letters';
import type { LiveRound } from './live';

/** A later day by decision; when it is the intake's, every product aimed at this round hears of it. */
export function extendRound(round: LiveRound, wish: Extension, context: Context): RoundEvent[] {
  const { state, rules } = round;
  const moved = extend(state.deadlines, wish, (kind) => ladderFor(rules, kind), context.now);
  if (wish.deadline !== 'intake-closing') return moved;
  const { decision, reason } = wish;
  const facts = { round: state.id, before: addDays(wish.to, 1), decision, reason };
  return [...moved, ...tellProducts(round, { what: 'MoveIntake', facts }, context)];
}

/** After a decision without products to forward the duty to forward falls away. */
export function nothingToForward({ state, regulation, tier }: LiveRound): RoundEvent[] {
  const threshold = tierRule(regulation, tier).forwards?.from;
  return cancel(state.deadlines, 'forward', 'nothing-to-forward', threshold);
}
