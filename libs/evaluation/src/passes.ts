import { type Context, type Facts, notify } from '@ocop/casework';
import { type RefusalCode, RuleViolation } from '@ocop/ground';
import { ofSet } from '@ocop/programmes';
import type { RoundWish } from './actions';
import { requireProducts } from './list';
import { type Gate, type GateName, gatesOfScoring } from './gates';
import { firstOf, named } from './names';
import { spreadAmong } from './judges';
import { councilBasis, type LiveRound } from './live';
import { roundFacts } from './reminders';
import { councilPost, officePost } from './posts';
import { onList, toScore } from './products';
import { notOnAgenda } from './scoring';
import type { RoundEvent, RoundState } from './events';

/**
 * Scoring ends when every product has its sheets, by a quorum of those who may judge it. Where members differ by more than
 * the limit they discuss and score once more (practice of Tây Ninh and Đồng Tháp), and the second pass stands beside the
 * first; where they still do, the council decides by a recorded vote or puts the product off.
 */
export function closeScoring(
  round: LiveRound,
  wish: RoundWish<'CloseScoring'>,
  context: Context,
): RoundEvent[] {
  const { state, council, tier, regulation } = round;
  requireProducts(round);
  requireScored(round);
  const wide = widelyScored(round);
  if (wide.length > 0) return orderSecondPass(round, wide, context);
  const request = {
    round: state.id,
    regulation: regulation.id,
    tier,
    upTo: context.version,
    ...(council.rounding === 'exact' ? {} : { rounding: council.rounding }),
    products: state.products.map(({ id, pass, set }) => ({ id, pass, ...ofSet({ set }) })),
    ...(council.from90 === 'recognise-and-forward' ? { from90: council.from90 } : {}),
    ...withoutRecused(state),
  };
  const note = wish.note ? { note: wish.note } : {};
  return [{ type: 'ScoringClosed', data: { request, ...note } }];
}

/** The codes by which the gates refuse to have sheets added up. */
const REFUSALS: Readonly<Partial<Record<GateName, RefusalCode>>> = {
  'another-session': 'ANOTHER_SESSION',
  sheets: 'SHEETS_MISSING',
  quorum: 'PRODUCT_QUORUM',
  spread: 'SPREAD_UNSETTLED',
  'knock-out': 'KNOCK_OUT_UNSETTLED',
};

function requireScored(round: LiveRound): void {
  const [red] = gatesOfScoring(round);
  if (!red) return;
  throw new RuleViolation(REFUSALS[red.gate] ?? 'GATES_RED', {
    count: red.missing.length,
    missing: missingOf(red),
    limit: round.council.spreadLimit,
  });
}

/** `bun-van-cu: m1`: what a gate misses, as far as a refusal can carry it. */
export function missingOf({ missing }: Gate): readonly string[] {
  return firstOf(missing).map(({ product, member, got, needed }) =>
    [product, member, got, needed].filter((part) => part !== undefined).join(': '),
  );
}

/** Products of a first pass over which members differ by more than the limit. */
function widelyScored({ state, council }: LiveRound): string[] {
  return toScore(state)
    .filter((product) => product.pass === 1 && spreadAmong(state, product) > council.spreadLimit)
    .map(({ id }) => id);
}

function orderSecondPass(
  round: LiveRound,
  products: readonly string[],
  context: Context,
): RoundEvent[] {
  const limit = round.council.spreadLimit;
  const facts = { ...roundFacts(round), limit, ...namesOf(round.state, products) };
  return [
    { type: 'SecondPassOrdered', data: { products, limit }, basis: councilBasis(round) },
    notify(context, 'second-pass', facts, [councilPost(round), officePost(round)]),
  ];
}

/** Sheets that came before their member was recused stay on record, and are not counted. */
function withoutRecused(state: RoundState) {
  const without = onList(state).flatMap((product) => {
    const { recused = 0 } = product;
    const members = state.members.filter((_, place) => (recused & (1 << place)) !== 0);
    return members.length > 0
      ? [{ product: product.id, members: members.map(({ id }) => id) }]
      : [];
  });
  return without.length > 0 ? { without } : {};
}

/**
 * Results may be wrong or be sent back: the council scores some products, or all, once more. What it gave before stays
 * beside it, and the last pass counts.
 */
export function reopenScoring(
  round: LiveRound,
  wish: RoundWish<'ReopenScoring'>,
  context: Context,
): RoundEvent[] {
  const products = requireListed(round.state, wish.products);
  return scoreAgain(round, { products, reason: wish.reason }, context);
}

/** The named products, or all. @throws RuleViolation PRODUCT_NOT_ON_AGENDA */
export function requireListed(
  { products: list }: RoundState,
  named?: readonly string[],
): readonly string[] {
  const agenda = new Set(list.map(({ id }) => id));
  const products = named ?? [...agenda];
  const stranger = products.find((product) => !agenda.has(product));
  if (stranger) throw notOnAgenda(stranger, list);
  return [...new Set(products)];
}

export function scoreAgain(
  round: LiveRound,
  {
    products,
    ...why
  }: {
    readonly products: readonly string[];
    readonly reason: string;
    readonly proposedBy?: string;
  },
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const facts = { ...roundFacts(round), reason: why.reason, ...namesOf(state, products) };
  return [
    { type: 'ScoringReopened', data: { products, pass: state.pass + 1, ...why } },
    notify(context, 'scoring-reopened', facts, [councilPost(round), officePost(round)]),
  ];
}

function namesOf({ products }: RoundState, ids: readonly string[]): Facts {
  const wanted = new Set(ids);
  const names = products.filter(({ id }) => wanted.has(id)).map(({ name }) => name);
  return named('products', names);
}
