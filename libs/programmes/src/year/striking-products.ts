import { civilDateAt, formatDay } from '@ocop/calendar';
import { beginTelling, type Context, type Placed, placeOf, requireSigned } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { cycleId } from '../cycle-id';
import { tell } from '../letters';
import type { Plan } from '../plan-shape';
import type { YearCommand } from './actions';
import type { StrikingTelling, YearEvent, YearState } from './events';

type Wish = Extract<YearCommand, { type: 'StrikeProducts' }>;

/**
 * One decision puts many products that never came far out of the programme, as Quảng Ninh did with 65. Each cycle looks
 * for itself whether a council has judged it: then it stays.
 * @param all the plan with every product whose cycle is open
 * @throws RuleViolation SIGNED_IN_FUTURE, ENDED_ALREADY, PRODUCT_TWICE, PRODUCTS_NOT_LISTED
 */
export function strikeProducts(
  state: YearState,
  all: Plan,
  { decision: number, signedOn, reason, products }: Wish,
  context: Context,
): YearEvent[] {
  requireSigned(signedOn, context);
  const known = state.strikings?.find(({ decision }) => decision.number === number);
  if (known)
    throw new RuleViolation('ENDED_ALREADY', { decision: number, on: formatDay(known.on) });
  requireListed(all, products);
  const no = (state.strikings?.length ?? 0) + 1;
  const on = civilDateAt(context.now);
  const striking = { no, decision: { number, signedOn }, reason, on, products };
  const what: StrikingTelling = `striking:${no}`;
  return [
    { type: 'ProductsStruck', data: striking },
    ...beginTelling(state, { what, facts: { striking: no } }, lettersOfStriking(striking)).events,
  ];
}

function requireListed(all: Plan, products: readonly string[]): void {
  const listed = new Set(all.products.map((product) => cycleId(all, product)));
  const unknown = products.filter((id) => !listed.has(id));
  if (unknown.length > 0) throw new RuleViolation('PRODUCTS_NOT_LISTED', { plan: all.id, unknown });
  const twice = products.find((id, i) => products.indexOf(id) < i);
  if (twice !== undefined) throw new RuleViolation('PRODUCT_TWICE', { product: twice });
}

/** The letters of an act by its number, told or not. */
export function strikingLetters({ strikings = [] }: YearState, no: number): Placed[] {
  const striking = strikings.find((one) => one.no === no);
  return striking ? lettersOfStriking(striking) : [];
}

function lettersOfStriking({
  decision,
  reason,
  products,
}: NonNullable<YearState['strikings']>[number]): Placed[] {
  return products.map((id, i) => ({
    place: placeOf(i + 1, id),
    letter: tell(
      { type: 'product-cycle', id },
      'StruckFromList',
      { decision: decision.number, reason },
      { matters: true },
    ),
  }));
}
