import { civilDateAt, formatDay } from '@ocop/calendar';
import { type Context, fulfil } from '@ocop/casework';
import { type Actor, isWithin, type RecordOf, RuleViolation } from '@ocop/ground';
import type { Plan } from '../plan-shape';
import type { YearlyFigures } from '../shape/yearly-figures';
import type { YearEvent, YearState } from '../year/events';
import { yearlyNamed } from './asking';
import { yearlyDeadline, yearOfFigures } from './deadline';
import {
  type Answer,
  type AskedProducer,
  type correctFields,
  type FiguresGiven,
  type GivenAnswer,
  type NamedProduct,
  type sendFields,
} from './facts';

type Wish = RecordOf<typeof sendFields>;
type Correction = RecordOf<typeof correctFields>;

/**
 * A producer answers, or its commune for it: one event with all figures.
 * @throws RuleViolation YEARLY_UNKNOWN, FIGURES_NOT_ASKED, NOT_YOUR_AREA, HEARD_HOW, FIGURES_IN_ALREADY, FIGURES_WRONG
 */
export function sendFigures(
  state: YearState,
  plan: Plan,
  wish: Wish,
  context: Context,
): YearEvent[] {
  const given = givenBy(state, plan, wish, context);
  const deadline = yearlyDeadline(wish.ask, wish.producer);
  const before = state.answered?.[deadline];
  if (before) {
    const facts = { producer: given.producer.name, no: before.no, on: formatDay(before.on) };
    throw new RuleViolation('FIGURES_IN_ALREADY', facts);
  }
  const { note } = wish;
  const data = { ...given, ...(note === undefined ? {} : { note }) };
  return [{ type: 'FiguresSent', data }, ...fulfil(state.deadlines, deadline, context.now)];
}

/**
 * Other figures take the place of an answer, which stays in the log: the new one names it and says why. Of two who
 * correct the same answer the second is told that it has been corrected.
 * @throws RuleViolation those of `sendFigures`, FIGURES_NOT_IN, FIGURES_CORRECTED_SINCE
 */
export function correctFigures(
  state: YearState,
  plan: Plan,
  wish: Correction,
  context: Context,
): YearEvent[] {
  const { corrects, reason } = wish;
  const given = givenBy(state, plan, wish, context);
  const before = state.answered?.[yearlyDeadline(wish.ask, wish.producer)];
  const { name: producer } = given.producer;
  if (!before) throw new RuleViolation('FIGURES_NOT_IN', { producer });
  if (before.no !== corrects) {
    const facts = { producer, corrects, latest: before.no, on: formatDay(before.on) };
    throw new RuleViolation('FIGURES_CORRECTED_SINCE', facts);
  }
  return [{ type: 'FiguresCorrected', data: { ...given, corrects, reason } }];
}

function givenBy(
  { asked = {}, answers = 0 }: YearState,
  plan: Plan,
  {
    ask: id,
    producer,
    answers: given,
    heard,
  }: Pick<Wish, 'ask' | 'producer' | 'answers' | 'heard'>,
  { actor, now }: Context,
): FiguresGiven {
  const ask = yearlyNamed(plan, id);
  const known = asked[yearlyDeadline(id, producer)];
  if (!known) throw new RuleViolation('FIGURES_NOT_ASKED', { ask: ask.name, producer });
  const how = heardBy(actor, known, heard);
  return {
    no: answers + 1,
    ...{ ask: id, name: ask.name, year: yearOfFigures(plan, ask) },
    producer: { area: known.area, name: known.name },
    commune: known.commune,
    answers: complete(ask, known, given),
    ...how,
    on: civilDateAt(now),
  };
}

/** A producer speaks for itself; whoever sends for it says how they know. @throws RuleViolation NOT_YOUR_AREA, HEARD_HOW */
function heardBy(
  { role, area: own }: Actor,
  { area, commune, name }: AskedProducer,
  heard: Wish['heard'],
): Pick<FiguresGiven, 'heard'> {
  const place = role === 'producer' ? area : commune;
  const isOwn = role === 'producer' ? own === area : isWithin(commune, own);
  if (!isOwn) throw new RuleViolation('NOT_YOUR_AREA', { own, place });
  if (role === 'producer') return {};
  if (heard === undefined) throw new RuleViolation('HEARD_HOW', { producer: name });
  return { heard };
}

/** One place for one figure. */
interface Slot {
  readonly name: string;
  readonly figure: string;
  readonly product?: NamedProduct;
  readonly optional: boolean;
}

const slot = (figure: string, product?: string) => (product ? `${figure}@${product}` : figure);

/** Every figure once, in the plan's order; nothing that was not asked. @throws RuleViolation FIGURES_WRONG */
function complete(
  { figures }: YearlyFigures,
  { products }: AskedProducer,
  given: readonly GivenAnswer[],
): Answer[] {
  const slots = figures.flatMap(({ id: figure, per, optional = false }): Slot[] =>
    per === 'producer'
      ? [{ name: slot(figure), figure, optional }]
      : products.map((product) => ({ name: slot(figure, product.id), figure, product, optional })),
  );
  const came = given.map(({ figure, product }) => slot(figure, product));
  const known = slots.map(({ name }) => name);
  const unknown = came.filter((name) => !known.includes(name));
  const twice = came.filter((name, i) => came.indexOf(name) !== i);
  const missing = slots.flatMap(({ name, optional }) =>
    optional || came.includes(name) ? [] : [name],
  );
  if (unknown.length + twice.length + missing.length > 0)
    throw new RuleViolation('FIGURES_WRONG', { missing, unknown, twice, known });
  return slots.flatMap(({ name, figure, product }) => {
    const value = given[came.indexOf(name)]?.value;
    return value === undefined ? [] : [{ figure, ...(product ? { product } : {}), value }];
  });
}
