import { civilDateAt } from '@ocop/calendar';
import {
  assign,
  cancelAll,
  checkedCommand,
  type Command,
  type Context,
  type DeadlineKind,
  finishedWork,
  fulfil,
  handInSignature,
  isRefused,
  isUnsigned,
  reportDone,
  requireOwn,
  requireSigned,
  type WorkDone,
  whatBecameDue,
} from '@ocop/casework';
import type { Heard } from '@ocop/programmes';
import { cyclePlaces } from './access';
import { appealDecided, fileAppeal } from './appeals';
import { type CycleCommand, cycleActions } from './actions';
import { planAmended } from './amended';
import { certificateDrafted, certificateIssued } from './certificate';
import { changeSet } from './criteria-set';
import { planWithdrawn, roundWithdrawn, struckFromList } from './withdrawn-plan';
import {
  acceptDossier,
  checkDossier,
  completeDossier,
  fileDossier,
  returnDossier,
} from './dossier';
import {
  agendaFixed,
  askToLeave,
  close,
  extendDeadline,
  moveIntake,
  waitsAtOffice,
} from './intake';
import { cycleJourney } from './journey';
import { type LiveCycle, liveCycle } from './live';
import { cycleNeeds, hasOf } from './needs';
import { openCycle } from './open';
import { requireOtherHand } from './other-hand';
import { returnBusinessPlan, returnIdea, submitBusinessPlan } from './preparing';
import { cycleReminders } from './reminders';
import { choosePicture, removePicture } from './picture';
import { fileSelfScore } from './self-score';
import { recognitionEnded } from './renewed-recognition';
import { renewalLost } from './renewal-link';
import { putOff, roundAnswered } from './round-answers';
import { strikeMe } from './round-letters';
import { handedDownId, recognise, recordDecision, recordForwarding, recordResult } from './results';
import { decidedUnderLaw } from './law-end';
import { signResultNotice } from './notice-signed';
import type { CycleEvent, CycleState } from './events';
import { areasOf, cycleSubject } from './subject';

const passage = { actions: cycleActions, journey: cycleJourney, needs: cycleNeeds };

/** What a command does to the product's cycle. @throws RuleViolation */
export function decideCycle(command: Command, state: CycleState, context: Context): CycleEvent[] {
  const { actor } = context;
  const wish = checkedCommand<CycleCommand>(passage, command, state.stage, actor, hasOf(state));
  if (wish.type === 'RegisterProduct') return openCycle(state, wish.opening, context);
  const cycle = liveCycle(state);
  const areas = areasOf(state);
  requireOwn(cyclePlaces(areas), context.actor, areas);
  requireOtherHand(state, wish.type, context);
  return decideOpen(cycle, wish, context);
}

type Wish = Exclude<CycleCommand, { type: 'RegisterProduct' }>;

function decideOpen(cycle: LiveCycle, wish: Wish, context: Context): CycleEvent[] {
  switch (wish.type) {
    case 'AcceptIdea':
      return [{ type: 'IdeaAccepted', data: noted(wish) }];
    case 'ReturnIdea':
      return returnIdea(cycle, wish.reason, context);
    case 'SubmitBusinessPlan':
      return submitBusinessPlan(cycle, wish.summary, context);
    case 'ApproveBusinessPlan':
      return [{ type: 'BusinessPlanApproved', data: noted(wish) }];
    case 'ReturnBusinessPlan':
      return returnBusinessPlan(cycle, wish.reason, context);
    case 'FileDossier':
      return fileDossier(cycle, wish, context);
    case 'CheckDossier':
      return checkDossier(cycle, wish, context);
    case 'ReturnDossier':
      return returnDossier(cycle, wish, context);
    case 'FileSelfScore':
      return fileSelfScore(cycle, wish, context);
    case 'ChoosePicture':
      return choosePicture(cycle, wish);
    case 'RemovePicture':
      return removePicture(cycle, wish);
    case 'CompleteDossier':
      return completeDossier(cycle, wish, context);
    case 'AcceptDossier':
      return acceptDossier(cycle, wish, context);
    case 'RecogniseFromResult':
      return recogniseFromResult(cycle, wish, context);
    case 'ChangeSet':
      return changeSet(cycle, wish);
    case 'FileAppeal':
      return fileAppeal(cycle, wish.reason, context);
    case 'SignResultNotice':
      return signResultNotice(cycle, wish, context);
    case 'Withdraw':
      return withdraw(cycle, wish.reason, context);
    case 'HandInSignature':
      return handInSignature(cycle.state, wish, context);
    case 'ExtendDeadline':
      return extendDeadline(cycle, wish, context);
    case 'AssignDuty':
      return assign(cycle.state, cycleSubject(cycle.state).holder, wish);
    default:
      return hear(cycle, wish, context);
  }
}

