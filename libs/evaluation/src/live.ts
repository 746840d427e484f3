import type { Facts } from '@ocop/casework';
import { type Authority, type CaseRules, planBasis } from '@ocop/programmes';
import {
  findRegulation,
  type LegalBasis,
  type Post,
  type Regulation,
  type Tier,
} from '@ocop/regulations';
import type { RoundState } from './state';

/** A round after its opening: what every decision but the first may rely on. */
export interface LiveRound {
  readonly state: RoundState;
  readonly rules: CaseRules;
  readonly authority: Authority;
  readonly tier: Tier;
  readonly regulation: Regulation;
}

/** @throws RangeError before the round was opened */
export function liveRound(state: RoundState): LiveRound {
  const { rules, authority, tier } = state;
  if (!rules || !authority || !tier) throw new RangeError(`round ${state.id} is not open`);
  return { state, rules, authority, tier, regulation: findRegulation(state.regulation) };
}

export const officePost = ({ authority }: LiveRound): Post => ({
  role: 'programme-office',
  area: authority.area,
});

export const authorityPost = ({ authority }: LiveRound): Post => ({
  role: 'authority',
  area: authority.area,
});

export const councilPost = ({ authority }: LiveRound): Post => ({
  role: 'council-member',
  area: authority.area,
});

export function councilBasis({ rules }: LiveRound): LegalBasis {
  return planBasis(rules, rules.council.source);
}

/** Facts that every message about a round carries. */
export function roundFacts({ state, authority, rules }: LiveRound): Facts {
  return {
    round: state.no,
    roundId: state.id,
    mode: state.mode,
    authority: authority.name,
    office: authority.office,
    plan: rules.plan.citation,
    stage: state.stage,
  };
}
