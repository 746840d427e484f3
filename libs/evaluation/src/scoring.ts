import { type Context, enclose } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { pointFaults, totalOf } from '@ocop/regulations';
import type { RoundWish } from './actions';
import { firstOf } from './names';
import { requireJudge } from './judges';
import type { LiveRound } from './live';
import { toScore } from './products';
import type { RoundEvent } from './events';

/** A member's points for a product: inside the parts of the pinned law, once in each pass, by the member's own hand. */
export function submitScoreSheet(
  { state, regulation }: LiveRound,
  wish: RoundWish<'SubmitScoreSheet'>,
  { actor }: Context,
): RoundEvent[] {
  const { type: _, ...sheet } = wish;
  if (actor.role === 'council-member' && actor.id !== wish.member)
    throw new RuleViolation('NOT_YOUR_SHEET', { member: wish.member, you: actor.id });
  const agenda = toScore(state);
  const product = agenda.find(({ id }) => id === wish.product);
  if (!product) throw notOnAgenda(wish.product, agenda);
  if (!state.present.includes(wish.member))
    throw new RuleViolation('MEMBER_NOT_PRESENT', { member: wish.member, present: state.present });
  requireJudge(state, product, wish.member);
  const faults = pointFaults(regulation, wish);
  if (faults.length > 0)
    throw new RuleViolation('POINTS_OUT_OF_RANGE', { product: wish.product }, faults);
  const { pass } = state;
  const key = { product: wish.product, member: wish.member };
  const total = totalOf(wish);
  const data = { ...key, pass, total, sheet: enclose({ ...sheet, pass }) };
  return [{ type: 'ScoreSheetSubmitted', data }];
}

export function notOnAgenda(
  product: string,
  agenda: readonly { readonly id: string }[],
): RuleViolation {
  const ids = firstOf(agenda).map(({ id }) => id);
  return new RuleViolation('PRODUCT_NOT_ON_AGENDA', { product, agenda: ids, of: agenda.length });
}
