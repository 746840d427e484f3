import { type Context, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { tell } from '@ocop/programmes';
import { starsFor } from '@ocop/regulations';
import type { RoundWish } from './actions';
import { closeEmpty } from './closing';
import { wideProducts } from './gates';
import { judgesPresent } from './judges';
import { councilBasis, type LiveRound } from './live';
import { named } from './names';
import { standingOf } from './outcome';
import { requireListed } from './passes';
import { councilPost, officePost } from './posts';
import { productOnList } from './products';
import { requireOwnWord } from './recusals';
import { roundFacts } from './reminders';
import type { VoteQuestion } from './council-events';
import type { RoundEvent, RoundProduct } from './events';

/** What points alone do not settle: the council decides by show of hands, on record. @throws RuleViolation */
export function recordVote(
  round: LiveRound,
  { type: _, ...vote }: RoundWish<'RecordVote'>,
): RoundEvent[] {
  const { state } = round;
  const product = productOnList(state, vote.product);
  if (!isOpenQuestion(round, product, vote.question))
    throw new RuleViolation('NOTHING_TO_SETTLE', { product: product.id });
  const present = judgesPresent(state, product).length;
  const got = vote.for + vote.against + vote.abstained;
  if (got !== present) throw new RuleViolation('VOTES_DO_NOT_ADD_UP', { present, got });
  const carried = vote.for > vote.against;
  const result = carried && vote.question === 'knock-out' ? ifMet(round, product) : {};
  const data = { ...vote, carried, ...result };
  return [{ type: 'VoteRecorded', data, basis: councilBasis(round) }];
}

function isOpenQuestion(round: LiveRound, product: RoundProduct, question: VoteQuestion): boolean {
  switch (question) {
    case 'spread':
      return wideProducts(round).some(({ id }) => id === product.id);
    case 'knock-out':
      return (
        round.council.knockOut === 'vote' &&
        product.missed !== undefined &&
        !product.settled?.knockOut
      );
    case 'other':
      return true;
  }
}

/** The stars that the points alone give, and what follows from them. */
function ifMet({ council, regulation, tier }: LiveRound, { result }: RoundProduct) {
  if (!result) return {};
  const { sum, count } = result;
  const average = { sum, count };
  const stars = starsFor(regulation, average);
  const from90 = council.from90 === 'recognise-and-forward' ? { from90: council.from90 } : {};
  return { result: standingOf(from90, regulation, tier, { average, stars }) };
}

/** What a member wants to be read beside the result. @throws RuleViolation */
export function recordRemark(
  { state }: LiveRound,
  { member, product, remark }: RoundWish<'RecordRemark'>,
  { actor }: Context,
): RoundEvent[] {
  requireOwnWord(actor, member);
  if (!state.members.some(({ id }) => id === member))
    throw new RuleViolation('NOT_A_MEMBER', { members: [member] });
  if (product) productOnList(state, product);
  return [{ type: 'RemarkRecorded', data: { member, ...(product ? { product } : {}), remark } }];
}

/**
 * Single products leave the agenda: until another day of this session, or for the next round, which they enter with
 * their dossiers as they lie (Cần Thơ 2024: 6 of 14). @throws RuleViolation
 */
export function putOffProducts(
  round: LiveRound,
  { to, reason, products: wanted }: RoundWish<'PutOffProducts'>,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const products = requireListed(state, wanted);
  if (to === 'next-round' && state.mode === 'written')
    throw new RuleViolation('VOTE_HAS_NO_ROUND', { round: state.id });
  const gone = new Set(products);
  const names = state.products.filter(({ id }) => gone.has(id)).map(({ name }) => name);
  const facts = { ...roundFacts(round), to, reason, ...named('products', names) };
  return [
    { type: 'ProductsPutOff', data: { products, to, reason }, basis: councilBasis(round) },
    notify(context, 'products-put-off', facts, [councilPost(round), officePost(round)]),
    ...(to === 'next-round' ? leave(round, products, reason, context) : []),
  ];
}

/** Each hears it; a round that nobody is left in ends, once its letters are out. */
function leave(
  round: LiveRound,
  products: readonly string[],
  reason: string,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const isEmpty = products.length === state.products.length && !state.telling;
  return [
    ...products.map((id) => letterOf(state.id, id, reason)),
    ...(isEmpty ? closeEmpty(round, context) : []),
  ];
}

function letterOf(round: string, id: string, reason: string): RoundEvent {
  return tell({ type: 'product-cycle', id }, 'PutOff', { round, reason }, { matters: true });
}
