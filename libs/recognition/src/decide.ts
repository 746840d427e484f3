import {
  checkedCommand,
  type Command,
  type Context,
  finishedWork,
  handInSignature,
  isRefused,
  isUnsigned,
  notify,
  reportDone,
  requireOwn,
  type WorkDone,
} from '@ocop/casework';
import { isLetter, producerPost } from '@ocop/programmes';
import { recognitionPlaces } from './access';
import { answerRenewal } from './asking';
import { endByDecision, strikeOff, supersede } from './by-decision';
import { recognitionActions, type RecognitionCommand } from './actions';
import type { RecognitionEvent, RecognitionState } from './events';
import { decideInspecting, isInspecting } from './inspecting/decide';
import { recognitionJourney } from './journey';
import { type LiveRecognition, liveRecognition } from './live';
import { openRecognition } from './open';
import { signExpiryNotice } from './notice-signed';
import { passTime } from './passing-time';
import { requireTimeOfOffice } from './power';
import { recognitionFacts } from './reminders';
import { comesFromHeir, renewalDecided, renewalFiled, startRenewal } from './renewing';
import { handOver, takeBackHandOver } from './handing-over';
import { reissue, reissued, reissueDrafted } from './reissuing';
import { dismissRevocation, proposeRevocation, revoke } from './revocation';
import { areasOf } from './subject';
import { decideSupport, isAboutSupport } from './support/decide';
import { liftSuspension, suspend } from './suspension';

const passage = { actions: recognitionActions, journey: recognitionJourney };

/** What a command does to the recognition. @throws RuleViolation */
export function decideRecognition(
  command: Command,
  state: RecognitionState,
  context: Context,
): RecognitionEvent[] {
  const wish = checkedCommand<RecognitionCommand>(passage, command, state.stage, context.actor);
  if (wish.type === 'OpenRecognition') return openRecognition(state, wish.opening, context);
  const recognition = liveRecognition(state);
  requireTimeOfOffice(recognition, context);
  const areas = areasOf(recognition);
  if (!comesFromHeir(recognition, wish.type, context))
    requireOwn(recognitionPlaces(areas), context.actor, areas);
  return decideLive(recognition, wish, context);
}

type Wish = Exclude<RecognitionCommand, { type: 'OpenRecognition' }>;

function decideLive(
  recognition: LiveRecognition,
  wish: Wish,
  context: Context,
): RecognitionEvent[] {
  const { state } = recognition;
  if (isAboutSupport(wish)) return decideSupport(recognition, wish, context);
  if (isInspecting(wish)) return decideInspecting(recognition, wish, context);
  switch (wish.type) {
    case 'StartRenewal':
      return startRenewal(recognition, wish.programme, context);
    case 'AnswerRenewal':
      return answerRenewal(recognition, wish, context);
    case 'Suspend':
      return suspend(recognition, wish, context);
    case 'LiftSuspension':
      return liftSuspension(recognition, wish, context);
    case 'ProposeRevocation':
      return proposeRevocation(recognition, wish, context);
    case 'Revoke':
      return revoke(recognition, wish, context);
    case 'DismissRevocation':
      return dismissRevocation(recognition, wish, context);
    case 'StrikeOff':
      return strikeOff(recognition, wish, context);
    case 'Supersede':
      return supersede(recognition, wish, context);
    case 'Reissue':
      return reissue(recognition, wish, context);
    case 'HandInSignature':
      return handInSignature(state, wish, context);
    case 'HandOver':
      return handOver(recognition, wish, context);
    case 'TakeBackHandOver':
      return takeBackHandOver(recognition, wish);
    case 'SignExpiryNotice':
      return signExpiryNotice(recognition, wish, context);
    case 'EndByDecision':
      return endByDecision(recognition, wish, context);
    case 'RenewalFiled':
      return renewalFiled(state, wish.cycle, context);
    case 'RenewalDecided':
      return renewalDecided(recognition, wish, context);
    case 'PassTime':
      return passTime(recognition, context);
    case 'WorkDone':
      return workDone(recognition, wish, context);
  }
}

function workDone(
  recognition: LiveRecognition,
  done: WorkDone,
  context: Context,
): RecognitionEvent[] {
  const finished = finishedWork(recognition.state.todo, done);
  const isIssue = finished?.kind === 'issue-certificate' || finished?.kind === 'take-signature';
  if (isIssue && !isRefused(finished.answer))
    return isUnsigned(finished.answer)
      ? reissueDrafted(recognition, finished.work.id, finished.answer, context)
      : reissued(recognition, finished.work.id, finished.answer, context);
  const event = finished && reportDone(finished);
  if (!event) return [];
  const asked = finished.kind === 'tell' ? finished.work.message : undefined;
  const isRefusal = event.type === 'MessageRefused';
  if (!isRefusal || !asked || !isLetter(asked, 'programme-year', 'RenewProduct')) return [event];
  const { code } = event.data;
  const facts = { ...recognitionFacts(recognition), reason: code };
  return [
    event,
    { type: 'RenewalRefused', data: { code } },
    notify(context, 'renewal-refused', facts, [producerPost(recognition)]),
  ];
}
