import { civilDateAt, formatDay } from '@ocop/calendar';
import { enclose, setDeadline } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { listed, receivedList, type RenewalOf, type RoundOpening, tell } from '@ocop/programmes';
import { basisOf, type LegalBasis, type ReEvaluationRule } from '@ocop/regulations';
import { cycleLadder } from './ladders';
import type { LiveCycle } from './live';
import type { CycleEvent } from './events';

/** Filing for renewal ends so many days before the certificate expires (QĐ 26/2026, điều 7 khoản 6). */
export function renewalDeadline(cycle: LiveCycle, renewal: RenewalOf): CycleEvent {
  const { rules } = cycle;
  return setDeadline({
    id: 'file-renewal',
    kind: 'file-renewal',
    rule: { kind: 'by', date: renewal.closesOn },
    calendar: rules.calendar,
    ladder: cycleLadder(rules, 'file-renewal'),
    basis: renewalBasis(cycle),
  });
}

function renewalBasis({ regulation }: LiveCycle): LegalBasis {
  return basisOf(regulation.reEvaluation?.source ?? regulation.validity.source);
}

/** @throws RuleViolation RENEWAL_WINDOW outside the days in which a renewal may be filed */
export function requireOpenWindow({ opensOn, closesOn }: RenewalOf, now: number): void {
  const today = civilDateAt(now);
  if (today >= opensOn && today <= closesOn) return;
  throw new RuleViolation('RENEWAL_WINDOW', {
    today: formatDay(today),
    opensOn: formatDay(opensOn),
    closesOn: formatDay(closesOn),
  });
}

/**
 * A renewal needs no round: the council votes in writing, and the whole evaluation has its own term
 * from the day the full dossier was received. The cycle opens that vote itself.
 */
export function openWrittenVote(
  cycle: LiveCycle,
  within: ReEvaluationRule,
  now: number,
): CycleEvent[] {
  const { state, product, rules, regulation, tier, authority } = cycle;
  const rule = {
    kind: 'days',
    days: within.evaluateWithinDays,
    from: civilDateAt(now),
  } as const;
  const basis = renewalBasis(cycle);
  const opening: RoundOpening = {
    mode: within.vote,
    tier,
    no: 1,
    authority,
    regulation: regulation.id,
    rules: enclose(rules),
    recognise: { rule, basis },
    products: receivedList([listed(state.id, product)]),
    about: product.name,
  };
  const round = {
    type: 'evaluation-round',
    id: writtenVoteId(cycle),
  } as const;
  return [
    setDeadline({
      id: 'evaluate',
      kind: 'evaluate',
      rule,
      calendar: rules.calendar,
      ladder: cycleLadder(rules, 'evaluate'),
      basis,
    }),
    tell(round, 'OpenRound', { opening }, { opens: true }),
  ];
}

/** Each tier votes on its own: five stars are voted on by the province and once more by the centre. */
export function writtenVoteId({ state, tier, regulation }: LiveCycle): string {
  const lowest = regulation.tiers[0]?.tier === tier;
  return lowest ? `${state.id}-bo-phieu` : `${state.id}-bo-phieu-${tier}`;
}
