import type { Context } from '@ocop/casework';
import { plainName, RuleViolation } from '@ocop/ground';
import type { AppointedCouncil, Appointee } from '@ocop/programmes';
import type { RoundWish } from './actions';
import type { CouncilEvent, Member, RecusalGround } from './council-events';
import { isRecused, requireJudge, requireSeats } from './judges';
import { councilBasis, type LiveRound } from './live';
import { communeOf, onList, productOnList } from './products';
import type { RoundEvent, RoundProduct, RoundState } from './events';

type Recusal = Extract<CouncilEvent, { type: 'MemberRecused' }>;

/** A member declares, or the secretary records, that the member does not judge a product. @throws RuleViolation */
export function recuseMember(
  round: LiveRound,
  wish: RoundWish<'RecuseMember'>,
  { actor }: Context,
): RoundEvent[] {
  const { state } = round;
  const { member, why, note } = wish;
  requireOwnWord(actor, member);
  const product = productOnList(state, wish.product);
  requireSeats(state, [member]);
  if (isRecused(state, product, member))
    throw new RuleViolation('RECUSED_ALREADY', { product: product.id, member });
  const data = { member, products: [product.id], why, ...(note ? { note } : {}) };
  return [{ type: 'MemberRecused', data, basis: councilBasis(round) }];
}

/** Whoever is there and judges the product may say that he gives no points. @throws RuleViolation */
export function abstain(
  { state }: LiveRound,
  { member, product: id, reason }: RoundWish<'Abstain'>,
  { actor }: Context,
): RoundEvent[] {
  requireOwnWord(actor, member);
  const product = productOnList(state, id);
  if (!state.present.includes(member))
    throw new RuleViolation('MEMBER_NOT_PRESENT', { member, present: state.present });
  requireJudge(state, product, member);
  const data = { member, product: id, pass: product.pass, reason };
  return [{ type: 'MemberAbstained', data }];
}

/** A member speaks for nobody else. @throws RuleViolation NOT_YOUR_SHEET */
export function requireOwnWord({ role, id }: Context['actor'], member: string): void {
  if (role === 'council-member' && id !== member)
    throw new RuleViolation('NOT_YOUR_SHEET', { member, you: id });
}

/** What the appointment itself tells: a member of the commune or the organisation that a product comes from. */
export function recusalsFound(round: LiveRound, members: readonly Member[]): Recusal[] {
  const { appointed } = round.state;
  if (!appointed) return [];
  return members.flatMap(({ id }) => foundFor(round, appointed, id));
}

function foundFor(round: LiveRound, { members }: AppointedCouncil, id: string): Recusal[] {
  const appointee = members.find((member) => member.id === id);
  if (!appointee) return [];
  const grounds = ['own-commune', 'same-organisation'] as const;
  return grounds.flatMap((why): Recusal[] => {
    const products = onList(round.state)
      .filter((product) => groundOf(round.state, product, appointee) === why)
      .map((product) => product.id);
    if (products.length === 0) return [];
    const data = { member: id, products, why, found: true } as const;
    return [{ type: 'MemberRecused', data, basis: councilBasis(round) }];
  });
}

function groundOf(
  state: RoundState,
  product: RoundProduct,
  { commune, organisation }: Appointee,
): RecusalGround | undefined {
  const { area } = communeOf(state, product);
  if (organisation && plainName(organisation) === plainName(product.owner ?? ''))
    return 'same-organisation';
  if (commune !== undefined && area === commune) return 'own-commune';
  return undefined;
}
