import { type Context, type Facts, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { ofSet } from '@ocop/programmes';
import type { RoundWish } from './actions';
import { requireProducts } from './list';
import { firstOf, named } from './names';
import { councilBasis, type LiveRound } from './live';
import { roundFacts } from './reminders';
import { councilPost, officePost } from './posts';
import { toScore } from './products';
import { notOnAgenda } from './scoring';
import type { RoundEvent, RoundState } from './events';
import { hasVoted, spreadOfVotes } from './votes';

/**
 * Scoring ends when every product has enough sheets. Where members differ by more than the limit they discuss and
 * score once more (practice of Tây Ninh and Đồng Tháp); the second pass stands beside the first.
 */
export function closeScoring(
  round: LiveRound,
  wish: RoundWish<'CloseScoring'>,
  context: Context,
): RoundEvent[] {
  const { state, council, tier, regulation } = round;
  requireProducts(round);
  requireSheets(round);
  const { spreadLimit } = council;
  const wide = toScore(state).filter((product) => spreadOfVotes(product) > spreadLimit);
  if (state.pass === 1 && wide.length > 0) {
    const products = wide.map(({ id }) => id);
    const data = { products, limit: spreadLimit };
    const facts = { ...roundFacts(round), limit: spreadLimit, ...namesOf(state, products) };
    return [
      { type: 'SecondPassOrdered', data, basis: councilBasis(round) },
      notify(context, 'second-pass', facts, [councilPost(round), officePost(round)]),
    ];
  }
  const request = {
    round: state.id,
    regulation: regulation.id,
    tier,
    upTo: context.version,
    ...(council.rounding === 'exact' ? {} : { rounding: council.rounding }),
    products: state.products.map(({ id, pass, set }) => ({ id, pass, ...ofSet({ set }) })),
  };
  const note = wish.note ? { note: wish.note } : {};
  return [{ type: 'ScoringClosed', data: { request, ...note } }];
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
  const { state } = round;
  const agenda = new Set(state.products.map(({ id }) => id));
  const products = wish.products ?? [...agenda];
  const stranger = products.find((product) => !agenda.has(product));
  if (stranger) throw notOnAgenda(stranger, state.products);
  return scoreAgain(round, { products: [...new Set(products)], reason: wish.reason }, context);
}

export function scoreAgain(
  round: LiveRound,
  { products, reason }: { products: readonly string[]; reason: string },
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const facts = { ...roundFacts(round), reason, ...namesOf(state, products) };
  return [
    { type: 'ScoringReopened', data: { products, pass: state.pass + 1, reason } },
    notify(context, 'scoring-reopened', facts, [councilPost(round), officePost(round)]),
  ];
}

function namesOf({ products }: RoundState, ids: readonly string[]): Facts {
  const wanted = new Set(ids);
  const names = products.filter(({ id }) => wanted.has(id)).map(({ name }) => name);
  return named('products', names);
}

function requireSheets({ state, council }: LiveRound): void {
  const { quorum } = council;
  const missing = toScore(state).flatMap((product) => {
    const absent = state.present.filter((member) => !hasVoted(state, product, member));
    // Those who sit in the session all score; in a written vote a quorum of sheets is enough.
    const received = state.present.length - absent.length;
    const enough =
      state.mode === 'written' && received * quorum.of >= state.members.length * quorum.present;
    return enough ? [] : absent.map((member) => `${product.id}: ${member}`);
  });
  if (missing.length === 0) return;
  throw new RuleViolation('SHEETS_MISSING', { count: missing.length, missing: firstOf(missing) });
}
