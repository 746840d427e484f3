import {
  type Authority,
  authorityAt,
  type CaseRules,
  communePost,
  producerArea,
  producerPost,
  type ProductIdentity,
} from '@ocop/programmes';
import {
  type Actor,
  findRegulation,
  isWithin,
  type Post,
  type Regulation,
  RuleViolation,
  type Tier,
} from '@ocop/regulations';
import type { CycleState } from './state';

/** A cycle after its opening: what every decision but the first may rely on. */
export interface OpenCycle {
  readonly state: CycleState;
  readonly product: ProductIdentity;
  readonly rules: CaseRules;
  readonly regulation: Regulation;
  readonly tier: Tier;
  readonly authority: Authority;
}

/** @throws RangeError before the cycle was opened */
export function openCycle(state: CycleState): OpenCycle {
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

export const officePost = ({ authority }: OpenCycle): Post => ({
  role: 'programme-office',
  area: authority.area,
});

export const authorityPost = ({ authority }: OpenCycle): Post => ({
  role: 'authority',
  area: authority.area,
});

/** Who must act next; undefined when the cycle has ended. */
export function holderOf(cycle: OpenCycle): Post | undefined {
  switch (cycle.state.stage) {
    case 'idea':
    case 'commune-check':
      return communePost(cycle);
    case 'business-plan':
    case 'preparing':
    case 'completing':
      return producerPost(cycle);
    case 'plan-review':
    case 'office-intake':
    case 'on-agenda':
    case 'forwarding':
      return officePost(cycle);
    case 'scored':
    case 'handed-down':
      return authorityPost(cycle);
    case 'none':
    case 'idea-refused':
    case 'recognised':
    case 'not-recognised':
    case 'withdrawn':
    case 'closed':
      return undefined;
  }
}

/** A person acts for the own place only: the producer's, the commune's, or the authority's whose turn it is. */
export function requireOwnCase(cycle: OpenCycle, actor: Actor): void {
  const places: Record<string, () => boolean> = {
    producer: () => isWithin(producerArea(cycle.product), actor.area),
    'commune-officer': () => isWithin(cycle.product.commune.area, actor.area),
    'programme-office': () => actor.area === cycle.authority.area,
    authority: () => actor.area === cycle.authority.area,
  };
  const own = places[actor.role] ?? (() => true);
  if (own()) return;
  throw new RuleViolation('NOT_YOUR_CASE', {
    area: actor.area,
    commune: cycle.product.commune.area,
    authority: cycle.authority.area,
  });
}
