import { type Context, beginTelling, dueTelling, goOnTelling, placeOf } from '@ocop/casework';
import type { Letter, Telling } from '@ocop/casework';
import { closed, closeEmpty } from './closing';
import type { OpenRound } from './open-round';
import { goingUp, resultOf, stillExpected } from './products';
import type { RoundClosing, RoundEvent, RoundProduct, RoundState } from './state';

/** What a round writes to its products. */
type RoundLetter =
  'MoveIntake' | 'AgendaFixed' | 'RecordResult' | 'RecordDecision' | 'RecordForwarding';

/**
 * Writes to products, in the order of the list: at once as far as one slice goes, to the others when these have been
 * told. @param facts what the letters say, and whether the round closes with the last of them
 */
export function tellProducts(
  round: OpenRound,
  what: RoundLetter,
  facts: Telling['facts'] & { readonly closes?: RoundClosing },
  context: Context,
): RoundEvent[] {
  const letters = lettersOf(round, what, facts);
  const { events, isLast } = beginTelling(round.state, what, letters, facts);
  const dismissed: RoundEvent[] =
    what === 'AgendaFixed' && !isLast
      ? [{ type: 'ProductsDismissed', data: { products: idsOf(stillExpected(round.state)) } }]
      : [];
  return [...events, ...dismissed, ...(isLast ? whatComesLast(round, facts, context) : [])];
}

/** The next slice, and after the last one what comes last. */
export function goOnTellingProducts(round: OpenRound, context: Context): RoundEvent[] {
  const telling = dueTelling(round.state);
  if (!telling) return [];
  const { what, facts } = telling;
  const { events, isLast } = goOnTelling(telling, lettersOf(round, what as RoundLetter, facts));
  if (!isLast) return [...events];
  const { products, stage } = round.state;
  const isDeserted = products.length === 0 && stage !== 'intake';
  const last = isDeserted ? { ...facts, closes: 'no-products' } : facts;
  return [...events, ...whatComesLast(round, last, context)];
}

/** Nothing may begin any more: the round closes as soon as everybody has been told. */
export function isEnding({ telling = [] }: RoundState): boolean {
  return telling.some(({ facts }) => facts['closes'] !== undefined);
}

function whatComesLast(
  round: OpenRound,
  { closes }: Telling['facts'],
  context: Context,
): RoundEvent[] {
  const told: RoundEvent[] = round.state.dismissed
    ? [{ type: 'ProductsDismissed', data: { products: [] } }]
    : [];
  if (closes === 'no-products') return [...told, ...closeEmpty(round, context)];
  if (closes === undefined) return told;
  return [...told, closed(closes as RoundClosing, context)];
}

/** Nobody's own course goes on before the one ahead on the list has done what follows, as certificates are numbered. */
const IN_TURN = { settle: true, matters: true } as const;

function lettersOf(round: OpenRound, what: RoundLetter, facts: Telling['facts']): Letter[] {
  const { state } = round;
  const { closes: _, ...said } = facts;
  const command = { type: what, ...said };
  switch (what) {
    case 'MoveIntake':
      return stillExpected(state).map((product) => letter(product, command));
    case 'AgendaFixed':
      return (state.dismissed ?? idsOf(stillExpected(state))).map((id, no) =>
        letter({ id, no }, command),
      );
    case 'RecordResult':
      return state.products.flatMap((product) => resultLetter(round, product));
    case 'RecordDecision':
      return state.products.map((product) => letter(product, command, IN_TURN));
    case 'RecordForwarding':
      return goingUp(state).map((product) => letter(product, command, IN_TURN));
  }
}

function resultLetter({ state, tier }: OpenRound, product: RoundProduct): Letter[] {
  const result = resultOf(product);
  if (!result) return [];
  const { average, stars, outcome } = result;
  const score = { tier, round: state.id, roundNo: state.no, average, stars, outcome };
  return [letter(product, { type: 'RecordResult', score }, { matters: true })];
}

function letter(
  { id, no }: { id: string; no: number },
  command: Letter['command'],
  how?: Letter['how'],
): Letter {
  const to = { type: 'product-cycle', id } as const;
  return { place: placeOf(no, id), to, command, ...(how ? { how } : {}) };
}

function idsOf(products: readonly RoundProduct[]): string[] {
  return products.map(({ id }) => id);
}
