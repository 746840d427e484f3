import { formatDay, type Instant } from '@ocop/calendar';
import { RuleViolation } from '@ocop/ground';
import { findRegulation, requireSetOf } from '@ocop/regulations';
import { caseRules } from '../case-rules';
import { cycleId } from '../cycle-id';
import { beginsBelow } from '../faults/law-faults';
import { productIdentity } from '../faults/name-faults';
import { tell } from '../letters';
import { type Jurisdiction, listed, ofScope, ofSet } from '../openings';
import type { Plan, PlannedProduct } from '../plan-shape';
import { identity, openingLetter } from './cycles';
import type { YearEvent, YearState } from './events';
import { lastIntakeDay, reachable } from './reachable-rounds';

export function addProduct(
  state: YearState,
  plan: Plan,
  wish: Omit<PlannedProduct, 'no'>,
  now: Instant,
): YearEvent[] {
  requireOpenList(state, plan, now);
  requireNewProduct(state, plan, wish);
  const products = [...plan.products, ...state.added];
  if (!plan.communes.some((commune) => commune.area === wish.commune)) {
    throw new RuleViolation('COMMUNE_UNKNOWN', {
      commune: wish.commune,
      known: plan.communes.map((commune) => commune.area),
    });
  }
  const { id, name, owner, commune, kind } = wish;
  if (wish.set !== undefined) requireSetOf(findRegulation(plan.regulation), wish.set);
  const product = {
    no: products.length + 1,
    id,
    name,
    owner,
    commune,
    kind,
    ...ofSet(wish),
    ...ofScope(wish),
    ...ofFormer(wish),
    ...(wish.summary === undefined ? {} : { summary: wish.summary }),
  };
  return listProduct(state, plan, { product, from: 'addition' }, now);
}

function ofFormer({ recognition }: Pick<PlannedProduct, 'recognition'>) {
  return recognition === undefined ? {} : { recognition };
}

/**
 * Until when the list takes products: the plan's day for additions; where it fixes none, and the law knows no list,
 * as long as a round takes dossiers. @throws RuleViolation ADDITIONS_CLOSED, LIST_CLOSED, PRODUCTS_BEGIN_BELOW
 */
function requireOpenList(state: YearState, plan: Plan, now: Instant): void {
  const regulation = findRegulation(plan.regulation);
  const { tier } = plan.authority;
  const lowest = beginsBelow(tier, regulation);
  if (lowest) {
    const facts = { plan: plan.id, tier, lowest, law: regulation.citation };
    throw new RuleViolation('PRODUCTS_BEGIN_BELOW', facts);
  }
  const additions = state.deadlines['additions'];
  if (additions && !additions.open) {
    const lastDay = formatDay(additions.deadline.lastDay);
    throw new RuleViolation('ADDITIONS_CLOSED', { plan: plan.id, lastDay });
  }
  if (plan.rounds.length > 0 && reachable(plan, now).length === 0) {
    const lastDay = formatDay(lastIntakeDay(plan));
    throw new RuleViolation('LIST_CLOSED', { plan: plan.id, lastDay });
  }
}

function requireNewProduct(state: YearState, plan: Plan, wish: Omit<PlannedProduct, 'no'>): void {
  const same = [...plan.products, ...state.added].find(
    (product) => product.id === wish.id || productIdentity(product) === productIdentity(wish),
  );
  if (same) {
    const known = `${same.name} (${same.id})`;
    throw new RuleViolation('PRODUCT_TWICE', { product: wish.id, known });
  }
}

function jurisdiction({ authority, regulation }: Plan): Jurisdiction {
  return { tier: authority.tier, area: authority.area, regulation };
}

/** A product on the list: its cycle is opened, and the round it aims at expects it. */
export function listProduct(
  { openedRounds }: YearState,
  plan: Plan,
  { product, from }: { product: PlannedProduct; from: 'annex' | 'addition' },
  now: Instant,
): YearEvent[] {
  const round = reachable(plan, now).find((candidate) => openedRounds.includes(candidate.id));
  const expected = listed(cycleId(plan, product), identity(plan, product));
  const introduction = { product: expected, under: jurisdiction(plan) };
  return [
    { type: 'ProductAdded', data: { product } },
    openingLetter(plan, caseRules(plan), product, from, now),
    ...(round
      ? [tell({ type: 'evaluation-round', id: round.id }, 'ExpectProduct', introduction)]
      : []),
  ];
}
