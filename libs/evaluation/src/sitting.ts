import { isClosedByChair } from './concluding';
import type { RoundProduct, RoundState } from './events';
import { closingGates, type GateName, isAddedUp, spreadNow } from './gates';
import { hasAbstained, isQuorate, isRecused, judgesPresent, tookPart, turnoutOf } from './judges';
import type { LiveRound } from './live';
import { communeOf, onList } from './products';
import { hasVoted } from './votes';

/** How one product stands before the council, by people and counts: never what anybody gave. */
export interface ProductSitting {
  readonly product: RoundProduct;
  readonly commune: string;
  /** It is scored in this pass and this session. */
  readonly onAgenda: boolean;
  readonly recused: readonly string[];
  readonly abstained: readonly string[];
  /** Those in the room who judge it, and those of them whose sheet is still to come. */
  readonly judges: readonly string[];
  readonly waitedFor: readonly string[];
  readonly isQuorate: boolean;
  /** Members differ by more than the plan allows. */
  readonly isWide: boolean;
  /** What only a vote of the council settles. */
  readonly voteOpen: 'spread' | 'knock-out' | null;
}

/** Every product before the council, in the order of the list. */
export function sittingOf(round: LiveRound): ProductSitting[] {
  const { state, council } = round;
  const red = closingGates(round).filter(({ state: light }) => light === 'red');
  const missing = (gate: GateName, id: string) =>
    red.some((one) => one.gate === gate && one.missing.some(({ product }) => product === id));
  const openVote = (id: string) =>
    missing('spread', id) ? 'spread' : missing('knock-out', id) ? 'knock-out' : null;
  return onList(state).map((product) => {
    const judges = judgesPresent(state, product).map(({ id }) => id);
    return {
      product,
      commune: communeOf(state, product).name,
      onAgenda: product.pass === state.pass && !product.putOff,
      recused: membersWho(state, (id) => isRecused(state, product, id)),
      abstained: membersWho(state, (id) => hasAbstained(state, product, id)),
      judges,
      waitedFor: isAddedUp(state) ? [] : judges.filter((id) => !tookPart(state, product, id)),
      isQuorate: isQuorate(round, turnoutOf(state, product)),
      isWide: spreadNow(state, product) > council.spreadLimit,
      voteOpen: openVote(product.id),
    };
  });
}

/** What one member has still to do for a product. */
export type Duty =
  'to-score' | 'submitted' | 'recused' | 'abstained' | 'put-off' | 'other-group' | 'not-now';

/** A member's duty for each product before the council; without a seat there is none. */
export function dutiesOf({ state }: LiveRound, member: string): ReadonlyMap<string, Duty> {
  return new Map(onList(state).map((product) => [product.id, dutyOf(state, product, member)]));
}

function dutyOf(state: RoundState, product: RoundProduct, member: string): Duty {
  const seat = state.members.find(({ id }) => id === member);
  const { set, pass, putOff } = product;
  if (!seat || (seat.groups && (set === undefined || !seat.groups.includes(set))))
    return 'other-group';
  if (isRecused(state, product, member)) return 'recused';
  if (putOff) return 'put-off';
  if (hasAbstained(state, product, member)) return 'abstained';
  if (hasVoted(state, product, member)) return 'submitted';
  return pass === state.pass && !isAddedUp(state) ? 'to-score' : 'not-now';
}

function membersWho({ members }: RoundState, holds: (id: string) => boolean): string[] {
  return members.map(({ id }) => id).filter(holds);
}

/** How somebody sits in the council. */
export type SeatKind = 'chair' | 'vice-chair' | 'member' | 'secretary' | 'advisory';

interface Seated {
  readonly id: string;
  readonly name: string;
  readonly seat: SeatKind;
  readonly groups?: readonly string[];
}

/** Everybody in the council, those who score first. */
export function seatsOf({ members, others = [] }: RoundState): Seated[] {
  return [
    ...members.map(({ id, name, chair, viceChair, groups }) => ({
      ...({ id, name, seat: chair ? 'chair' : viceChair ? 'vice-chair' : 'member' } as const),
      ...(groups ? { groups } : {}),
    })),
    ...others.map(({ id, name, as }) => ({ id, name, seat: as })),
  ];
}

/** Those rules of the session that its screens have to know. */
export function sessionRules({ state, council }: LiveRound) {
  return {
    spreadLimit: council.spreadLimit,
    knockOut: council.knockOut,
    closedByChair: isClosedByChair(state),
  };
}
