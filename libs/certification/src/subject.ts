import { type Areas, postAt, stationOf, type Subject, unopened } from '@ocop/casework';
import { authorityAt, producerArea } from '@ocop/programmes';
import { cyclePlaces } from './access';
import { cycleJourney } from './journey';
import type { CycleState } from './events';

/** What a cycle is about: its product. */
export function cycleSubject(state: CycleState): Subject {
  const { product, tier, round, stage } = state;
  if (!product) return unopened(state.id);
  const areas = areasOf(state);
  const holder = postAt(cyclePlaces(areas), stationOf(cycleJourney, stage).holder);
  return {
    title: { of: 'product', name: product.name },
    areas,
    ...(tier ? { tier } : {}),
    ...(round ? { round } : {}),
    ...(holder ? { holder } : {}),
  };
}

/** The places a product has to do with; the authority is that of the tier the product is at. */
export function areasOf({ product, rules, tier }: CycleState): Areas {
  const authority = rules && tier ? authorityAt(rules, tier)?.area : undefined;
  if (!product) return { authority: authority ?? '' };
  return {
    authority: authority ?? '',
    commune: product.commune.area,
    producer: producerArea(product),
  };
}
