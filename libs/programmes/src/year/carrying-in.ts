import { civilDateAt, type Instant } from '@ocop/calendar';
import {
  beginTelling,
  type Context,
  type Matter,
  matterOf,
  type Placed,
  placeOf,
} from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { caseRules } from '../case-rules';
import { carriedInId, carriedInOpening } from '../carried-in';
import { recognisedFaults } from '../faults/recognised-faults';
import { tell } from '../letters';
import type { Plan, RecognisedProduct } from '../plan-shape';
import { CARRYING_IN, type YearEvent, type YearState } from './events';

/**
 * The office hands in what was recognised before this system was used; all of it counts or none.
 * @throws RuleViolation RECOGNISED_FAULTS with every bad row, LETTERS_UNDER_WAY while others are being carried in
 */
export function carryIn(
  state: YearState,
  plan: Plan,
  recognised: Matter<readonly RecognisedProduct[]>,
  context: Context,
): YearEvent[] {
  if (state.telling?.some(({ what }) => what === CARRYING_IN))
    throw new RuleViolation('CARRYING_IN', { plan: plan.id });
  const entries = matterOf(recognised);
  const faults = recognisedFaults(plan, entries, civilDateAt(context.now));
  if (faults.length > 0) throw new RuleViolation('RECOGNISED_FAULTS', { plan: plan.id }, faults);
  return carriedIn(state, plan, recognised, context.now);
}

/** What is carried in, and the letters that open each recognition. */
export function carriedIn(
  state: YearState,
  plan: Plan,
  recognised: Matter<readonly RecognisedProduct[]>,
  now: Instant,
): YearEvent[] {
  const entries = matterOf(recognised);
  if (entries.length === 0) return [];
  const on = civilDateAt(now);
  return [
    { type: 'RecognitionsCarriedIn', data: { recognised, count: entries.length, on } },
    ...beginTelling(state, { what: CARRYING_IN, facts: { on } }, carryingLetters(plan, entries))
      .events,
  ];
}

export function carryingLetters(plan: Plan, entries: readonly RecognisedProduct[]): Placed[] {
  const rules = caseRules(plan);
  return entries.map((entry, i) => {
    const to = { type: 'recognition', id: carriedInId(plan, entry) } as const;
    const opening = carriedInOpening(plan, entry, rules);
    const how = { opens: true, matters: true } as const;
    return {
      place: placeOf(i + 1, entry.id),
      letter: tell(to, 'OpenRecognition', { opening }, how),
    };
  });
}
