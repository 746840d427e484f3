import {
  assign,
  checkedCommand,
  type Command,
  type Context,
  finishedWork,
  isRefused,
  reportDone,
  requireOwn,
  type WorkDone,
  whatBecameDue,
} from '@ocop/casework';
import { roundPlaces } from './access';
import { type RoundCommand, roundActions } from './actions';
import { planAmended, planWithdrawn } from './amended';
import { receiveAppeal } from './appeals';
import { heardOfCouncil } from './appointing';
import { decideInCouncil } from './council-decide';
import {
  awaitProduct,
  changeSet,
  closeIfNobodyCame,
  enterRound,
  expectProduct,
  freezeList,
  leaveRound,
  requireJurisdiction,
} from './list';
import { goOnTellingProducts } from './letters';
import { openRound } from './open';
import { extendRound } from './days';
import { roundJourney } from './journey';
import { type LiveRound, liveRound } from './live';
import { roundReminders } from './reminders';
import {
  approveResults,
  forwardDossiers,
  letterWritten,
  returnResults,
  submitResults,
} from './results';
import { tallied } from './tallied';
import type { RoundEvent, RoundState } from './events';
import { areasOf, roundSubject } from './subject';

const passage = { actions: roundActions, journey: roundJourney };

/** What a command does to the round. @throws RuleViolation */
export function decideRound(command: Command, state: RoundState, context: Context): RoundEvent[] {
  const wish = checkedCommand<RoundCommand>(passage, command, state.stage, context.actor);
  if (wish.type === 'OpenRound') return openRound(wish.opening);
  const round = liveRound(state);
  const areas = areasOf(state);
  requireOwn(roundPlaces(areas), context.actor, areas);
  return decideOpen(round, wish, context);
}

type Wish = Exclude<RoundCommand, { type: 'OpenRound' }>;

function decideOpen(round: LiveRound, wish: Wish, context: Context): RoundEvent[] {
  switch (wish.type) {
    case 'SubmitResults':
      return submitResults(round, wish, context);
    case 'ReturnResults':
      return returnResults(round, wish, context);
    case 'ApproveResults':
      return approveResults(round, wish, context);
    case 'ForwardDossiers':
      return forwardDossiers(round, wish, context);
    case 'ExtendDeadline':
      return extendRound(round, wish, context);
    case 'AssignDuty':
      return assign(round.state, roundSubject(round.state).holder, wish);
    case 'ExpectProduct':
      requireJurisdiction(round, wish.under);
      return expectProduct(round, wish.product);
    case 'AwaitProduct':
      requireJurisdiction(round, wish.under);
      return awaitProduct(round, wish);
    case 'EnterRound':
      requireJurisdiction(round, wish.under);
      return enterRound(round, wish.product, wish.at, context);
    case 'LeaveRound':
      return leaveRound(round, wish.product, wish.why, context);
    case 'AppealFiled':
      return receiveAppeal(round, wish, context);
    case 'CouncilAppointed':
      return heardOfCouncil(round, wish.council);
    case 'ChangeSet':
      return changeSet(round, wish);
    case 'PlanAmended':
      return planAmended(round, wish, context);
    case 'PlanWithdrawn':
      return planWithdrawn(round, context);
    case 'PassTime':
      return passTime(round, context);
    case 'WorkDone':
      return workDone(round, wish, context);
    default:
      return decideInCouncil(round, wish, context);
  }
}

/** Reminders; the closing of the intake; a late decision or forwarding marks the round, and it stays open. */
function passTime(round: LiveRound, context: Context): RoundEvent[] {
  const due: RoundEvent[] = whatBecameDue(round.state, context, roundReminders);
  const consequences = due.flatMap((event): RoundEvent[] => {
    if (event.type === 'DeadlinePassed' && event.data.kind === 'intake-closing')
      return freezeList(round, context);
    if (event.type !== 'DeadlineMissed') return [];
    const over = event.data.kind === 'recognise' ? closeIfNobodyCame(round, context) : [];
    return over.length > 0 ? over : [{ type: 'RoundLate', data: { deadline: event.data.id } }];
  });
  return [...due, ...consequences, ...goOnTellingProducts(round, context)];
}

function workDone(round: LiveRound, done: WorkDone, context: Context): RoundEvent[] {
  const finished = finishedWork(round.state.todo, done);
  if (!finished) return [];
  const { kind, work, answer } = finished;
  if (kind === 'score') return tallied(round, work.id, answer, context);
  if (kind === 'write-letter' && !isRefused(answer)) return [letterWritten(work.id, answer)];
  const event = reportDone(finished);
  return event ? [event] : [];
}