function noted({ note }: { note?: string }): { note?: string } {
  return note === undefined ? {} : { note };
}

/** What rounds, time and services tell the product. */
function hear(
  cycle: LiveCycle,
  told: Extract<Wish, { type: keyof Heard<'product-cycle'> }>,
  context: Context,
): CycleEvent[] {
  switch (told.type) {
    case 'PlanAmended':
      return planAmended(cycle, told, context);
    case 'PlanWithdrawn':
      return planWithdrawn(cycle, context);
    case 'StruckFromList':
      return struckFromList(cycle, told, context);
    case 'RoundWithdrawn':
      return roundWithdrawn(cycle, told, context);
    case 'MoveIntake':
      return moveIntake(cycle, told);
    case 'AgendaFixed':
      return agendaFixed(cycle, told.round, context);
    case 'RecordResult':
      return recordResult(cycle, told.score, context);
    case 'AppealDecided':
      return appealDecided(cycle, told, context);
    case 'PutOff':
      return putOff(cycle, told, context);
    case 'RecordDecision':
      return recordDecision(cycle, told.decision, context);
    case 'RecordForwarding':
      return recordForwarding(cycle, told, context);
    case 'RecognitionEnded':
      return recognitionEnded(cycle, told, context);
    case 'PassTime':
      return passTime(cycle, context);
    case 'WorkDone':
      return workDone(cycle, told, context);
  }
}

/** Used where a higher tier scored the product below its own ranks. */
function recogniseFromResult(
  cycle: LiveCycle,
  { decision, signedOn }: { decision: string; signedOn: string },
  context: Context,
): CycleEvent[] {
  requireSigned(signedOn, context, cycle.state.decision?.signedOn);
  const score = cycle.state.scores.at(-1);
  if (!score) throw new RangeError(`${cycle.state.id} was handed down without a score`);
  const ref = { number: decision, signedOn, authority: cycle.authority.name };
  return [
    recognise(cycle, score, ref, context),
    ...fulfil(cycle.state.deadlines, handedDownId, context.now),
    ...decidedUnderLaw(cycle, context),
  ];
}

function withdraw(cycle: LiveCycle, reason: string, { now }: Context): CycleEvent[] {
  const { state } = cycle;
  return [
    { type: 'CycleWithdrawn', data: { reason, on: civilDateAt(now) } },
    ...cancelAll(state.deadlines, 'withdrawn'),
    ...renewalLost(state),
    ...(state.round ? [strikeMe(cycle, state.round, 'withdrawn')] : []),
  ];
}

/** Reminders and missed deadlines; a missed intake has the consequence the plan names. */
function passTime(cycle: LiveCycle, context: Context): CycleEvent[] {
  const due: CycleEvent[] = whatBecameDue(cycle.state, context, cycleReminders);
  const missed = due.filter((event) => event.type === 'DeadlineMissed');
  const consequences = missed.flatMap(({ data }) => consequenceOf(cycle, data, context));
  return [...due, ...consequences, ...waitsAtOffice(cycle, context)];
}

function consequenceOf(
  cycle: LiveCycle,
  missed: { id: string; kind: DeadlineKind },
  context: Context,
): CycleEvent[] {
  if (missed.kind === 'file-dossier') return askToLeave(cycle, missed.id);
  if (missed.kind === 'file-renewal' && !cycle.state.filedOn)
    return close(cycle, 'renewal-window-closed', context);
  return [];
}

function workDone(cycle: LiveCycle, done: WorkDone, context: Context): CycleEvent[] {
  const finished = finishedWork(cycle.state.todo, done);
  if (!finished) return [];
  const isIssue = finished.kind === 'issue-certificate' || finished.kind === 'take-signature';
  if (isIssue && !isRefused(finished.answer))
    return isUnsigned(finished.answer)
      ? certificateDrafted(cycle, finished.work.id, finished.answer, context)
      : certificateIssued(cycle, finished.work.id, finished.answer, context);
  const event = reportDone(finished);
  if (!event) return [];
  const answered = finished.kind === 'tell';
  return answered ? [event, ...roundAnswered(cycle, finished.work, event, context)] : [event];
}
