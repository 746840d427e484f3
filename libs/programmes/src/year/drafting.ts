import { type Context, type Matter, matterOf, notify, requireSigned } from '@ocop/casework';
import { atTime, civilDateAt, formatDay, type Instant } from '@ocop/calendar';
import { RuleViolation } from '@ocop/ground';
import { wholeText } from '@ocop/regulations';
import { caseRules } from '../case-rules';
import { openingDayOf } from '../dates';
import { fault } from '../faults/fault';
import { planFaults } from '../plan-faults';
import type { Plan } from '../plan-shape';
import { openYear, requireYearAhead } from './open';
import { pinned } from './pinned';
import type { PlanDecision } from './acts';
import type { YearEvent, YearState } from './events';

/** Keeps a plan that has no fault, and asks its authority to decide on it; a corrected one takes its place. */
export function draftPlan(state: YearState, text: Matter<Plan>, context: Context): YearEvent[] {
  const plan = matterOf(text);
  for (const each of state.plan ? [state.plan, plan] : [plan]) requireOwnPlan(each, context);
  requireNewText(state, text);
  requireFaultless(plan);
  requireYearAhead(plan, context.now);
  const drafted: YearEvent = {
    type: 'PlanDrafted',
    data: { ...pinned(plan), text },
    basis: wholeText(caseRules(plan).plan.citation),
  };
  return [drafted, askAuthority(plan, context)];
}

/** The authority's decision opens the year; what has been drafted is looked at again by the rules of its day. */
export function approvePlan(
  state: YearState,
  plan: Plan,
  wish: { decision: string; signedOn: string },
  context: Context,
): YearEvent[] {
  requireOwnPlan(plan, context);
  requireSigned(wish.signedOn, context, plan.document.issuedOn);
  requireFaultless(plan, context.now);
  requireYearAhead(plan, context.now);
  const approval: PlanDecision = { number: wish.decision, signedOn: wish.signedOn };
  return openYear(state, plan, approval, context);
}

/** A plan is made, decided on and changed by its own authority, by nobody above it. @throws RuleViolation NOT_YOUR_AREA */
export function requireOwnPlan({ authority }: Plan, { actor }: Context): void {
  if (actor.area === authority.area) return;
  throw new RuleViolation('NOT_YOUR_AREA', { own: actor.area, place: authority.area });
}

/** One id is one plan: it is opened once, and changes only by decision. @throws RuleViolation */
function requireNewText({ id, stage, plan, text, approval }: YearState, given: Matter<Plan>): void {
  if (!plan) return;
  const facts = { plan: id, title: plan.title, number: plan.document.number };
  const isOther = text !== undefined && text !== given.sha256;
  if (stage === 'draft') {
    if (isOther || given.sha256 === '') return;
    throw new RuleViolation('PLAN_DRAFTED_ALREADY', facts);
  }
  const opened = { ...facts, decision: approval?.number ?? plan.document.number };
  if (!isOther) throw new RuleViolation('PLAN_OPEN_ALREADY', opened);
  const texts = { text: text.slice(0, 12), given: given.sha256.slice(0, 12) };
  throw new RuleViolation('PLAN_OPEN_WITH_OTHER_TEXT', { ...opened, ...texts });
}

/** @param now where the plan is to take effect, and so has to have been issued */
function requireFaultless(plan: Plan, now?: Instant): void {
  const { issuedOn } = plan.document;
  const today = now === undefined ? issuedOn : civilDateAt(now);
  const early =
    issuedOn > today
      ? [
          fault(
            'document.issuedOn',
            { vi: `một ngày đến hôm nay, ${formatDay(today)}`, en: `a day until today, ${today}` },
            issuedOn,
          ),
        ]
      : [];
  const faults = [...planFaults(plan), ...early];
  if (faults.length > 0) throw new RuleViolation('PLAN_FAULTS', { plan: plan.id }, faults);
}

function askAuthority(plan: Plan, context: Context): YearEvent {
  const { title, document, authority, year } = plan;
  const facts = { title, number: document.number, year, office: authority.office };
  const post = { role: 'authority', area: authority.area } as const;
  return notify(context, 'plan-drafted', facts, [post]);
}

/** A draft that nobody has decided on lapses when its year closes. */
export function lapse(plan: Plan, now: Instant): YearEvent[] {
  if (now < lapsesAt(plan)) return [];
  return [{ type: 'PlanWithdrawn', data: { reason: 'not-approved', on: civilDateAt(now) } }];
}

export function lapsesAt({ closes }: Plan): Instant {
  return atTime(openingDayOf(closes), 8);
}
