import {
  checkAction,
  type Command,
  type Context,
  reportDone,
  type WorkDone,
  whatBecameDue,
} from '@ocop/casework';
import { type ListedProduct, type RoundOpening } from '@ocop/programmes';
import { type RoundCommand, roundActions } from './actions';
import { conveneCouncil, openSession } from './council';
import { enterRound, extendRound, freezeList, leaveRound, openRound } from './opening';
import { type OpenRound, openRoundOf, requireOwnRound } from './open-round';
import { roundReminders } from './reminders';
import {
  approveResults,
  forwardDossiers,
  letterWritten,
  returnResults,
  scoresTallied,
  submitResults,
} from './results';
import { closeScoring, submitScoreSheet } from './scoring';
import type { RoundEvent, RoundState } from './state';

/** What a command does to the round. @throws RuleViolation */
export function decideRound(command: Command, state: RoundState, context: Context): RoundEvent[] {
  checkAction(roundActions, command, state.stage, context.actor);
  if (command.type === 'OpenRound') return openRound(command['opening'] as RoundOpening);
  const round = openRoundOf(state);
  requireOwnRound(round, context.actor);
  return decideOpen(round, command, context);
}

function decideOpen(round: OpenRound, command: Command, context: Context): RoundEvent[] {
  const wish = command as unknown as RoundCommand;
  const { state } = round;
  switch (wish.type) {
    case 'ConveneCouncil':
      return conveneCouncil(round, wish, context);
    case 'OpenSession':
      return openSession(round, wish, context);
    case 'SubmitScoreSheet':
      return submitScoreSheet(round, wish, context);
    case 'CloseScoring':
      return closeScoring(round, wish);
    case 'SubmitResults':
      return submitResults(round, wish, context);
    case 'ReturnResults':
      return returnResults(round, wish, context);
    case 'ApproveResults':
      return approveResults(round, wish, context);
    case 'ForwardDossiers':
      return forwardDossiers(round, wish, context);
    case 'ExtendDeadline':
      return extendRound(round, wish);
    case 'ExpectProduct':
      return [{ type: 'ProductExpected', data: { product: command['product'] as ListedProduct } }];
    case 'EnterRound':
      return enterRound(round, command['product'] as ListedProduct, command['at'] as number);
    case 'LeaveRound':
      return leaveRound(state, command['product'] as string, command['why'] as string);
    case 'PassTime':
      return passTime(round, context);
    case 'WorkDone':
      return workDone(round, command as unknown as WorkDone);
    case 'OpenRound':
      return [];
  }
}

/** Reminders; the closing of the intake; a late decision or forwarding marks the round, and it stays open. */
function passTime(round: OpenRound, context: Context): RoundEvent[] {
  const due: RoundEvent[] = whatBecameDue(round.state, context, roundReminders);
  const consequences = due.flatMap((event): RoundEvent[] => {
    if (event.type === 'DeadlinePassed' && event.data.kind === 'intake-closing')
      return freezeList(round, context);
    if (event.type === 'DeadlineMissed')
      return [{ type: 'RoundLate', data: { deadline: event.data.id } }];
    return [];
  });
  return [...due, ...consequences];
}

function workDone(round: OpenRound, done: WorkDone): RoundEvent[] {
  const work = round.state.todo.find((candidate) => candidate.id === done.work);
  if (!work) return [];
  if (work.kind === 'score') return scoresTallied(round, done);
  if (work.kind === 'write-letter') return [letterWritten(done)];
  const event = reportDone(work, done);
  return event ? [event] : [];
}
