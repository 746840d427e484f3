import { type Context, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/regulations';
import type { RoundCommand } from './actions';
import { requireProducts } from './list';
import { councilBasis, councilPost, officePost, type OpenRound, roundFacts } from './open-round';
import type { RoundEvent, RoundState, ScoreSheet } from './state';

type Wish<T extends RoundCommand['type']> = Extract<RoundCommand, { type: T }>;

/** A member's points for a product: inside the parts of the pinned law, once in each pass, by the member's own hand. */
export function submitScoreSheet(
  { state, regulation }: OpenRound,
  wish: Wish<'SubmitScoreSheet'>,
  { actor }: Context,
): RoundEvent[] {
  const { type: _, ...sheet } = wish;
  if (actor.role === 'council-member' && actor.id !== wish.member)
    throw new RuleViolation('NOT_YOUR_SHEET', { member: wish.member, you: actor.id });
  if (!state.toScore.includes(wish.product)) {
    throw new RuleViolation('PRODUCT_NOT_ON_AGENDA', {
      product: wish.product,
      agenda: state.toScore,
    });
  }
  if (!state.present.includes(wish.member))
    throw new RuleViolation('MEMBER_NOT_PRESENT', { member: wish.member, present: state.present });
  const faults = regulation.parts
    .filter(({ part, max }) => wish[part] > max)
    .map(({ part, max, name }) => ({
      path: part,
      expected: `a whole number from 0 to ${max} (${name}, ${regulation.citation})`,
      got: String(wish[part]),
    }));
  if (faults.length > 0)
    throw new RuleViolation('POINTS_OUT_OF_RANGE', { product: wish.product }, faults);
  if (sheetOf(state, wish.product, wish.member))
    throw new RuleViolation('SHEET_ALREADY_IN', { product: wish.product, member: wish.member });
  return [{ type: 'ScoreSheetSubmitted', data: { ...sheet, pass: state.pass } }];
}

function sheetOf(state: RoundState, product: string, member: string): ScoreSheet | undefined {
  return state.sheets.find(
    (sheet) => sheet.product === product && sheet.member === member && sheet.pass === state.pass,
  );
}

/**
 * Scoring ends when every product has enough sheets. Where members differ by more than the limit they discuss and
 * score once more (practice of Tây Ninh and Đồng Tháp); the second pass stands beside the first.
 */
export function closeScoring(
  round: OpenRound,
  wish: Wish<'CloseScoring'>,
  context: Context,
): RoundEvent[] {
  const { state, rules, tier, regulation } = round;
  requireProducts(round);
  requireSheets(round);
  const { spreadLimit } = rules.council;
  const wide = state.toScore.filter((product) => spreadOf(state, product) > spreadLimit);
  if (state.pass === 1 && wide.length > 0) {
    const data = { products: wide, limit: spreadLimit };
    const facts = { ...roundFacts(round), limit: spreadLimit, products: namesOf(state, wide) };
    return [
      { type: 'SecondPassOrdered', data, basis: councilBasis(round) },
      notify(context, 'second-pass', facts, [councilPost(round), officePost(round)]),
    ];
  }
  const request = {
    round: state.id,
    regulation: regulation.id,
    tier,
    products: state.products.map(({ id }) => ({ id, sheets: countedSheets(state, id) })),
  };
  const note = wish.note ? { note: wish.note } : {};
  return [{ type: 'ScoringClosed', data: { request, ...note } }];
}

/**
 * Results may be wrong or be sent back: the council scores some products, or all, once more. What it gave before stays
 * beside it, and the last pass counts.
 */
export function reopenScoring(
  round: OpenRound,
  wish: Wish<'ReopenScoring'>,
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const agenda = state.products.map(({ id }) => id);
  const products = wish.products ?? agenda;
  const stranger = products.find((product) => !agenda.includes(product));
  if (stranger) throw new RuleViolation('PRODUCT_NOT_ON_AGENDA', { product: stranger, agenda });
  return scoreAgain(round, { products: [...new Set(products)], reason: wish.reason }, context);
}

export function scoreAgain(
  round: OpenRound,
  { products, reason }: { products: readonly string[]; reason: string },
  context: Context,
): RoundEvent[] {
  const { state } = round;
  const facts = { ...roundFacts(round), reason, products: namesOf(state, products) };
  return [
    { type: 'ScoringReopened', data: { products, pass: state.pass + 1, reason } },
    notify(context, 'scoring-reopened', facts, [councilPost(round), officePost(round)]),
  ];
}

function namesOf({ products }: RoundState, ids: readonly string[]): string[] {
  return products.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

function requireSheets({ state, rules }: OpenRound): void {
  const { quorum } = rules.council;
  const missing = state.toScore.flatMap((product) => {
    const absent = state.present.filter((member) => !sheetOf(state, product, member));
    // Those who sit in the session all score; in a written vote a quorum of sheets is enough.
    const received = state.present.length - absent.length;
    const enough =
      state.mode === 'written' && received * quorum.of >= state.members.length * quorum.present;
    return enough ? [] : absent.map((member) => `${product}: ${member}`);
  });
  if (missing.length > 0) throw new RuleViolation('SHEETS_MISSING', { missing });
}

/** The sheets that count for a product: those of its latest pass. */
function countedSheets(state: RoundState, product: string): ScoreSheet[] {
  const own = state.sheets.filter((sheet) => sheet.product === product);
  const last = Math.max(...own.map((sheet) => sheet.pass));
  return own.filter((sheet) => sheet.pass === last);
}

export function totalOf({ A, B, C }: { A: number; B: number; C: number }): number {
  return A + B + C;
}

/** Largest difference between two members' totals for a product. */
export function spreadOf(state: RoundState, product: string): number {
  const totals = countedSheets(state, product).map(totalOf);
  return totals.length === 0 ? 0 : Math.max(...totals) - Math.min(...totals);
}
