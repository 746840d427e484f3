import {
  beginTelling,
  type CaseEvent,
  type Context,
  dueTelling,
  enclose,
  goOnTelling,
  type Placed,
  placeOf,
} from '@ocop/casework';
import { addDays, atTime, formatDay, type Instant } from '@ocop/calendar';
import { findRegulation, RuleViolation, wholeText } from '@ocop/regulations';
import {
  type CaseRules,
  caseRules,
  intakeClosesAt,
  opensAt,
  planBasis,
  roundRef,
} from '../case-rules';
import { cycleId } from '../cycle-id';
import { beginsBelow } from '../faults/law-faults';
import { productIdentity } from '../faults/name-faults';
import { tell } from '../letters';
import {
  type CycleOpening,
  expectedList,
  type Jurisdiction,
  listed,
  type ProductIdentity,
  type RoundOpening,
} from '../openings';
import type { Plan, PlannedProduct, PlannedRound } from '../plan-shape';
import { announcement, duties } from './duties';
import { OPENINGS, type PlanDecision, type YearEvent, type YearState } from './events';

/**
 * Opens the year by its authority's decision: pins the plan, sets its duties, opens the due rounds and the cycle of each
 * product of the annex.
 */
export function openYear(
  state: YearState,
  plan: Plan,
  approval: PlanDecision,
  context: Context,
): YearEvent[] {
  const { now } = context;
  const rules = caseRules(plan);
  const opened: YearEvent = {
    type: 'ProgrammeOpened',
    data: {
      title: plan.title,
      authority: { name: plan.authority.name },
      number: plan.document.number,
      plan: enclose({ ...plan, products: [] }),
      products: enclose(plan.products),
      approval,
    },
    basis: wholeText(rules.plan.citation),
  };
  const rounds = plan.rounds.filter((round) => opensAt(round) <= now);
  return [
    opened,
    ...duties(plan),
    ...rounds.flatMap((round) => openRound(plan, round, expectedIn(plan, round, [], now))),
    ...beginTelling(state, { what: OPENINGS, facts: { now } }, annexOpenings(plan, now)).events,
    ...announcement(plan, context),
  ];
}

/** A year that is over, or whose rounds all have closed their intake, would open cycles that lead nowhere. */
export function requireYearAhead(plan: Plan, now: Instant): void {
  const { year, closes, rounds } = plan;
  const facts = { plan: plan.id, year };
  if (now >= atTime(closes.on, 8))
    throw new RuleViolation('YEAR_OVER', { ...facts, since: formatDay(closes.on) });
  if (rounds.length > 0 && reachable(plan, now).length === 0)
    throw new RuleViolation('YEAR_OVER', { ...facts, since: formatDay(lastIntakeDay(plan)) });
}

/** The last day on which any round of the plan takes a dossier. */
function lastIntakeDay({ rounds, closes }: Plan): string {
  const before = rounds.at(-1)?.intakeCloses.before ?? closes.on;
  return addDays(before, -1);
}

/** Rounds whose opening day has come and that are not open yet. */
export function scheduledRounds(state: YearState, plan: Plan, now: Instant): YearEvent[] {
  return plan.rounds
    .filter((round) => !state.openedRounds.includes(round.id) && opensAt(round) <= now)
    .flatMap((round) => openRound(plan, round, expectedIn(plan, round, state.added, now)));
}

function openRound(plan: Plan, round: PlannedRound, products: PlannedProduct[]): YearEvent[] {
  const rules = caseRules(plan);
  const before = (date: string) => ({ kind: 'before', date }) as const;
  const opening: RoundOpening = {
    mode: 'session',
    tier: plan.authority.tier,
    no: round.no,
    authority: plan.authority,
    regulation: plan.regulation,
    rules: enclose(rules),
    intakeCloses: {
      before: round.intakeCloses.before,
      basis: planBasis(rules, round.intakeCloses.source),
    },
    recognise: {
      rule: before(round.recognise.before),
      basis: planBasis(rules, round.recognise.source),
    },
    ...(round.forward
      ? {
          forward: {
            rule: before(round.forward.before),
            basis: planBasis(rules, round.forward.source),
          },
        }
      : {}),
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
function expectedIn(
  plan: Plan,
  round: PlannedRound,
  added: readonly PlannedProduct[],
  now: Instant,
): PlannedProduct[] {
  const first = reachable(plan, now)[0];
  return first?.id === round.id ? [...plan.products, ...added] : [];
}

function reachable(plan: Plan, now: Instant): PlannedRound[] {
  return plan.rounds.filter((round) => now < intakeClosesAt(round.intakeCloses.before));
}

/** Cycles of the annex that have not been opened yet: a large plan opens them a slice at a time. */
export function restOfOpenings(state: YearState, plan: Plan): YearEvent[] {
  const telling = dueTelling(state);
  if (telling?.what !== OPENINGS) return [];
  const letters = annexOpenings(plan, telling.facts.now);
  return [...goOnTelling(telling, letters).events];
}

function annexOpenings(plan: Plan, now: Instant): Placed[] {
  const rules = caseRules(plan);
  return plan.products.map((product) => ({
    place: placeOf(product.no, product.id),
    letter: openingLetter(plan, rules, product, 'annex', now),
  }));
}

/** The letter that opens a product's cycle; a product of the annex has its idea accepted already. */
function openingLetter(
  plan: Plan,
  rules: CaseRules,
  product: PlannedProduct,
  from: 'annex' | 'addition',
  now: Instant,
): CaseEvent {
  const start =
    product.kind !== 'first' ? 'preparing' : from === 'annex' ? 'business-plan' : 'idea';
  const opening: CycleOpening = {
    product: identity(plan, product),
    start,
    regulation: plan.regulation,
    rules: enclose(rules),
    rounds: reachable(plan, now).map((round) => roundRef(rules, round)),
  };
  const to = { type: 'product-cycle', id: cycleId(plan, product) } as const;
  return tell(to, 'RegisterProduct', { opening }, { opens: true, matters: true });
}

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
  const product = { no: products.length + 1, id, name, owner, commune, kind };
  const round = reachable(plan, now).find((candidate) => state.openedRounds.includes(candidate.id));
  const expect = listed(cycleId(plan, product), identity(plan, product));
  return [
    { type: 'ProductAdded', data: { product } },
    openingLetter(plan, caseRules(plan), product, 'addition', now),
    ...(round
      ? [
          tell({ type: 'evaluation-round', id: round.id }, 'ExpectProduct', {
            product: expect,
            under: jurisdiction(plan),
          }),
        ]
      : []),
  ];
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

function identity(plan: Plan, product: PlannedProduct): ProductIdentity {
  const commune = plan.communes.find((candidate) => candidate.area === product.commune);
  if (!commune) throw new RangeError(`${product.commune} is not a commune of ${plan.id}`);
  const { no, name, owner, kind } = product;
  const { area, name: communeName, office } = commune;
  return { no, name, owner, commune: { area, name: communeName, office }, kind };
}
