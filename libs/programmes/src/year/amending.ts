import {
  beginTelling,
  changeLadders,
  type Context,
  enclose,
  LADDER_KINDS,
  type NewLadders,
  notify,
  type Placed,
  placeOf,
  requireSigned,
  rearrange,
  setDeadline,
} from '@ocop/casework';
import { civilDateAt, formatDay, type Instant } from '@ocop/calendar';
import { type Post, RuleViolation } from '@ocop/ground';
import { type LegalBasis, wholeText } from '@ocop/regulations';
import { type AmendingDecision, amendedPlan, type Change } from '../amending/amended-plan';
import { changeFacts } from '../amending/change-facts';
import { caseRules, ladderFor, planBasis, roundRef } from '../case-rules';
import { cycleId } from '../cycle-id';
import { endOf, ruleOf } from '../dates';
import { type AmendmentNews, type NewDay, type RoundNews, tell } from '../letters';
import type { Plan, PlannedRound } from '../plan-shape';
import type { When } from '../shape/when';
import type { YearCommand } from './actions';
import { requireOwnPlan } from './drafting';
import { yearlyDuties } from '../yearly/deadline';
import { dutiesOf } from './duties';
import { listProduct } from './additions';
import { frameOf } from './pinned';
import { recordedName } from './report-deadline';
import type { AmendmentTelling, YearEvent, YearState } from './events';

type Wish = Extract<YearCommand, { type: 'AmendPlan' }>;

/**
 * Changes a plan that runs by a numbered decision: the plan is checked as if it had been written so, its own deadlines
 * move, rounds and cycles that are open hear what concerns them, and people are told once. @throws RuleViolation
 */
export function amendPlan(
  state: YearState,
  listedPlan: Plan,
  wish: Wish,
  context: Context,
): YearEvent[] {
  const before = { ...listedPlan, products: [...listedPlan.products, ...state.added] };
  requireOwnPlan(before, context);
  const decision = { number: wish.decision, signedOn: wish.signedOn };
  requireNewDecision(state, before, decision, context);
  const { now } = context;
  const { plan, changes, faults } = amendedPlan(
    before,
    wish.amendments,
    decision,
    civilDateAt(now),
  );
  if (faults.length > 0) throw new RuleViolation('PLAN_FAULTS', { plan: before.id }, faults);
  const no = (state.amendments?.length ?? 0) + 1;
  const reason = wish.reason === undefined ? {} : { reason: wish.reason };
  const amended: YearEvent = {
    type: 'PlanAmended',
    data: { no, decision, ...reason, on: civilDateAt(now), changes, plan: enclose(frameOf(plan)) },
    basis: wholeText(decision.number),
  };
  return [
    amended,
    ...ownLadders(state, before, plan, decision, now),
    ...ownDays(state, before, plan, decision),
    ...newsToRounds(state, before, plan, decision),
    ...plan.products
      .slice(before.products.length)
      .flatMap((product) => listProduct(state, plan, { product, from: 'annex' }, now)),
    ...newsToCycles(state, before, plan, { no, decision }),
    announceAmendment(plan, { decision, changes }, context),
  ];
}

/** One number is one decision, and none is older than what it changes. @throws RuleViolation */
function requireNewDecision(
  { amendments = [], approval }: YearState,
  plan: Plan,
  { number, signedOn }: AmendingDecision,
  context: Context,
): void {
  requireSigned(signedOn, context, approval?.signedOn ?? plan.document.issuedOn);
  const known = amendments.find(({ decision }) => decision.number === number);
  if (!known) return;
  const on = formatDay(known.on);
  throw new RuleViolation('AMENDED_ALREADY', { plan: plan.id, decision: number, no: known.no, on });
}

/** The year's own deadlines: those that stay are moved, those of new communes are set. */
function ownDays(
  { deadlines, asked }: YearState,
  before: Plan,
  after: Plan,
  { number }: AmendingDecision,
): YearEvent[] {
  const rules = caseRules(after);
  const all = (plan: Plan) => [...dutiesOf(plan), ...yearlyDuties(plan, asked)];
  const old = new Map(all(before).map(({ id, rule }) => [id, rule]));
  return all(after).flatMap((duty): YearEvent[] => {
    const { id, kind, rule, basis } = duty;
    const was = old.get(id);
    if (!was) return [setDeadline(duty)];
    const ladder = ladderFor(rules, kind);
    const deadline = recordedName(deadlines, id);
    return rearrange(deadlines, { deadline, rule, was, ladder, basis, decision: number });
  });
}

/** The year's own reminders by the new ladders; those of days that move besides are set with the day. */
function ownLadders(
  { deadlines }: YearState,
  before: Plan,
  after: Plan,
  { number }: AmendingDecision,
  now: Instant,
): YearEvent[] {
  const [was, is] = [caseRules(before), caseRules(after)];
  return changeLadders(deadlines, {
    ...{ ladders: changedLadders(before, after), decision: number, basis: wholeText(number), now },
    was: (kind) => ladderFor(was, kind),
    is: (kind) => ladderFor(is, kind),
  });
}

