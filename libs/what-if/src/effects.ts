import { calendarNameIn, findCalendar } from '@ocop/calendar';
import { findRegulation } from '@ocop/regulations';
import type { Change } from './change';
import { councilEffects, type CouncilEffect } from './council-effects';
import { deadlineEffects, type DeadlineEffect } from './deadline-effects';
import { hypothesisOf, type Rules } from './hypothesis';
import { planEffects, type PlanEffect } from './plan-effects';
import { productEffects, type ProductEffect } from './product-effects';
import type { YearSoFar } from './year-so-far';

/** What would be otherwise; nothing is touched. */
export interface Effects {
  readonly products: readonly ProductEffect[];
  readonly council: readonly CouncilEffect[];
  readonly deadlines: readonly DeadlineEffect[];
  readonly plan: readonly PlanEffect[];
  /** How many were looked at, so that an empty answer tells whether there was anything to find. */
  readonly lookedAt: {
    readonly products: number;
    readonly rounds: number;
    readonly deadlines: number;
  };
}

/** Looks at the plan and, as far as a year runs, at its rounds, each by its own law, and its open deadlines. */
export function effectsOf(now: Rules, changes: readonly Change[], year: YearSoFar): Effects {
  const { rounds, deadlines } = year;
  const { rules: then } = hypothesisOf(now, changes);
  const perRound = rounds.map((round) => {
    const own = { ...now, law: findRegulation(round.regulation) };
    return { round, own, other: hypothesisOf(own, changes).rules };
  });
  return {
    products: perRound.flatMap(({ own, other, round }) => productEffects(own, other, round)),
    council: perRound.flatMap(({ own, other, round }) => councilEffects(own, other, round)),
    deadlines: deadlines.flatMap((one) => {
      const own = inPlaceOf(now, one.area);
      return deadlineEffects(own, hypothesisOf(own, changes).rules, one);
    }),
    plan: planEffects(now, then),
    lookedAt: {
      products: rounds.reduce((sum, { results }) => sum + results.length, 0),
      rounds: rounds.length,
      deadlines: deadlines.length,
    },
  };
}

/** The rules as they count where a deadline runs: days on which offices of the place are closed do not count there. */
function inPlaceOf(rules: Rules, area: string | undefined): Rules {
  const name = calendarNameIn(rules.calendar.version, area);
  return name === rules.calendar.version ? rules : { ...rules, calendar: findCalendar(name) };
}
