import { civilDateAt, formatDay } from '@ocop/calendar';
import {
  cancelAll,
  checkAction,
  type Command,
  type Context,
  fulfil,
  notify,
  reportDone,
  requireSigned,
  setDeadline,
  tell,
  type WorkDone,
} from '@ocop/casework';
import { communePost, producerPost, ladderFor } from '@ocop/programmes';
import { basisOf, findRegulation, regulationInForce, RuleViolation } from '@ocop/regulations';
import { type RecognitionCommand, recognitionActions } from './actions';
import { renewalRules } from './law';
import { type Live, live, recognitionFacts, requireOwnRecognition } from './live';
import { expire, passTime } from './passing-time';
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
      requireSigned(wish.signedOn, context);
      const facts = { ...recognitionFacts(recognition), reason: wish.reason };
      const to = [producerPost(recognition), communePost(recognition)];
      return [
        { type: 'RecognitionSuspended', data: data as never },
        notify(context, 'suspended', facts, to),
      ];
    }
    case 'LiftSuspension':
      requireSigned(wish.signedOn, context);
      return [{ type: 'SuspensionLifted', data: data as never }];
    case 'ProposeRevocation':
      return proposeRevocation(recognition, wish, context);
    case 'Revoke':
      return revoke(recognition, wish, context);
    case 'RenewalFiled':
      return [
        { type: 'RenewalFiled', data: { cycle: command['cycle'] as string } },
        ...fulfil(state.deadlines, 'file-renewal', context.now),
      ];
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

/** Validity runs for the months of the law the product was recognised under; renewal follows the law of the day. */
function open(
  state: RecognitionState,
  opening: RecognitionOpening,
  { now }: Context,
): RecognitionEvent[] {
  const { rules, certificate, regulation } = opening;
  const { months, source } = findRegulation(regulation).validity;
  const basis = basisOf(source);
  const opened: RecognitionState = { ...state, ...opening, stage: 'valid', law: regulation };
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
    ...renewalRules(live(opened), regulationInForce(civilDateAt(now)), now),
  ];
}

/** The producer says it will renew: the year's programme opens the cycle under the law in force. */
function startRenewal(
  recognition: Live,
  programme: string | undefined,
  { now }: Context,
): RecognitionEvent[] {
  const { state, product, certificate, law } = recognition;
  const today = civilDateAt(now);
  const { window } = state;
  if (!window) throw new RuleViolation('RENEWAL_BY_PLAN', { law: law.citation });
  const { opensOn, closesOn } = window;
  if (today < opensOn || today > closesOn) {
    throw new RuleViolation('RENEWAL_WINDOW', {
      today: formatDay(today),
      opensOn: formatDay(opensOn),
      closesOn: formatDay(closesOn),
    });
  }
  if (!programme) throw new RuleViolation('PROGRAMME_REQUIRED', { field: 'programme' });
  const cycle = `${state.id}-${today.slice(0, 4)}`;
  const renewal = {
    cycle,
    product,
    regulation: law.id,
    renewal: {
      recognition: state.id,
      certificateNumber: certificate.number,
      expiresOn: certificate.validUntil,
      opensOn,
      closesOn,
    },
  };
  return [
    { type: 'RenewalStarted', data: { cycle, programme } },
    tell({ type: 'programme-year', id: programme }, { type: 'RenewProduct', renewal }),
  ];
}

function renewalDecided({ state }: Live, command: Command, { now }: Context): RecognitionEvent[] {
  const on = civilDateAt(now);
  const cycle = state.renewalCycle ?? '';
  if (command['renewed'] !== true) {
    const failed: RecognitionEvent = { type: 'RenewalFailed', data: { cycle } };
    const expired = state.stage === 'grace' ? expire(state, on) : [];
    return [failed, ...expired];
  }
  if (['expired', 'revoked', 'superseded'].includes(state.stage)) return [];
  return [
    { type: 'RecognitionSuperseded', data: { by: command['certificate'] as string, on } },
    ...cancelAll(state.deadlines, 'đã có giấy chứng nhận mới'),
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
