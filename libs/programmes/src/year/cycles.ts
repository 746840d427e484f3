import type { Instant } from '@ocop/calendar';
import { type CaseEvent, enclose, type Placed, placeOf } from '@ocop/casework';
import { type CaseRules, caseRules, roundRef } from '../case-rules';
import { cycleId } from '../cycle-id';
import { tell } from '../letters';
import { type CycleOpening, ofScope, ofSet, ofUnit, type ProductIdentity } from '../openings';
import type { Plan, PlannedProduct } from '../plan-shape';
import { reachable } from './reachable-rounds';

/** The letters that open the cycles of the annex; a large plan sends them a slice at a time. */
export function annexOpenings(plan: Plan, now: Instant): Placed[] {
  const rules = caseRules(plan);
  return plan.products.map((product) => ({
    place: placeOf(product.no, product.id),
    letter: openingLetter(plan, rules, product, 'annex', now),
  }));
}

/** The letter that opens a product's cycle, at the step the plan says or the usual one of its kind. */
export function openingLetter(
  plan: Plan,
  rules: CaseRules,
  product: PlannedProduct,
  from: 'annex' | 'addition',
  now: Instant,
): CaseEvent {
  const opening: CycleOpening = {
    product: identity(plan, product),
    start: startOf(plan, product, from),
    regulation: plan.regulation,
    rules: enclose(rules),
    rounds: reachable(plan, now).map((round) => roundRef(rules, round)),
    ...(product.recognition === undefined ? {} : { supersedes: product.recognition }),
  };
  const to = { type: 'product-cycle', id: cycleId(plan, product) } as const;
  return tell(to, 'RegisterProduct', { opening }, { opens: true, matters: true });
}

/** Where the cycle begins, if the plan does not say it of the product: an idea goes to whoever selects. */
function startOf(
  { ideas }: Plan,
  { kind, start }: PlannedProduct,
  from: 'annex' | 'addition',
): CycleOpening['start'] {
  const usual = from === 'annex' ? 'business-plan' : 'idea';
  const first = start ?? (kind === 'first' ? usual : 'preparing');
  return first === 'idea' && ideas?.selectedBy === 'office' ? 'idea-selection' : first;
}

export function identity(plan: Plan, product: PlannedProduct): ProductIdentity {
  const commune = plan.communes.find((candidate) => candidate.area === product.commune);
  if (!commune) throw new RangeError(`${product.commune} is not a commune of ${plan.id}`);
  const { no, name, owner, kind, summary } = product;
  const { area, name: communeName, office } = commune;
  return {
    no,
    name,
    owner,
    commune: { area, name: communeName, office, ...ofUnit(commune) },
    kind,
    ...ofSet(product),
    ...ofScope(product),
    ...(summary === undefined ? {} : { summary }),
  };
}
