import {
  type Context,
  dueTelling,
  goOnTelling,
  matterOf,
  type Placed,
  type Told,
} from '@ocop/casework';
import type { Plan } from '../plan-shape';
import { newsLetters } from './amending';
import { carryingLetters } from './carrying-in';
import { annexOpenings } from './cycles';
import { endingLetters } from './ending-certificates';
import { CARRYING_IN, OPENINGS, WITHDRAWAL, type YearEvent, type YearState } from './events';
import { strikingLetters } from './striking-products';
import { withdrawalLetters, withdrawn } from './withdrawing';

type YearTelling = NonNullable<YearState['telling']>[number];

/** Letters to cycles go out a slice at a time: those that open them, tell of an amendment, or end them. */
export function restOfLetters(state: YearState, plan: Plan, context: Context): YearEvent[] {
  const telling = dueTelling<YearTelling>(state);
  if (!telling) return [];
  const all = withAdded(plan, state);
  const { events, isLast } = goOnTelling(telling, lettersOf(telling, state, { plan, all }));
  const ends = isLast && telling.what === WITHDRAWAL;
  return [...events, ...(ends ? [withdrawn(context)] : [])];
}

/** The plan with every product whose cycle is open. */
export function withAdded(plan: Plan, { added }: YearState): Plan {
  return { ...plan, products: [...plan.products, ...added] };
}

/** By the plan as it was opened, or with all products whose cycles are open. */
function lettersOf(
  told: Told<YearTelling>,
  state: YearState,
  { plan, all }: { readonly plan: Plan; readonly all: Plan },
): Placed[] {
  switch (told.what) {
    case OPENINGS:
      return annexOpenings(plan, told.facts.now);
    case CARRYING_IN:
      return carryingLetters(plan, state.recognised ? matterOf(state.recognised) : []);
    case WITHDRAWAL:
      return withdrawalLetters(all, told.facts.reason);
    default:
      if ('ending' in told.facts) return endingLetters(state, plan, told.facts.ending);
      if ('striking' in told.facts) return strikingLetters(state, told.facts.striking);
      return newsLetters(all, told.facts);
  }
}
