import { atTime, civilDateAt } from '@ocop/calendar';
import {
  cancelAll,
  checkedCommand,
  isRefused,
  type Command,
  type Context,
  extend,
  finishedWork,
  reportDone,
  requireOwn,
  whatBecameDue,
  type WorkDone,
} from '@ocop/casework';
import { type Actor, isWithin, RuleViolation } from '@ocop/ground';
import { caseRules, ladderFor } from '../case-rules';
import { openingDayOf } from '../dates';
import { producerArea } from '../openings';
import type { Plan } from '../plan-shape';
import { correctFigures, sendFigures } from '../yearly/answering';
import { askFigures } from '../yearly/asking';
import { askListed, seekProducers } from '../yearly/seeking';
import { yearPlaces } from './access';
import { yearActions, type YearCommand } from './actions';
import { amendPlan } from './amending';
import { carryIn } from './carrying-in';
import { appointCouncil } from './appointing';
import { approvePlan, draftPlan, lapse } from './drafting';
import type { YearEvent, YearState } from './events';
import { yearJourney } from './journey';
import { wholePlan } from './live';
import { addProduct } from './additions';
import { endCertificates } from './ending-certificates';
import { scheduledRounds } from './rounds';
import { yearReminders } from './reminders';
import { renewProduct } from './renewing';
import { restOfLetters, withAdded } from './rest-of-letters';
import { strikeProducts } from './striking-products';
import { isOwerOutside, reportActivity } from './reporting';
import {
  correctReport,
  isReporterOutside,
  requireReportsFor,
  submitReport,
} from './submitting-report';
import { areasOf } from './subject';
import { withdrawPlan } from './withdrawing';

type NewProduct = Extract<YearCommand, { type: 'AddProduct' }>;

const passage = { actions: yearActions, journey: yearJourney };

/** What a command does to the programme year. @throws RuleViolation */
export function decideYear(command: Command, state: YearState, context: Context): YearEvent[] {
  const { actor, now } = context;
  const known = checkedCommand<YearCommand>(passage, command, state.stage, actor);
  if (known.type === 'DraftPlan') return draftPlan(state, known.plan, context);
  const plan = wholePlan(state);
  const areas = areasOf(state);
  if (!isHeardFromOutside(plan, known, actor)) requireOwn(yearPlaces(areas), actor, areas);
  switch (known.type) {
    case 'ApprovePlan':
      return approvePlan(state, plan, known, context);
    case 'AmendPlan':
      return amendPlan(state, plan, known, context);
    case 'AppointCouncil':
      return appointCouncil(state, plan, known, context);
    case 'WithdrawPlan':
      return withdrawPlan(state, plan, known, context);
    case 'AddProduct':
      requireLister(actor, known);
      return addProduct(state, plan, known, now);
    case 'CarryIn':
      return carryIn(state, plan, known.recognised, context);
    case 'EndCertificates':
      return endCertificates(state, plan, known, context);
    case 'StrikeProducts':
      return strikeProducts(state, withAdded(plan, state), known, context);
    case 'SubmitReport':
      requireReportsFor(plan, known.commune, actor);
      return submitReport(state, plan, known, context);
    case 'CorrectReport':
      requireReportsFor(plan, known.commune, actor);
      return correctReport(state, plan, known, context);
    case 'ReportActivity':
      return reportActivity(state, plan, known, context);
    case 'AskFigures':
      return askFigures(state, plan, known, context);
    case 'SendFigures':
      return sendFigures(state, plan, known, context);
    case 'CorrectFigures':
      return correctFigures(state, plan, known, context);
    case 'ExtendDeadline':
      return extend(state.deadlines, known, (kind) => ladderFor(caseRules(plan), kind), now);
    case 'RenewProduct':
      return renewProduct(plan, known.renewal);
    case 'RoundDecided':
      return [{ type: 'RoundDecided', data: { round: known.round, decision: known.decision } }];
    case 'PassTime':
      return passTime(state, plan, context);
    case 'WorkDone':
      return workDone(state, plan, known, context);
  }
}

/** Producers sit beside the communes of a plan; what is their own the command's rules say. */
const BY_PRODUCERS: readonly string[] = ['AddProduct', 'SendFigures', 'CorrectFigures'];

/** Whoever does not sit in the plan's area may still owe it something, or have a product for its list. */
function isHeardFromOutside(plan: Plan, known: YearCommand, actor: Actor): boolean {
  if (BY_PRODUCERS.includes(known.type)) return actor.role === 'producer';
  if (known.type === 'SubmitReport' || known.type === 'CorrectReport')
    return isReporterOutside(plan, known.commune, actor);
  return known.type === 'ReportActivity' && isOwerOutside(plan, known, actor);
}

/** A producer lists products of its own. @throws RuleViolation NOT_YOUR_AREA */
function requireLister({ role, area: own }: Actor, { owner, commune }: NewProduct): void {
  if (role !== 'producer') return requireArea(own, commune);
  const place = producerArea({ owner, commune: { area: commune } });
  if (place !== own) throw new RuleViolation('NOT_YOUR_AREA', { own, place });
}

/** An officer acts for places inside the own area only. */
function requireArea(own: string, place: string): void {
  if (!isWithin(place, own)) throw new RuleViolation('NOT_YOUR_AREA', { own, place });
}

function passTime(state: YearState, plan: Plan, context: Context): YearEvent[] {
  if (state.stage === 'draft') return lapse(plan, context.now);
  const letters = restOfLetters(state, plan, context);
  if (state.stage === 'withdrawing') return letters;
  const due = whatBecameDue(state, context, yearReminders);
  const rounds = scheduledRounds(state, plan, context.now);
  const sought = seekProducers(state, plan, context.now);
  return [...due, ...rounds, ...letters, ...sought, ...closing(state, plan, context.now)];
}

/** The year ends on its closing day whatever is open: reports not given stay recorded as missed, nothing runs on. */
function closing({ deadlines }: YearState, plan: Plan, now: number): YearEvent[] {
  if (now < atTime(openingDayOf(plan.closes), 8)) return [];
  const closed: YearEvent = { type: 'YearClosed', data: { on: civilDateAt(now) } };
  return [closed, ...cancelAll(deadlines, 'year-over')];
}

function workDone(state: YearState, plan: Plan, done: WorkDone, context: Context): YearEvent[] {
  const finished = finishedWork(state.todo, done);
  if (finished?.kind === 'list-producers' && !isRefused(finished.answer))
    return askListed(state, plan, finished.work, finished.answer, context);
  const event = finished && reportDone(finished);
  return event ? [event] : [];
}
