import type { RoundProduct, RoundState, Votes } from './events';

function placeOf({ members }: RoundState, member: string): number {
  return members.findIndex(({ id }) => id === member);
}

/** Each member has a bit: a council has at most thirty. */
function bitAt(place: number): number {
  return place < 0 ? 0 : 1 << place;
}

export function hasVoted(state: RoundState, { votes }: RoundProduct, member: string): boolean {
  return ((votes?.by ?? 0) & bitAt(placeOf(state, member))) !== 0;
}

/** The total of a member's sheet in the latest pass; undefined before it is in, and in rounds that kept none. */
export function totalGiven(
  state: RoundState,
  { votes }: RoundProduct,
  member: string,
): number | undefined {
  return votes?.totals?.[placeOf(state, member)] ?? undefined;
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
  const place = placeOf(state, member);
  const products = state.products.map((candidate) =>
    candidate.id === product
      ? { ...candidate, votes: given(candidate.votes, place, total) }
      : candidate,
  );
  return { ...state, products };
}

function given(votes: Votes | undefined, place: number, total: number): Votes {
  const by = (votes?.by ?? 0) | bitAt(place);
  // A round that was being scored when totals were not kept yet knows its bounds only.
  if (votes && !votes.totals)
    return { by, min: Math.min(votes.min, total), max: Math.max(votes.max, total) };
  const totals = withAt(votes?.totals ?? [], place, total);
  const known = totals.filter((one) => one !== null);
  return { by, min: Math.min(...known), max: Math.max(...known), totals };
}

function withAt(
  totals: readonly (number | null)[],
  place: number,
  total: number,
): readonly (number | null)[] {
  const length = Math.max(totals.length, place + 1);
  return Array.from({ length }, (_, i) => (i === place ? total : (totals[i] ?? null)));
}

/** Largest difference between two members' totals for a product. */
export function spreadOfVotes({ votes }: RoundProduct): number {
  return votes ? votes.max - votes.min : 0;
}