function changedLadders(before: Plan, after: Plan): NewLadders {
  const changed = LADDER_KINDS.filter((kind) => before.ladders[kind] !== after.ladders[kind]);
  return Object.fromEntries(changed.map((kind) => [kind, after.ladders[kind]]));
}

/** What goes into a letter of ladders: nothing where none has changed. */
function laddersTold(before: Plan, after: Plan): { readonly ladders?: NewLadders } {
  const ladders = changedLadders(before, after);
  return Object.keys(ladders).length > 0 ? { ladders } : {};
}

const DAYS = {
  'intake-closing': ({ intakeCloses }: PlannedRound) => intakeCloses,
  recognise: ({ recognise }: PlannedRound) => recognise,
  forward: ({ forward }: PlannedRound) => forward,
} as const;
const KINDS = Object.keys(DAYS) as (keyof typeof DAYS)[];

/** Rounds that are open and for which something changes. */
function newsToRounds(
  { openedRounds }: YearState,
  before: Plan,
  after: Plan,
  { number }: AmendingDecision,
): YearEvent[] {
  const rules = caseRules(after);
  const communes = renamed(before, after);
  const told = laddersTold(before, after);
  return after.rounds.flatMap((round, i) => {
    const was = before.rounds[i];
    if (!was || !openedRounds.includes(round.id)) return [];
    const days = Object.fromEntries(
      KINDS.flatMap((kind) => {
        const [day, former] = [DAYS[kind](round), DAYS[kind](was)];
        const end = day && endOf(day);
        if (!end || (former && endOf(former) === end)) return [];
        return [[kind, newDay(day, former, planBasis(rules, day.source))] as const];
      }),
    );
    if (Object.keys(days).length === 0 && communes.length === 0 && !told.ladders) return [];
    const news: RoundNews = { decision: number, days, communes, ...told };
    return [tell({ type: 'evaluation-round', id: round.id }, 'PlanAmended', news)];
  });
}

function newDay(day: When, former: When | undefined, basis: LegalBasis): NewDay {
  const was = former ? { was: ruleOf(former) } : {};
  return { before: endOf(day), rule: ruleOf(day), ...was, basis };
}

function renamed(before: Plan, after: Plan): RoundNews['communes'] {
  return after.communes.flatMap(({ area, name, office }) => {
    const was = before.communes.find((commune) => commune.area === area);
    const isSame = !was || (was.name === name && was.office === office);
    return isSame ? [] : [{ area, name, office }];
  });
}

/** Cycles hear when a round they may aim at takes dossiers otherwise or is new, or when their commune is renamed. */
function newsToCycles(
  state: YearState,
  before: Plan,
  after: Plan,
  { no, decision }: { no: number; decision: AmendingDecision },
): YearEvent[] {
  const rules = caseRules(after);
  const refs = ({ rounds }: Plan) => rounds.map((round) => roundRef(rules, round));
  const news: AmendmentNews = {
    decision: decision.number,
    was: refs(before),
    rounds: refs(after),
    communes: renamed(before, after),
    ...laddersTold(before, after),
  };
  const what: AmendmentTelling = `amended:${no}`;
  return [...beginTelling(state, { what, facts: news }, newsLetters(before, news)).events];
}

/** @param plan with all products whose cycles are open */
export function newsLetters(plan: Plan, news: AmendmentNews): Placed[] {
  const renamedAreas = news.communes.map(({ area }) => area);
  const concernsAll = hasMoved(news) || news.ladders !== undefined;
  return plan.products
    .filter(({ commune }) => concernsAll || renamedAreas.includes(commune))
    .map((product) => ({
      place: placeOf(product.no, product.id),
      letter: tell({ type: 'product-cycle', id: cycleId(plan, product) }, 'PlanAmended', news),
    }));
}

function hasMoved({ was, rounds }: AmendmentNews): boolean {
  return rounds.some(
    ({ intakeClosesBefore }, i) => was[i]?.intakeClosesBefore !== intakeClosesBefore,
  );
}

/** Communes, office and authority read once what the decision changes. */
function announceAmendment(
  { title, authority, communes }: Plan,
  { decision, changes }: { decision: AmendingDecision; changes: readonly Change[] },
  context: Context,
): YearEvent {
  const facts = {
    title,
    decision: decision.number,
    signedOn: formatDay(decision.signedOn),
    changes: changes.map(changeFacts),
  };
  const own = (['programme-office', 'authority'] as const).map((role) => ({
    role,
    area: authority.area,
  }));
  const posts: Post[] = [
    ...communes.map(({ area }) => ({ role: 'commune-officer', area }) as const),
    ...own,
  ];
  return notify(context, 'plan-amended', facts, posts);
}
