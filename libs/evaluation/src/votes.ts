import type { RoundProduct, RoundState, Votes } from './events';

function placeOf({ members }: RoundState, member: string): number {
  return members.findIndex(({ id }) => id === member);
}

/** Each member has a bit: a council has at most thirty. */
export function bitOf(state: RoundState, member: string): number {
  const place = placeOf(state, member);
  return place < 0 ? 0 : 1 << place;
}

export function hasVoted(state: RoundState, { votes }: RoundProduct, member: string): boolean {
  const place = placeOf(state, member);
  if (!votes || place < 0) return false;
  if (!isByMember(votes)) return (votes.by & bitOf(state, member)) !== 0;
  return (votes[place] ?? null) !== null;
}

/** The total of a member's sheet in the latest pass; undefined before it is in, and in rounds that kept bounds alone. */
export function totalGiven(
  state: RoundState,
  { votes }: RoundProduct,
  member: string,
): number | undefined {
  return votes && isByMember(votes) ? (votes[placeOf(state, member)] ?? undefined) : undefined;
}

interface Vote {
  readonly product: string;
  readonly member: string;
  readonly total: number;
}

export function withVote(state: RoundState, vote: Vote): RoundState {
  return { ...withTotal(state, vote), sheets: state.sheets + 1 };
}

/** Another sheet in the place of the member's first: the product has as many as before. */
export function withCorrection(state: RoundState, vote: Vote): RoundState {
  return withTotal(state, vote);
}

function withTotal(state: RoundState, { product, member, total }: Vote): RoundState {
  const at = { place: placeOf(state, member), bit: bitOf(state, member) };
  const products = state.products.map((candidate) =>
    candidate.id === product
      ? { ...candidate, votes: given(candidate.votes ?? [], at, total) }
      : candidate,
  );
  return { ...state, products };
}

function given(votes: Votes, at: { place: number; bit: number }, total: number): Votes {
  if (!isByMember(votes)) {
    const { by, min, max } = votes;
    return { by: by | at.bit, min: Math.min(min, total), max: Math.max(max, total) };
  }
  const length = Math.max(votes.length, at.place + 1);
  return Array.from({ length }, (_, i) => (i === at.place ? total : (votes[i] ?? null)));
}

/** Largest difference between two members' totals for a product. */
export function spreadOfVotes({ votes = [] }: RoundProduct): number {
  if (!isByMember(votes)) return votes.max - votes.min;
  const totals = votes.filter((total) => total !== null);
  return totals.length > 0 ? Math.max(...totals) - Math.min(...totals) : 0;
}

function isByMember(votes: Votes): votes is readonly (number | null)[] {
  return Array.isArray(votes);
}
