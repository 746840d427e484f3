import { deriveDeadline } from '@ocop/calendar';
import {
  type Adopting,
  cancelAll,
  type Context,
  movedNotice,
  moveDeadline,
  notify,
} from '@ocop/casework';
import { amends, ladderFor, passedOn, type PassingOn } from '@ocop/programmes';
import { basisOf, type EndOfLaw, type Regulation } from '@ocop/regulations';
import { closed } from './closing';
import type { LiveRound } from './live';
import { officePost } from './posts';
import { onList } from './products';
import { roundFacts, roundReminders } from './reminders';
import type { RoundEvent, RoundState } from './events';

/** What a law in force does to a round that is under another. */
export function changeCourse(round: LiveRound, law: Regulation, context: Context): RoundEvent[] {
  const { regulation, tier, rules } = round;
  if (!amends(law, regulation.id))
    return regulation.ends ? beEnded(round, regulation.ends, context) : [];
  const held = { regulation: regulation.id, tier, authorities: rules.authorities };
  const passing = passedOn(held, law);
  return passing.type === 'PassedOn' ? bePassedOn(round, passing, law, context) : [passing];
}

/**
 * Whoever took over convenes a council of its own: what the former one had not brought to a decision is evaluated anew.
 * Where the former authority had decided, only its letters were left to write, and its products have passed on.
 */
function bePassedOn(
  round: LiveRound,
  passing: Extract<PassingOn, { type: 'PassedOn' }>,
  law: Regulation,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const { authority, tier } = passing.data;
  if (state.stage === 'decided')
    return [passing, closed('passed-on', context), ...cancelAll(state.deadlines, 'passed-on')];
  const next = { ...round, regulation: law, authority, tier };
  const document = `${passing.basis.document}, ${passing.basis.clause}`;
  return [
    passing,
    notify(context, 'passed-on', { ...roundFacts(next), document }, [officePost(next)]),
  ];
}

/** The decision is signed before the law that it rests on ends, at the latest for the kind that ends first. */
function beEnded(round: LiveRound, ends: EndOfLaw, context: Context): RoundEvent[] {
  const { state, rules } = round;
  const kinds = onList(state).map(({ kind = 'first' }) => kind);
  const days = kinds.map((kind) => ends.decidedUntil[kind]).sort();
  const until = days[0] ?? ends.decidedUntil.first;
  const tracked = state.deadlines['recognise'];
  if (!tracked?.open || tracked.deadline.lastDay <= until) return [];
  const deadline = deriveDeadline({ kind: 'by', date: until }, rules.calendar);
  if (deadline.endsAt <= context.now) return [];
  const why = { why: 'law', basis: basisOf(ends.source) } as const;
  const moved = moveDeadline(tracked, deadline, ladderFor(rules, 'recognise'), why);
  return [moved, ...movedNotice(desk, state, moved, context)];
}

const desk: Pick<Adopting<RoundState, RoundEvent>, 'reminders'> = { reminders: roundReminders };
