import type { RoundProduct, RoundState, Votes } from './events';

/** Each member has a bit: a council has at most thirty. */
export function bitOf({ members }: RoundState, member: string): number {
  const place = members.findIndex(({ id }) => id === member);
  return place < 0 ? 0 : 1 << place;
}

export function hasVoted(state: RoundState, { votes }: RoundProduct, member: string): boolean {
  return ((votes?.by ?? 0) & bitOf(state, member)) !== 0;
}

export function withVote(
  state: RoundState,
  { product, member, total }: { product: string; member: string; total: number },
): RoundState {
  const bit = bitOf(state, member);
  const products = state.products.map((candidate) =>
    candidate.id === product
      ? { ...candidate, votes: added(candidate.votes, bit, total) }
      : candidate,
  );
  return { ...state, products, sheets: state.sheets + 1 };
}

function added(votes: Votes | undefined, bit: number, total: number): Votes {
  if (!votes) return { by: bit, min: total, max: total };
  const { by, min, max } = votes;
  return { by: by | bit, min: Math.min(min, total), max: Math.max(max, total) };
}

/** Largest difference between two members' totals for a product. */
export function spreadOfVotes({ votes }: RoundProduct): number {
  return votes ? votes.max - votes.min : 0;
}
