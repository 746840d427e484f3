import { civilDateAt, formatDay } from '@ocop/calendar';
import { cancelAll, type Context, notify, tell } from '@ocop/casework';
import { intakeClosesAt, type Jurisdiction, type ListedProduct } from '@ocop/programmes';
import { RuleViolation } from '@ocop/regulations';
import { authorityPost, officePost, type OpenRound, roundFacts } from './open-round';
import { onList, type RoundEvent, type RoundProduct, type RoundState } from './state';

const cycle = (id: string) => ({ type: 'product-cycle', id }) as const;

/** A round is held by one authority at its tier under one law; another's product is not judged here. @throws RuleViolation */
export function requireJurisdiction(round: OpenRound, under: Jurisdiction): void {
  const { state, authority, tier } = round;
  const own = tier === under.tier && authority.area === under.area;
  if (own && state.regulation === under.regulation) return;
  throw new RuleViolation('WRONG_ROUND', {
    ...under,
    round: state.id,
    takes: `${tier}, ${authority.area}, ${state.regulation}`,
  });
}

/** A product that will come; it may have entered before the word of it arrived. */
export function expectProduct({ state }: OpenRound, product: ListedProduct): RoundEvent[] {
  if (onList(state).some(({ id }) => id === product.id)) return [];
  return [{ type: 'ProductExpected', data: { product } }];
}

export function awaitProduct(
  { state }: OpenRound,
  given: { product: ListedProduct; before: string; decision: string },
): RoundEvent[] {
  if (onList(state).some(({ id }) => id === given.product.id)) return [];
  const { product, before, decision } = given;
  return [{ type: 'ProductAwaited', data: { product, before, decision } }];
}

/**
 * A dossier counts by when it came, not by when the message of it arrives: the list takes it, though its intake has
 * closed, until the council is convened with it. From then on members hold the dossiers they will judge.
 */
export function enterRound(
  round: OpenRound,
  product: ListedProduct,
  at: number,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const taking = state.stage === 'intake' || state.stage === 'frozen';
  if (!taking || at >= takesUntil(state, product.id)) {
    const closing = state.deadlines['intake-closing']?.deadline;
    throw new RuleViolation('ROUND_FROZEN', {
      round: state.no,
      stage: state.stage,
      lastDay: closing ? formatDay(closing.lastDay) : '',
    });
  }
  const entered: RoundEvent = { type: 'ProductEntered', data: { product, at } };
  if (state.stage === 'intake') return [entered];
  return [entered, listNotice(round, [...onList(state), product], context)];
}

/** Until when a product may come: the closing of the intake, or a later day of its own. */
function takesUntil(state: RoundState, product: string): number {
  const closing = state.deadlines['intake-closing']?.deadline.endsAt ?? 0;
  const own = state.products.find(({ id }) => id === product)?.awaitedBefore;
  return Math.max(closing, own ? intakeClosesAt(own) : 0);
}

/** @throws RuleViolation INTAKE_STILL_OPEN to a product that believes its round closed while it takes dossiers longer */
export function leaveRound(
  round: OpenRound,
  product: string,
  why: string,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  if (why === 'missed-intake' && context.now < takesUntil(state, product))
    throw new RuleViolation('INTAKE_STILL_OPEN', { round: state.id, product });
  const leaving = state.products.find(({ id }) => id === product);
  if (!leaving) return [];
  const left: RoundEvent = { type: 'ProductLeft', data: { product, why } };
  const others = state.products.filter(({ id }) => id !== product);
  if (state.stage === 'intake' || state.stage === 'closed') return [left];
  if (others.length === 0) return [left, ...closeEmpty(round, context)];
  return [left, ...leftNotice(round, leaving, others, context)];
}

/** The council and, once results lie before it, the authority hear that a product is no longer before them. */
function leftNotice(
  round: OpenRound,
  leaving: RoundProduct,
  others: readonly RoundProduct[],
  context: Context,
): RoundEvent[] {
  const { stage } = round.state;
  if (stage === 'frozen') return [];
  const facts = {
    ...roundFacts(round),
    left: leaving.name,
    products: others.map(({ name }) => name),
  };
  const to =
    stage === 'submitted' ? [officePost(round), authorityPost(round)] : [officePost(round)];
  return [notify(context, 'product-left', facts, to)];
}

/** The intake closes: what has entered is the agenda so far; a round that nobody is on the way to ends here. */
export function freezeList(round: OpenRound, context: Context): RoundEvent[] {
  const { state } = round;
  const entered = onList(state);
  const expected = state.products.filter(({ status }) => status === 'expected');
  const ids = (products: readonly RoundProduct[]) => products.map(({ id }) => id);
  const data = { products: ids(entered), notReady: ids(expected) };
  const frozen: RoundEvent = { type: 'ListFrozen', data };
  if (state.products.length === 0) return [frozen, ...closeEmpty(round, context)];
  return [frozen, ...(entered.length > 0 ? [listNotice(round, entered, context)] : [])];
}

/** Those who are not on the list when the council is convened go on without this round. */
export function dismissExpected({ state }: OpenRound): RoundEvent[] {
  const expected = state.products.filter(({ status }) => status === 'expected');
  const command = { type: 'AgendaFixed', round: state.id };
  return expected.map(({ id }) => tell(cycle(id), command));
}

/** Nothing has come until the day of the decision: there is nothing to decide. */
export function closeIfNobodyCame(round: OpenRound, context: Context): RoundEvent[] {
  const { state } = round;
  if (state.stage !== 'frozen' || onList(state).length > 0) return [];
  return [...dismissExpected(round), ...closeEmpty(round, context)];
}

function closeEmpty(round: OpenRound, context: Context): RoundEvent[] {
  const { state } = round;
  return [
    { type: 'RoundClosed', data: { reason: 'no-products', on: civilDateAt(context.now) } },
    ...cancelAll(state.deadlines, 'không có sản phẩm trong đợt', ['intake-closing']),
    notify(context, 'round-empty', roundFacts(round), [officePost(round)]),
  ];
}

/** @throws RuleViolation LIST_EMPTY */
export function requireProducts({ state }: OpenRound): void {
  if (onList(state).length > 0) return;
  const waiting = state.products.map(({ name }) => name);
  throw new RuleViolation('LIST_EMPTY', { round: state.no, waiting });
}

function listNotice(
  round: OpenRound,
  products: readonly ListedProduct[],
  context: Context,
): RoundEvent {
  const facts = { ...roundFacts(round), products: products.map(({ name }) => name) };
  return notify(context, 'list-frozen', facts, [officePost(round)]);
}
