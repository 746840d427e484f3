import { formatDay } from '@ocop/calendar';
import { type Context, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import {
  intakeClosesAt,
  type Jurisdiction,
  type Leaving,
  type ListedProduct,
} from '@ocop/programmes';
import { closeEmpty } from './closing';
import { isEnding, tellProducts } from './letters';
import { firstOf, named } from './names';
import type { LiveRound } from './live';
import { roundFacts } from './reminders';
import { authorityPost, officePost } from './posts';
import { onList, stillExpected } from './products';
import type { RoundEvent, RoundProduct, RoundState } from './events';

/** A round is held by one authority at its tier under one law; another's product is not judged here. @throws RuleViolation */
export function requireJurisdiction(round: LiveRound, under: Jurisdiction): void {
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
export function expectProduct({ state }: LiveRound, product: ListedProduct): RoundEvent[] {
  if (onList(state).some(({ id }) => id === product.id)) return [];
  return [{ type: 'ProductExpected', data: { product } }];
}

export function awaitProduct(
  { state }: LiveRound,
  given: { product: ListedProduct; before: string; decision: string },
): RoundEvent[] {
  if (onList(state).some(({ id }) => id === given.product.id)) return [];
  if (isEnding(state)) throw frozen(state);
  const { product, before, decision } = given;
  return [{ type: 'ProductAwaited', data: { product, before, decision } }];
}

/**
 * A dossier counts by when it came, not by when the letter about it arrives: the list takes it, though its intake has
 * closed, until the council is convened with it. From then on members hold the dossiers they will judge.
 */
export function enterRound(
  round: LiveRound,
  product: ListedProduct,
  at: number,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const taking = state.stage === 'intake' || state.stage === 'frozen';
  if (!taking || isEnding(state) || at >= takesUntil(state, product.id)) throw frozen(state);
  const entered: RoundEvent = { type: 'ProductEntered', data: { product, at } };
  if (state.stage === 'intake') return [entered];
  return [entered, listNotice(round, [...onList(state), product], context)];
}

function frozen({ no, stage, deadlines }: RoundState): RuleViolation {
  const closing = deadlines['intake-closing']?.deadline;
  const lastDay = closing ? formatDay(closing.lastDay) : '';
  return new RuleViolation('ROUND_FROZEN', { round: no, stage, lastDay });
}

/** Until when a product may come: the closing of the intake, or a later day of its own. */
function takesUntil(state: RoundState, product: string): number {
  const closing = state.deadlines['intake-closing']?.deadline.endsAt ?? 0;
  const own = state.products.find(({ id }) => id === product)?.awaitedBefore;
  return Math.max(closing, own ? intakeClosesAt(own) : 0);
}

/** @throws RuleViolation INTAKE_STILL_OPEN to a product that believes its round closed while it takes dossiers longer */
export function leaveRound(
  round: LiveRound,
  product: string,
  why: Leaving,
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
  // While letters still go out, the round closes with the last of them.
  if (others.length === 0) return state.telling ? [left] : [left, ...closeEmpty(round, context)];
  return [left, ...leftNotice(round, leaving, others, context)];
}

/** The council and, once results lie before it, the authority hear that a product is no longer before them. */
function leftNotice(
  round: LiveRound,
  leaving: RoundProduct,
  others: readonly RoundProduct[],
  context: Context,
): RoundEvent[] {
  const { stage } = round.state;
  if (stage === 'frozen') return [];
  const facts = {
    ...roundFacts(round),
    left: leaving.name,
    ...named(
      'products',
      others.map(({ name }) => name),
    ),
  };
  const to =
    stage === 'submitted' ? [officePost(round), authorityPost(round)] : [officePost(round)];
  return [notify(context, 'product-left', facts, to)];
}

/**
 * Another sheet for a product of the list; members who hold the dossier hold its sheet too, so not after they have been
 * convened. @throws RuleViolation PRODUCT_NOT_ON_AGENDA
 */
export function changeSet(
  { state }: LiveRound,
  { product, set }: { readonly product: string; readonly set: string },
): RoundEvent[] {
  const agenda = onList(state).map(({ id }) => id);
  if (!agenda.includes(product))
    throw new RuleViolation('PRODUCT_NOT_ON_AGENDA', { product, agenda: firstOf(agenda) });
  return [{ type: 'ProductSetChanged', data: { product, set } }];
}

/** The intake closes: what has entered is the agenda so far; a round that nobody is on the way to ends here. */
export function freezeList(round: LiveRound, context: Context): RoundEvent[] {
  const { state } = round;
  const entered = onList(state);
  const expected = stillExpected(state);
  const ids = (products: readonly RoundProduct[]) => products.map(({ id }) => id);
  const data = { products: ids(entered), notReady: ids(expected) };
  const frozen: RoundEvent = { type: 'ListFrozen', data };
  if (state.products.length === 0) return [frozen, ...closeEmpty(round, context)];
  return [frozen, ...(entered.length > 0 ? [listNotice(round, entered, context)] : [])];
}

/** Those who are not on the list when the council is convened go on without this round. */
export function dismissExpected(round: LiveRound, context: Context): RoundEvent[] {
  return tellProducts(round, { what: 'AgendaFixed', facts: { round: round.state.id } }, context);
}

/** Nothing has come until the day of the decision: there is nothing to decide. */
export function closeIfNobodyCame(round: LiveRound, context: Context): RoundEvent[] {
  const { state } = round;
  if (state.stage !== 'frozen' || onList(state).length > 0) return [];
  const facts = { round: state.id, closes: 'no-products' } as const;
  return tellProducts(round, { what: 'AgendaFixed', facts }, context);
}

/** @throws RuleViolation LIST_EMPTY */
export function requireProducts({ state }: LiveRound): void {
  if (onList(state).length > 0) return;
  const waiting = firstOf(state.products).map(({ name }) => name);
  throw new RuleViolation('LIST_EMPTY', { round: state.no, waiting });
}

function listNotice(
  round: LiveRound,
  products: readonly { readonly name: string }[],
  context: Context,
): RoundEvent {
  const names = products.map(({ name }) => name);
  const facts = { ...roundFacts(round), ...named('products', names) };
  return notify(context, 'list-frozen', facts, [officePost(round)]);
}
