import { type Context, notify, setDeadline, tell } from '@ocop/casework';
import type { Instant } from '@ocop/calendar';
import { RuleViolation } from '@ocop/regulations';
import { caseRules, intakeClosesAt, ladderFor, opensAt, planBasis, roundRef } from '../case-rules';
import {
  type CycleOpening,
  type Jurisdiction,
  listed,
  type ProductIdentity,
  type RoundOpening,
} from '../openings';
import { planFaults, productIdentity } from '../plan-faults';
import type { Plan, PlannedProduct, PlannedRound } from '../plan-shape';
import { reportDeadline } from './report-deadline';
import type { YearEvent, YearState } from './state';

/** Opens the year: pins the plan, sets its duties, opens the due rounds and the cycle of each product of the annex. */
export function openYear(plan: Plan, context: Context): YearEvent[] {
  const { now } = context;
  const faults = planFaults(plan);
  if (faults.length > 0) throw new RuleViolation('PLAN_FAULTS', { plan: plan.id }, faults);
  const rules = caseRules(plan);
  const opened: YearEvent = {
    type: 'ProgrammeOpened',
    data: { plan },
    basis: { document: rules.plan.citation, clause: 'toàn văn' },
  };
  const rounds = plan.rounds.filter((round) => opensAt(round) <= now);
  return [
    opened,
    ...duties(plan),
    ...rounds.flatMap((round) => openRound(plan, round, expectedIn(plan, round, [], now))),
    ...plan.products.map((product) => openCycle(plan, product, 'annex', now)),
    ...announcement(plan, context),
  ];
}

function duties(plan: Plan): YearEvent[] {
  const rules = caseRules(plan);
  const additions = plan.additions
    ? [
        setDeadline({
          id: 'additions',
          kind: 'additions',
          rule: { kind: 'before', date: plan.additions.before },
          calendar: plan.calendar,
          ladder: ladderFor(rules, 'additions'),
          basis: planBasis(rules, plan.additions.source),
          milestone: true,
        }),
      ]
    : [];
  const reports = plan.reports.flatMap((report) =>
    plan.communes.map((commune) =>
      setDeadline({
        id: reportDeadline(report.id, commune.area),
        kind: 'report',
        rule: { kind: 'before', date: report.before },
        calendar: plan.calendar,
        ladder: ladderFor(rules, 'report'),
        basis: planBasis(rules, report.source),
      }),
    ),
  );
  return [...additions, ...reports];
}

function announcement(plan: Plan, context: Context): YearEvent[] {
  if (plan.communes.length === 0) return [];
  const facts = { title: plan.title, number: plan.document.number, year: plan.year };
  const posts = plan.communes.map(
    (commune) => ({ role: 'commune-officer', area: commune.area }) as const,
  );
  return [notify(context, 'programme-opened', facts, posts)];
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
    rules,
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
    products: products.map((product) => listed(cycleId(plan, product), identity(plan, product))),
  };
  return [
    { type: 'RoundScheduled', data: { round: round.id } },
    tell(
      { type: 'evaluation-round', id: round.id },
      { type: 'OpenRound', opening },
      { opens: true },
    ),
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

/** The message that opens a product's cycle; a product of the annex has its idea accepted already. */
function openCycle(
  plan: Plan,
  product: PlannedProduct,
  from: 'annex' | 'addition',
  now: Instant,
): YearEvent {
  const start =
    product.kind !== 'first' ? 'preparing' : from === 'annex' ? 'business-plan' : 'idea';
  const rules = caseRules(plan);
  const opening: CycleOpening = {
    product: identity(plan, product),
    start,
    regulation: plan.regulation,
    rules,
    rounds: reachable(plan, now).map((round) => roundRef(rules, round)),
  };
  const to = { type: 'product-cycle', id: cycleId(plan, product) } as const;
  return tell(to, { type: 'RegisterProduct', opening }, { opens: true });
}

export function addProduct(
  state: YearState,
  plan: Plan,
  wish: Omit<PlannedProduct, 'no'>,
  now: Instant,
): YearEvent[] {
  if (!state.deadlines['additions']?.open) {
    const closed = state.deadlines['additions']?.deadline.lastDay ?? 'unknown';
    throw new RuleViolation('ADDITIONS_CLOSED', { plan: plan.id, lastDay: closed });
  }
  const products = [...plan.products, ...state.added];
  const twin = products.find(
    (product) => product.id === wish.id || productIdentity(product) === productIdentity(wish),
  );
  if (twin)
    throw new RuleViolation('PRODUCT_TWICE', {
      product: wish.id,
      known: `${twin.name} (${twin.id})`,
    });
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
    openCycle(plan, product, 'addition', now),
    ...(round
      ? [
          tell(
            { type: 'evaluation-round', id: round.id },
            { type: 'ExpectProduct', product: expect, under: jurisdiction(plan) },
          ),
        ]
      : []),
  ];
}

/** `huong-tra-2024-bun-van-cu`: the plan's id makes a product's id unique over the years. */
export function cycleId(plan: Plan, product: { id: string }): string {
  return `${plan.id}-${product.id}`;
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
