import {
  beginTelling,
  type Context,
  dueTelling,
  goOnTelling,
  type Placed,
  placeOf,
  type Told,
} from '@ocop/casework';
import { type CycleScore, type LetterName, type Letters, ofSet, tell } from '@ocop/programmes';
import { closed, closeEmpty } from './closing';
import type { LiveRound } from './live';
import { goingUp, resultOf, stillExpected } from './products';
import type { RoundClosing, RoundEvent, RoundProduct, RoundState, RoundTelling } from './events';

/**
 * Writes to products, in the order of the list: at once as far as one slice goes, to the others when these have been
 * told.
 */
export function tellProducts(
  round: LiveRound,
  told: Told<RoundTelling>,
  context: Context,
): RoundEvent[] {
  const { events, isLast } = beginTelling(round.state, told, lettersOf(round, told));
  const dismissed: RoundEvent[] =
    told.what === 'AgendaFixed' && !isLast
      ? [{ type: 'ProductsDismissed', data: { products: idsOf(stillExpected(round.state)) } }]
      : [];
  const last = isLast ? whatComesLast(round, told.facts.closes, context) : [];
  return [...events, ...dismissed, ...last];
}

/** The next slice, and after the last one what comes last. */
export function goOnTellingProducts(round: LiveRound, context: Context): RoundEvent[] {
  const telling = dueTelling(round.state);
  if (!telling) return [];
  const { events, isLast } = goOnTelling(telling, lettersOf(round, telling));
  if (!isLast) return [...events];
  const { products, stage } = round.state;
  const isDeserted = products.length === 0 && stage !== 'intake';
  const closes = isDeserted ? 'no-products' : telling.facts.closes;
  return [...events, ...whatComesLast(round, closes, context)];
}

/** Nothing may begin any more: the round closes as soon as everybody has been told. */
export function isEnding({ telling = [] }: RoundState): boolean {
  return telling.some(({ facts }) => facts.closes !== undefined);
}

function whatComesLast(
  round: LiveRound,
  closes: RoundClosing | undefined,
  context: Context,
): RoundEvent[] {
  const told: RoundEvent[] = round.state.dismissed
    ? [{ type: 'ProductsDismissed', data: { products: [] } }]
    : [];
  if (closes === 'no-products') return [...told, ...closeEmpty(round, context)];
  if (closes === undefined) return told;
  return [...told, closed(closes, context)];
}

/** Nobody's own course goes on before the one ahead on the list has done what follows, as certificates are numbered. */
const IN_TURN = { settle: true, matters: true } as const;

function lettersOf(round: LiveRound, { what, facts }: Told<RoundTelling>): Placed[] {
  const { state } = round;
  switch (what) {
    case 'MoveIntake': {
      const moved = said(facts);
      return stillExpected(state).map((product) => letter(product, what, moved));
    }
    case 'AgendaFixed': {
      const fixed = said(facts);
      const dismissed = state.dismissed ?? idsOf(stillExpected(state));
      return dismissed.map((id, no) => letter({ id, no }, what, fixed));
    }
    case 'RoundWithdrawn': {
      const ended = said(facts);
      return state.products.map((product) => letter(product, what, ended));
    }
    case 'RecordResult':
      return state.products.flatMap((product) => resultLetter(round, product, said(facts)));
    case 'RecordDecision': {
      const decided = said(facts);
      return state.products.map((product) => letter(product, what, decided, IN_TURN));
    }
    case 'RecordForwarding': {
      const forwarded = said(facts);
      // What was recognised here has run its course; its dossier goes up without it.
      return goingUp(state)
        .filter(({ result }) => !result?.alsoForward)
        .map((product) => letter(product, what, forwarded, IN_TURN));
    }
  }
}

function resultLetter(
  { state, tier }: LiveRound,
  product: RoundProduct,
  until: Pick<CycleScore, 'respondUntil'>,
): Placed[] {
  const result = resultOf(product);
  if (!result) return [];
  const { average, stars, outcome } = result;
  const { missed, settled, set } = product;
  const why = missed && settled?.knockOut !== 'met' ? { missed, ...ofSet({ set }) } : {};
  const where = { tier, round: state.id, roundNo: state.no };
  const score = { ...where, average, stars, outcome, ...why, ...until };
  return [letter(product, 'RecordResult', { score }, { matters: true })];
}

/** What the letter says, without what the round does after the last. */
function said<F extends { readonly closes?: RoundClosing }>({ closes: _, ...fields }: F) {
  return fields;
}

function letter<N extends LetterName<'product-cycle'>>(
  { id, no }: { id: string; no: number },
  name: N,
  fields: Letters['product-cycle'][N],
  how?: Parameters<typeof tell>[3],
): Placed {
  return { place: placeOf(no, id), letter: tell({ type: 'product-cycle', id }, name, fields, how) };
}

function idsOf(products: readonly RoundProduct[]): string[] {
  return products.map(({ id }) => id);
}
