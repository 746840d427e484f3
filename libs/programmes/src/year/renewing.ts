import { enclose } from '@ocop/casework';
import { RuleViolation } from '@ocop/ground';
import { setIdsOf } from '@ocop/regulations';
import { caseRules } from '../case-rules';
import { type RenewalRequest, tell } from '../letters';
import { type CycleOpening, ofSet, ofUnit, producerArea } from '../openings';
import type { Plan } from '../plan-shape';
import type { YearEvent } from './events';

/**
 * Opens the cycle of a renewal under this year's law, offices and communes; a commune that was merged is found
 * by what it replaces. @throws RuleViolation when the plan is of another law or another place
 */
export function renewProduct(plan: Plan, request: RenewalRequest): YearEvent[] {
  if (plan.regulation !== request.regulation) {
    throw new RuleViolation('PLAN_OF_OTHER_LAW', {
      plan: plan.id,
      regulation: plan.regulation,
      expected: request.regulation,
    });
  }
  const former = request.product.commune.area;
  const commune = plan.communes.find(
    (candidate) => candidate.area === former || candidate.replaces?.includes(former),
  );
  if (!commune)
    throw new RuleViolation('COMMUNE_UNKNOWN', { commune: former, plan: plan.id, known: [] });
  if (request.by !== undefined && request.by !== commune.area)
    throw new RuleViolation('NOT_YOUR_AREA', { own: request.by, place: commune.area });
  const { area, name, office } = commune;
  const owner = { ...request.product.owner, area: producerArea(request.product) };
  const { set: recognisedBy, ...product } = request.product;
  // The set of a law that has ended is none of the law in force: it is chosen anew.
  const set = setIdsOf(plan.regulation).find((id) => id === recognisedBy);
  const moved = {
    ...product,
    owner,
    commune: { area, name, office, ...ofUnit(commune) },
    ...ofSet({ set }),
  };
  const opening: CycleOpening = {
    product: { ...moved, kind: 're-evaluation' },
    start: 'preparing',
    regulation: plan.regulation,
    rules: enclose(caseRules(plan)),
    rounds: [],
    renewal: request.renewal,
  };
  const to = { type: 'product-cycle', id: request.cycle } as const;
  return [tell(to, 'RegisterProduct', { opening }, { opens: true })];
}
