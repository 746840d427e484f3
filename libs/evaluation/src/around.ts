import { type Context, requireSigned } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { RoundWish } from './actions';
import type { SampleState } from './council-events';
import { requireSeats } from './judges';
import type { LiveRound } from './live';
import { productOnList } from './products';
import type { RoundEvent } from './events';

/** What may become of samples, from what they are. */
const NEXT: Readonly<Record<SampleState | 'none', readonly SampleState[]>> = {
  none: ['received'],
  received: ['received', 'stored', 'returned', 'used-up'],
  stored: ['stored', 'returned', 'used-up'],
  returned: ['received'],
  'used-up': ['received'],
};

/** The way of a product's samples: received, stored, and in the end returned or used up. @throws RuleViolation */
export function recordSamples(
  { state }: LiveRound,
  { type: _, state: now, ...wish }: RoundWish<'RecordSamples'>,
  context: Context,
): RoundEvent[] {
  requireSigned(wish.on, context, state.openedOn, 'on');
  const product = productOnList(state, wish.product);
  const was = product.samples ?? 'none';
  if (!NEXT[was].includes(now))
    throw new RuleViolation('SAMPLES_NOT_THERE', { product: product.id, samples: now });
  return [{ type: 'SamplesRecorded', data: { ...wish, state: now } }];
}

/** The advisory team's report on a dossier, before the council scores. @throws RuleViolation */
export function recordReview(
  { state }: LiveRound,
  { type: _, ...review }: RoundWish<'RecordReview'>,
  context: Context,
): RoundEvent[] {
  requireSigned(review.on, context, undefined, 'on');
  productOnList(state, review.product);
  if (state.members.length > 0 || state.appointed) requireCouncils(state, review.reviewers);
  return [{ type: 'ReviewRecorded', data: review }];
}

/** The advisory team's visit to a producer, before the council scores. @throws RuleViolation */
export function recordVisit(
  { state }: LiveRound,
  { type: _, ...visit }: RoundWish<'RecordVisit'>,
  context: Context,
): RoundEvent[] {
  requireSigned(visit.on, context, undefined, 'on');
  productOnList(state, visit.product);
  if (state.members.length > 0 || state.appointed) requireCouncils(state, visit.visitors);
  return [{ type: 'VisitRecorded', data: visit }];
}

/** @throws RuleViolation NOT_A_MEMBER for whoever is of no council of this round */
function requireCouncils(state: LiveRound['state'], by: readonly string[]): void {
  const appointed = state.appointed?.members.map(({ id }) => id) ?? [];
  requireSeats(
    state,
    by.filter((id) => !appointed.includes(id)),
  );
}
