import {
  type Authority,
  type CaseRules,
  councilRules,
  planBasis,
  type WholeCouncilRules,
} from '@ocop/programmes';
import { findRegulation, type LegalBasis, type Regulation, type Tier } from '@ocop/regulations';
import type { RoundState } from './events';

/** A round after its opening: what every decision but the first may rely on. */
export interface LiveRound {
  readonly state: RoundState;
  readonly rules: CaseRules;
  /** The plan's council rules with what it leaves open filled in. */
  readonly council: WholeCouncilRules;
  readonly authority: Authority;
  readonly tier: Tier;
  readonly regulation: Regulation;
}

/** @throws RangeError before the round was opened */
export function liveRound(state: RoundState): LiveRound {
  const { rules, authority, tier } = state;
  if (!rules || !authority || !tier) throw new RangeError(`round ${state.id} is not open`);
  const regulation = findRegulation(state.regulation);
  return { state, rules, council: councilRules(rules), authority, tier, regulation };
}

export function councilBasis({ rules }: LiveRound): LegalBasis {
  return planBasis(rules, rules.council.source);
}
