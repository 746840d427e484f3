import { civilDateAt } from '@ocop/calendar';
import {
  cancelAll,
  checkAction,
  type Command,
  type Context,
  reportDone,
  fulfil,
  requireSigned,
  type WorkDone,
  whatBecameDue,
} from '@ocop/casework';
import type { CycleOpening } from '@ocop/programmes';
import { requireMayDecide } from '@ocop/regulations';
import { type CycleCommand, cycleActions, PREPARING_STAGES } from './actions';
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
import { type OpenCycle, openCycle, requireOwnCase } from './posts';
import { register, returnIdea, returnPlan, submitPlan } from './preparing';
import { cycleReminders } from './reminders';
import { recognitionEnded } from './renewed-recognition';
import { renewalLost } from './renewal-link';
import { roundAnswered } from './round-answers';
import { strikeMe } from './round-letters';
import {
  certificateIssued,
  handedDownId,
  recognise,
  recordDecision,
  recordForwarding,
  recordResult,
} from './results';
import type { CycleEvent, CycleScore, CycleState, DecisionRef } from './state';

/** What a command does to the product's cycle. @throws RuleViolation */
export function decideCycle(command: Command, state: CycleState, context: Context): CycleEvent[] {
  checkAction(cycleActions, command, state.stage, context.actor);
  if (command.type === 'RegisterProduct')
    return register(state, command['opening'] as CycleOpening, context);
  const cycle = openCycle(state);
  requireOwnCase(cycle, context.actor);
  return decideOpen(cycle, command, context);
}

function decideOpen(cycle: OpenCycle, command: Command, context: Context): CycleEvent[] {
  const wish = command as unknown as CycleCommand;
  const { type: _, ...data } = command;
  switch (wish.type) {
    case 'AcceptIdea':
      return [{ type: 'IdeaAccepted', data }];
    case 'ReturnIdea':
      return returnIdea(cycle, wish.reason, context);
    case 'SubmitBusinessPlan':
      return submitPlan(cycle, wish.summary, context);
    case 'ApproveBusinessPlan':
      return [{ type: 'BusinessPlanApproved', data }];
    case 'ReturnBusinessPlan':
      return returnPlan(cycle, wish.reason, context);
    case 'FileDossier':
      return fileDossier(cycle, wish, context);
    case 'CheckDossier':
      return checkDossier(cycle, wish, context);
    case 'ReturnDossier':
      return returnDossier(cycle, wish, context);
    case 'CompleteDossier':
      return completeDossier(cycle, wish, context);
    case 'AcceptDossier':
      return acceptDossier(cycle, wish, context);
    case 'RecogniseFromResult':
      return recogniseFromResult(cycle, wish, context);
    case 'Withdraw':
      return withdraw(cycle, wish.reason, context);
    case 'ExtendDeadline':
      return extendDeadline(cycle, wish, context);
    default:
      return hear(cycle, command, wish.type, context);
  }
}

type Told =
  | 'RegisterProduct'
  | 'MoveIntake'
  | 'AgendaFixed'
  | 'RecordResult'
  | 'RecordDecision'
  | 'RecordForwarding'
  | 'RecognitionEnded'
  | 'PassTime'
  | 'WorkDone';

/** What rounds, time and services tell the product. */
function hear(cycle: OpenCycle, command: Command, type: Told, context: Context): CycleEvent[] {
  const round = command['round'] as string;
  switch (type) {
    case 'MoveIntake':
      return moveIntake(cycle, command as never);
    case 'AgendaFixed':
      return agendaFixed(cycle, round, context);
    case 'RecordResult':
      return recordResult(cycle, command['score'] as CycleScore);
    case 'RecordDecision':
      return recordDecision(cycle, command['decision'] as DecisionRef, context);
    case 'RecordForwarding':
      return recordForwarding(cycle, command as never, context);
    case 'RecognitionEnded':
      return recognitionEnded(cycle, command as never, context);
    case 'PassTime':
      return passTime(cycle, context);
    case 'WorkDone':
      return workDone(cycle, command as unknown as WorkDone, context);
    case 'RegisterProduct':
      return [];
  }
}

/** Used where a higher tier scored the product below its own ranks. */
function recogniseFromResult(
  cycle: OpenCycle,
  { decision, signedOn }: { decision: string; signedOn: string },
  context: Context,
): CycleEvent[] {
  const { regulation, tier, product, state } = cycle;
  requireSigned(signedOn, context, state.decision?.signedOn);
  requireMayDecide(regulation, { tier, kind: product.kind, signedOn });
  const score = cycle.state.scores.at(-1);
  if (!score) throw new RangeError(`${cycle.state.id} was handed down without a score`);
  const ref = { number: decision, signedOn, authority: cycle.authority.name };
  return [
    recognise(cycle, score, ref),
    ...fulfil(cycle.state.deadlines, handedDownId, context.now),
  ];
}

function withdraw(cycle: OpenCycle, reason: string, { now }: Context): CycleEvent[] {
  const { state } = cycle;
  return [
    { type: 'CycleWithdrawn', data: { reason, on: civilDateAt(now) } },
    ...cancelAll(state.deadlines, 'withdrawn'),
    ...renewalLost(state),
    ...(state.round ? [strikeMe(cycle, state.round, 'withdrawn')] : []),
  ];
}

/** Reminders and missed deadlines; a missed intake has the consequence the plan names. */
function passTime(cycle: OpenCycle, context: Context): CycleEvent[] {
  const due: CycleEvent[] = whatBecameDue(cycle.state, context, cycleReminders);
  const missed = due.filter((event) => event.type === 'DeadlineMissed');
  const consequences = missed.flatMap(({ data }) => consequenceOf(cycle, data, context));
  return [...due, ...consequences, ...waitsAtOffice(cycle, context)];
}

function consequenceOf(
  cycle: OpenCycle,
  missed: { id: string; kind: string },
  context: Context,
): CycleEvent[] {
  if (missed.kind === 'file-dossier') return askToLeave(cycle, missed.id);
  const unfiled = (PREPARING_STAGES as readonly string[]).includes(cycle.state.stage);
  if (missed.kind === 'file-renewal' && unfiled)
    return close(cycle, 'renewal-window-closed', context);
  return [];
}

function workDone(cycle: OpenCycle, done: WorkDone, context: Context): CycleEvent[] {
  const work = cycle.state.todo.find((candidate) => candidate.id === done.work);
  if (!work) return [];
  const refused = 'refused' in done.result;
  if (work.kind === 'issue-certificate' && !refused) return certificateIssued(cycle, done, context);
  const event = reportDone(work, done);
  if (!event) return [];
  return work.kind === 'tell' ? [event, ...roundAnswered(cycle, work, event, context)] : [event];
}
