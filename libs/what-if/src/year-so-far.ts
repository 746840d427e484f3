import type { CivilDate, DeadlineRule } from '@ocop/calendar';
import type { DeadlineKind } from '@ocop/casework';
import type { Average, Outcome, Stars, Tier } from '@ocop/regulations';

/** A running year as far as the question needs it; everything is empty where nothing runs. */
export interface YearSoFar {
  readonly rounds: readonly RoundSoFar[];
  readonly deadlines: readonly DeadlineSoFar[];
}

export interface RoundSoFar {
  readonly id: string;
  readonly tier: Tier;
  /** The law it is judged by, which may have changed since the plan was issued. */
  readonly regulation: string;
  readonly members: number;
  /** How many opened the session; missing before it, and where votes are written. */
  readonly present?: number;
  readonly results: readonly ResultSoFar[];
  /** Totals of the first pass, by product. */
  readonly firstPass: Readonly<Record<string, readonly number[]>>;
}

export interface ResultSoFar {
  readonly product: string;
  readonly name: string;
  /** As the mean was compared with the bands. */
  readonly average: Average;
  /** Before it was rounded, where it was. */
  readonly exact?: Average;
  readonly stars: Stars;
  readonly outcome: Outcome;
  /** The most that the marks of its sheet allow. */
  readonly starByGates?: Stars;
}

/** A deadline that is still to be met. */
export interface DeadlineSoFar {
  readonly stream: string;
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly subject: string;
  /** Where it runs: offices closed there do not count those days. */
  readonly area?: string;
  readonly rule: DeadlineRule;
  readonly lastDay: CivilDate;
}
