import {
  checkAction,
  type Command,
  type Context,
  notify,
  reportDone,
  setDeadline,
  type WorkDone,
  matterOf,
} from '@ocop/casework';
import { communePost, producerPost, ladderFor } from '@ocop/programmes';
import { basisOf, findRegulation } from '@ocop/regulations';
import { type RecognitionCommand, recognitionActions } from './actions';
import { passOn } from './answering';
import { renewalRules } from './law';
import { type Live, live, recognitionFacts, requireOwnRecognition } from './live';
import { passTime } from './passing-time';
import { requirePower, requireTimeOfOffice } from './power';
import { renewalDecided, renewalFiled, startRenewal } from './renewing';
import { proposeRevocation, revoke } from './revocation';
import type { RecognitionEvent, RecognitionOpening, RecognitionState } from './state';

/** What a command does to the recognition. @throws RuleViolation */
export function decideRecognition(
  command: Command,
  state: RecognitionState,
  context: Context,
): RecognitionEvent[] {
  checkAction(recognitionActions, command, state.stage, context.actor);
  if (command.type === 'OpenRecognition')
    return open(state, command['opening'] as RecognitionOpening, context);
  const recognition = live(state);
  requireTimeOfOffice(recognition, context);
  requireOwnRecognition(recognition, context.actor);
  return decideLive(recognition, command, context);
}

function decideLive(recognition: Live, command: Command, context: Context): RecognitionEvent[] {
  const wish = command as unknown as RecognitionCommand;
  const { type: _, ...data } = command;
  const { state } = recognition;
  switch (wish.type) {
    case 'StartRenewal':
      return startRenewal(recognition, wish.programme, context);
    case 'Suspend': {
      requirePower(recognition, wish.signedOn, context);
      const facts = { ...recognitionFacts(recognition), reason: wish.reason };
      const to = [producerPost(recognition), communePost(recognition)];
      return [
        { type: 'RecognitionSuspended', data: data as never },
        notify(context, 'suspended', facts, to),
      ];
    }
    case 'LiftSuspension':
      requirePower(recognition, wish.signedOn, context, state.suspendedOn);
      return [{ type: 'SuspensionLifted', data: data as never }];
    case 'ProposeRevocation':
      return proposeRevocation(recognition, wish, context);
    case 'Revoke':
      return revoke(recognition, wish, context);
    case 'RenewalFiled':
      return renewalFiled(state, command['cycle'] as string, context);
    case 'RenewalDecided':
      return renewalDecided(recognition, command, context);
    case 'PassTime':
      return passTime(recognition, context);
    case 'WorkDone':
      return workDone(recognition, command as unknown as WorkDone, context);
    case 'OpenRecognition':
      return [];
  }
}

/** Validity runs for the months of the law the product was recognised under; renewal follows the law adopted last. */
function open(
  state: RecognitionState,
  opening: RecognitionOpening,
  { now }: Context,
): RecognitionEvent[] {
  const { certificate, regulation } = opening;
  const rules = matterOf(opening.rules);
  const { months, source } = findRegulation(regulation).validity;
  const basis = basisOf(source);
  const opened = live({ ...state, ...opening, rules, stage: 'valid', law: regulation });
  return [
    { type: 'RecognitionOpened', data: opening, basis },
    setDeadline({
      id: 'validity',
      kind: 'validity',
      rule: { kind: 'months', months, from: certificate.validFrom, fixed: true },
      calendar: rules.calendar,
      ladder: ladderFor(rules, 'validity'),
      basis,
      milestone: true,
    }),
    ...passOn(opened, now),
    ...renewalRules(opened, opened.law, now),
  ];
}

function workDone(recognition: Live, done: WorkDone, context: Context): RecognitionEvent[] {
  const work = recognition.state.todo.find((candidate) => candidate.id === done.work);
  const event = work && reportDone(work, done);
  if (!event) return [];
  if (event.type !== 'MessageRefused' || event.data.command !== 'RenewProduct') return [event];
  const { code } = event.data;
  const facts = { ...recognitionFacts(recognition), reason: code };
  return [
    event,
    { type: 'RenewalRefused', data: { code } },
    notify(context, 'renewal-refused', facts, [producerPost(recognition)]),
  ];
}
