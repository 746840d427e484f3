import type { Context } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import type { Member } from './council-events';
import type { LiveRound } from './live';
import type { RoundProduct, RoundState } from './events';
import { bitOf, hasVoted, spreadOfVotes, totalGiven } from './votes';

/** Who judges a product, and who has: everything that counts members counts them here. */

export function isRecused(state: RoundState, { recused = 0 }: RoundProduct, member: string) {
  return (recused & bitOf(state, member)) !== 0;
}

/** The council, or the sub-council, before which the product comes. */
function councilFor({ members }: RoundState, { set }: RoundProduct): readonly Member[] {
  return members.filter(({ groups }) => !groups || (set !== undefined && groups.includes(set)));
}

/** The members who may judge the product. */
function judgesOf(state: RoundState, product: RoundProduct): readonly Member[] {
  return councilFor(state, product).filter(({ id }) => !isRecused(state, product, id));
}

/** Those of them who are in the room; in a written vote, all. */
export function judgesPresent(state: RoundState, product: RoundProduct): readonly Member[] {
  return judgesOf(state, product).filter(({ id }) => state.present.includes(id));
}

function hasScored(state: RoundState, product: RoundProduct, member: string): boolean {
  return hasVoted(state, product, member) && !isRecused(state, product, member);
}

export function hasAbstained(state: RoundState, { abstained = 0 }: RoundProduct, member: string) {
  return (abstained & bitOf(state, member)) !== 0;
}

/** A sheet, or the word that one gives none. */
export function tookPart(state: RoundState, product: RoundProduct, member: string): boolean {
  return hasAbstained(state, product, member) || hasScored(state, product, member);
}

/** @throws RuleViolation OTHER_GROUP, MEMBER_RECUSED: whoever does not judge this product */
export function requireMayJudge(state: RoundState, product: RoundProduct, member: string): void {
  const facts = { product: product.id, member };
  if (!councilFor(state, product).some(({ id }) => id === member))
    throw new RuleViolation('OTHER_GROUP', facts);
  if (isRecused(state, product, member)) throw new RuleViolation('MEMBER_RECUSED', facts);
}

/** @throws RuleViolation SHEET_ALREADY_IN besides: whoever has given a sheet, or has said that he gives none */
export function requireJudge(state: RoundState, product: RoundProduct, member: string): void {
  requireMayJudge(state, product, member);
  if (tookPart(state, product, member))
    throw new RuleViolation('SHEET_ALREADY_IN', { product: product.id, member });
}

/** Largest difference between two totals of those who judge the product. */
export function spreadAmong(state: RoundState, product: RoundProduct): number {
  const totals = judgesOf(state, product).flatMap(({ id }) => totalGiven(state, product, id) ?? []);
  return totals.length > 0 ? Math.max(...totals) - Math.min(...totals) : spreadOfVotes(product);
}

/** @throws RuleViolation NOT_A_MEMBER */
export function requireSeats({ members, others = [] }: RoundState, ids: readonly string[]): void {
  const seats = new Set([...members, ...others].map(({ id }) => id));
  const strangers = ids.filter((id) => !seats.has(id));
  if (strangers.length > 0) throw new RuleViolation('NOT_A_MEMBER', { members: strangers });
}

/** How many took part in judging a product, of how many; and whether one of them presided. */
export interface Turnout {
  /** All before whom it comes, and those of them who may judge it. */
  readonly council: number;
  readonly judges: number;
  readonly took: number;
  readonly scored: number;
  readonly presided: boolean;
}

export function turnoutOf(state: RoundState, product: RoundProduct): Turnout {
  const council = councilFor(state, product).length;
  const judges = judgesOf(state, product);
  const took = judges.filter(({ id }) => tookPart(state, product, id));
  const scored = judges.filter(({ id }) => hasScored(state, product, id)).length;
  const presided = isPresided(judges, took);
  return { council, judges: judges.length, took: took.length, scored, presided };
}

/** The chair presides; over a product from which the chair is recused, a vice chair. */
function isPresided(judges: readonly Member[], took: readonly Member[]): boolean {
  if (judges.some(({ chair }) => chair)) return took.some(({ chair }) => chair);
  return took.some(({ viceChair }) => viceChair);
}

/**
 * A product is judged by the quorum of those who may judge it, presided over, and never by fewer sheets than half of
 * the whole council: recusals do not leave a product to a handful.
 */
export function isQuorate({ council }: LiveRound, turnout: Turnout): boolean {
  const { judges, took, scored, presided } = turnout;
  const { present, of } = council.quorum;
  return presided && took * of >= judges * present && scored * 2 > turnout.council;
}

/**
 * Whoever sat in the council, or handed in a dossier that it judged, neither approves what it gave nor answers appeals.
 * @throws RuleViolation APPROVER_SAT, SAME_PERSON
 */
export function requireOtherHand(state: RoundState, { actor }: Context): void {
  const { members, others = [], handedInBy = [] } = state;
  const sat = [...members, ...others].find(({ id }) => id === actor.id);
  if (sat) throw new RuleViolation('APPROVER_SAT', { member: sat.name });
  if (handedInBy.includes(actor.id)) throw new RuleViolation('SAME_PERSON', { by: actor.id });
}
