import { civilDateAt } from '@ocop/calendar';
import { type Context, fulfil, notify, setDeadline } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { tell } from '@ocop/programmes';
import type { RoundWish } from './actions';
import { councilBasis, type LiveRound } from './live';
import { authorityPost, officePost } from './posts';
import { roundFacts } from './reminders';
import { requireOtherHand } from './judges';
import type { RoundEvent, RoundState } from './events';

const deadlineOf = (product: string) => `appeal:${product}`;

/** A producer appeals against a provisional result: it has a day of its own, and nothing is decided before the answer. */
export function receiveAppeal(
  round: LiveRound,
  { product, reason }: RoundWish<'AppealFiled'>,
  context: Context,
): RoundEvent[] {
  const { state, council, rules } = round;
  const listed = state.products.find(({ id }) => id === product);
  if (!listed) return [];
  const on = civilDateAt(context.now);
  const facts = { ...roundFacts(round), product: listed.name, reason };
  return [
    { type: 'AppealReceived', data: { product, reason, on } },
    setDeadline({
      id: deadlineOf(product),
      kind: 'appeal',
      rule: { kind: 'working-days', days: council.appealWorkingDays, from: on },
      calendar: rules.calendar,
      ladder: [],
      basis: councilBasis(round),
    }),
    notify(context, 'appeal-filed', facts, [authorityPost(round), officePost(round)], product),
  ];
}

/** The authority answers, by somebody who did not sit in the council; what is upheld is scored once more. @throws RuleViolation */
export function decideAppeal(
  round: LiveRound,
  { product, outcome, reason }: RoundWish<'DecideAppeal'>,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  requireOtherHand(state, context);
  if (state.appeals?.[product] !== 'open') throw new RuleViolation('NO_APPEAL', { product });
  const answer = { round: state.id, outcome, reason };
  return [
    { type: 'AppealDecided', data: { product, outcome, reason, by: context.actor.id } },
    ...fulfil(state.deadlines, deadlineOf(product), context.now),
    tell({ type: 'product-cycle', id: product }, 'AppealDecided', answer, { matters: true }),
  ];
}

/** @throws RuleViolation APPEAL_OPEN, APPEAL_UPHELD: no decision before every appeal has been answered, and followed */
export function requireAppealsAnswered({ appeals = {} }: RoundState): void {
  for (const [product, state] of Object.entries(appeals)) {
    if (state === 'open') throw new RuleViolation('APPEAL_OPEN', { product });
    if (state === 'upheld') throw new RuleViolation('APPEAL_UPHELD', { product });
  }
}
