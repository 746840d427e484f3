import { civilDateAt, formatDay } from '@ocop/calendar';
import { type Context, fulfil, notify } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { lastDayOf } from '../dates';
import type { Plan } from '../plan-shape';
import type { YearlyFigures } from '../shape/yearly-figures';
import type { YearEvent, YearState } from '../year/events';
import { setAnswerBy, yearlyDeadline, yearOfFigures } from './deadline';
import { ASKED_AT_MOST, type AskedProducer } from './facts';

/** @throws RuleViolation YEARLY_UNKNOWN */
export function yearlyNamed(plan: Plan, id: string): YearlyFigures {
  const { yearlyFigures = [] } = plan;
  const ask = yearlyFigures.find((one) => one.id === id);
  if (ask) return ask;
  const known = yearlyFigures.map((one) => one.id);
  throw new RuleViolation('YEARLY_UNKNOWN', { ask: id, plan: plan.id, known });
}

/**
 * The office asks producers for their figures, each of them once: whoever was asked before is left as they are, so that
 * the list may be sent again when others were recognised since. A task and its reminders begin for each.
 * @throws RuleViolation YEARLY_UNKNOWN, TOO_MANY_ASKED
 */
export function askFigures(
  state: YearState,
  plan: Plan,
  { ask: id, producers }: { readonly ask: string; readonly producers: readonly AskedProducer[] },
  context: Context,
  /** The search that named them, where no office did. */
  work?: string,
): YearEvent[] {
  const ask = yearlyNamed(plan, id);
  const { asked = {}, deadlines } = state;
  const fresh = producers.filter(({ area }) => !asked[yearlyDeadline(id, area)]);
  const all = Object.keys(asked).length + fresh.length;
  if (all > ASKED_AT_MOST)
    throw new RuleViolation('TOO_MANY_ASKED', { ask: ask.name, all, most: ASKED_AT_MOST });
  const [name, year, on] = [ask.name, yearOfFigures(plan, ask), civilDateAt(context.now)];
  const facts = { name, figuresOf: year, lastDay: formatDay(lastDayOf(ask)), title: plan.title };
  const posts = fresh.map(({ area }) => ({ role: 'producer', area }) as const);
  return [
    {
      type: 'FiguresAsked',
      data: { ...{ ask: id, name, year, producers: fresh, on }, ...(work ? { work } : {}) },
    },
    ...fresh.map(({ area }) => setAnswerBy(plan, ask, area)),
    ...fulfil(deadlines, yearlyDeadline(id), context.now),
    ...(posts.length > 0 ? [notify(context, 'figures-asked', facts, posts, id)] : []),
  ];
}
