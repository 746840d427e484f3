import {
  checkAction,
  type Command,
  type Context,
  reportDone,
  requireOwn,
  type WorkDone,
  whatBecameDue,
} from '@ocop/casework';
import type { Jurisdiction, ListedProduct, RoundOpening } from '@ocop/programmes';
import { roundPlaces } from './access';
import { type RoundCommand, roundActions } from './actions';
import { conveneCouncil, openSession } from './council';
import {
  awaitProduct,
  closeIfNobodyCame,
  enterRound,
  expectProduct,
  freezeList,
  leaveRound,
  requireJurisdiction,
} from './list';
import { goOnTellingProducts } from './letters';
import { extendRound, openRound } from './opening';
import { roundJourney } from './journey';
import { type OpenRound, openRoundOf } from './open-round';
import { roundReminders } from './reminders';
import {
  approveResults,
  forwardDossiers,
  letterWritten,
  returnResults,
  submitResults,
} from './results';
import { closeScoring, reopenScoring, submitScoreSheet } from './scoring';
import { tallied } from './tallied';
import type { RoundEvent, RoundState } from './state';
import { areasOf } from './subject';

const passage = { actions: roundActions, journey: roundJourney };

/** What a command does to the round. @throws RuleViolation */
export function decideRound(command: Command, state: RoundState, context: Context): RoundEvent[] {
  checkAction(passage, command, state.stage, context.actor);
  if (command.type === 'OpenRound') return openRound(command['opening'] as RoundOpening);
  const round = openRoundOf(state);
  const areas = areasOf(state);
  requireOwn(roundPlaces(areas), context.actor, areas);
  return decideOpen(round, command, context);
}

function decideOpen(round: OpenRound, command: Command, context: Context): RoundEvent[] {
  const wish = command as unknown as RoundCommand;
  switch (wish.type) {
    case 'ConveneCouncil':
      return conveneCouncil(round, wish, context);
    case 'OpenSession':
      return openSession(round, wish, context);
    case 'SubmitScoreSheet':
      return submitScoreSheet(round, wish, context);
    case 'CloseScoring':
      return closeScoring(round, wish, context);
    case 'ReopenScoring':
      return reopenScoring(round, wish, context);
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
    case 'ExpectProduct':
    case 'AwaitProduct':
    case 'EnterRound':
      return listProduct(round, command, context);
    case 'LeaveRound':
      return leaveRound(round, command['product'] as string, command['why'] as string, context);
    case 'PassTime':
      return passTime(round, context);
    case 'WorkDone':
      return workDone(round, command as unknown as WorkDone, context);
    case 'OpenRound':
      return [];
  }
}

/** What a product tells the round it aims at; strangers are refused whatever they want. */
function listProduct(round: OpenRound, command: Command, context: Context): RoundEvent[] {
  const letter = command as unknown as {
    product: ListedProduct;
    under: Jurisdiction;
    at: number;
    before: string;
    decision: string;
  };
  requireJurisdiction(round, letter.under);
  switch (command.type) {
    case 'EnterRound':
      return enterRound(round, letter.product, letter.at, context);
    case 'AwaitProduct':
      return awaitProduct(round, letter);
    default:
      return expectProduct(round, letter.product);
  }
}

/** Reminders; the closing of the intake; a late decision or forwarding marks the round, and it stays open. */
function passTime(round: OpenRound, context: Context): RoundEvent[] {
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

function workDone(round: OpenRound, done: WorkDone, context: Context): RoundEvent[] {
  const work = round.state.todo.find((candidate) => candidate.id === done.work);
  if (!work) return [];
  if (work.kind === 'score') return tallied(round, done, context);
  if (work.kind === 'write-letter' && !('refused' in done.result)) return [letterWritten(done)];
  const event = reportDone(work, done);
  return event ? [event] : [];
}
