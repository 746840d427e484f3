import { addDays, deriveDeadline } from '@ocop/calendar';
import {
  cancel,
  type Context,
  extend,
  type Extension,
  type LadderKind,
  setDeadline,
  matterOf,
} from '@ocop/casework';
import { ladderFor, type RoundOpening } from '@ocop/programmes';
import { tierRule } from '@ocop/regulations';
import { tellProducts } from './letters';
import type { LiveRound } from './live';
import type { RoundEvent } from './state';

/** The round begins: its dates become deadlines, its list is what the plan expects. */
export function openRound(opening: RoundOpening): RoundEvent[] {
  const { recognise, forward, intakeCloses, ...round } = opening;
  const rules = matterOf(opening.rules);
  const recogniseBy = deriveDeadline(recognise.rule, rules.calendar).lastDay;
  const forwardBy = forward && deriveDeadline(forward.rule, rules.calendar).lastDay;
  const data = {
    ...round,
    recogniseBy,
    ...(intakeCloses ? { intakeClosesBefore: intakeCloses.before } : {}),
    ...(forwardBy ? { forwardBy } : {}),
  };
  const deadline = (kind: LadderKind, dated: { rule: RoundOpening['recognise']['rule'] }) => ({
    id: kind,
    kind,
    rule: dated.rule,
    calendar: rules.calendar,
    ladder: ladderFor(rules, kind),
  });
  const events: RoundEvent[] = [{ type: 'RoundOpened', data, basis: recognise.basis }];
  if (intakeCloses) {
    const rule = { kind: 'before', date: intakeCloses.before } as const;
    const { basis } = intakeCloses;
    const closing = { ...deadline('intake-closing', { rule }), basis, milestone: true } as const;
    events.push(setDeadline(closing));
  }
  events.push(setDeadline({ ...deadline('recognise', recognise), basis: recognise.basis }));
  if (forward) events.push(setDeadline({ ...deadline('forward', forward), basis: forward.basis }));
  return events;
}

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
