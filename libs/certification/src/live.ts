import { RuleViolation } from '@ocop/ground';
import {
  type Authority,
  authorityAt,
  type CaseRules,
  type ProductIdentity,
} from '@ocop/programmes';
import { findRegulation, type Regulation, type Tier } from '@ocop/regulations';
import type { CycleState } from './events';

/** A cycle after its opening: what every decision but the first may rely on. */
export interface LiveCycle {
  readonly state: CycleState;
  readonly product: ProductIdentity;
  readonly rules: CaseRules;
  readonly regulation: Regulation;
  readonly tier: Tier;
  readonly authority: Authority;
}

/** @throws RangeError before the cycle was opened */
export function liveCycle(state: CycleState): LiveCycle {
  const { product, rules, tier } = state;
  if (!product || !rules || !tier) throw new RangeError(`cycle ${state.id} is not open`);
  const regulation = findRegulation(state.regulation);
  return {
    state,
    product,
    rules,
    regulation,
    tier,
    authority: authorityFor(rules, tier),
  };
}

export function authorityFor(rules: CaseRules, tier: Tier): Authority {
  const authority = authorityAt(rules, tier);
  if (authority) return authority;
  throw new RuleViolation('AUTHORITY_UNKNOWN', {
    tier,
    known: rules.authorities.map((candidate) => candidate.tier),
  });
}
