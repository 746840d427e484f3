import type { Instant } from '@ocop/calendar';
import { enclose } from '@ocop/casework';
import type { AppointedCouncil } from '../appointment';
import { caseRules, opensAt, planBasis, roundRef } from '../case-rules';
import { cycleId } from '../cycle-id';
import { ruleOf } from '../dates';
import { tell } from '../letters';
import { expectedList, listed, type RoundOpening } from '../openings';
import type { Plan, PlannedProduct, PlannedRound } from '../plan-shape';
import { identity } from './cycles';
import type { YearEvent, YearState } from './events';
import { reachable } from './reachable-rounds';

/** Rounds whose opening day has come and that are not open yet. */
export function scheduledRounds(state: YearState, plan: Plan, now: Instant): YearEvent[] {
  const { added, council } = state;
  return plan.rounds
    .filter((round) => !state.openedRounds.includes(round.id) && opensAt(round) <= now)
    .flatMap((round) => openRound(plan, round, expectedIn(plan, round, added, now), council));
}

/** One round of the plan, with the products it expects. */
export function openRound(
  plan: Plan,
  round: PlannedRound,
  products: PlannedProduct[],
  appointed?: AppointedCouncil,
): YearEvent[] {
  const rules = caseRules(plan);
  const { intakeRule: rule, intakeClosesBefore: before, basis } = roundRef(rules, round);
  const opening: RoundOpening = {
    mode: 'session',
    tier: plan.authority.tier,
    no: round.no,
    authority: plan.authority,
    regulation: plan.regulation,
    rules: enclose(rules),
    intakeCloses: { before, ...(rule ? { rule } : {}), basis },
    recognise: {
      rule: ruleOf(round.recognise),
      basis: planBasis(rules, round.recognise.source),
    },
    ...(round.forward
      ? {
          forward: {
            rule: ruleOf(round.forward),
            basis: planBasis(rules, round.forward.source),
          },
        }
      : {}),
    ...(appointed ? { appointed } : {}),
    products: expectedList(
      products.map((product) => listed(cycleId(plan, product), identity(plan, product))),
    ),
  };
  return [
    { type: 'RoundScheduled', data: { round: round.id } },
    tell({ type: 'evaluation-round', id: round.id }, 'OpenRound', { opening }, { opens: true }),
  ];
}

/** Products aim at the first round whose intake is still open; later rounds get theirs as products roll. */
export function expectedIn(
  plan: Plan,
  round: PlannedRound,
  added: readonly PlannedProduct[],
  now: Instant,
): PlannedProduct[] {
  const first = reachable(plan, now)[0];
  return first?.id === round.id ? [...plan.products, ...added] : [];
}
