import { addDays, civilDateAt } from '@ocop/calendar';
import {
  cancelAll,
  type Context,
  fulfil,
  notify,
  setDeadline,
  whatBecameDue,
  type DeadlineKind,
} from '@ocop/casework';
import { communePost, producerPost, ladderFor } from '@ocop/programmes';
import { basisOf } from '@ocop/regulations';
import { passOn } from './answering';
import { askAt, askRenewal } from './asking';
import { expire } from './ending';
import { correctionMissed } from './inspecting/correction';
import { expiryNoticeAt, windowOpensAt } from './law';
import type { LiveRecognition } from './live';
import { recognitionFacts, recognitionReminders } from './reminders';
import { officePost } from './posts';
import type { RecognitionEvent, RecognitionState } from './events';
import { endClaim } from './support/paying';
import { filedAwayAt } from './wakes';

/** Another authority, reminders, the window's opening, the statutory notice, and the end of validity. */
export function passTime(recognition: LiveRecognition, context: Context): RecognitionEvent[] {
  const { state } = recognition;
  const { now } = context;
  // Only a claim on its money keeps it.
  if (state.stage === 'superseded') return whatBecameDue(state, context, recognitionReminders);
  if (state.stage === 'expired') return afterExpiry(state, context);
  const passed = passOn(recognition, now);
  if (passed.length > 0) return passed;
  const due: RecognitionEvent[] = whatBecameDue(state, context, recognitionReminders);
  const opens = windowOpensAt(state);
  const notice = expiryNoticeAt(state);
  const ask = askAt(state);
  return [
    ...(ask !== undefined && ask <= now ? askRenewal(recognition, context) : []),
    ...(opens !== undefined && opens <= now ? windowOpened(recognition, context) : []),
    ...(notice !== undefined && notice <= now ? expiryNotice(recognition, context) : []),
    ...due,
    ...due.flatMap((event) => follows(recognition, event, context)),
  ];
}

/** What shoppers report of it is still called; in the end nothing is waited for any more. */
function afterExpiry(state: RecognitionState, context: Context): RecognitionEvent[] {
  const { now } = context;
  const at = filedAwayAt(state);
  if (at === undefined || at > now) return whatBecameDue(state, context, recognitionReminders);
  return [
    { type: 'RecognitionFiledAway', data: { on: civilDateAt(now) } },
    ...endClaim(state, 'filed-away', civilDateAt(now)),
    ...cancelAll(state.deadlines, 'expired'),
  ];
}

function windowOpened(recognition: LiveRecognition, context: Context): RecognitionEvent[] {
  const { state, law } = recognition;
  const { window } = state;
  const source = law.reEvaluation?.source;
  if (!window || !source) return [];
  const to = [producerPost(recognition), communePost(recognition), officePost(recognition)];
  return [
    { type: 'RenewalWindowOpened', data: window, basis: basisOf(source) },
    ...(window.closesOn >= civilDateAt(context.now)
      ? [notify(context, 'renewal-window', recognitionFacts(recognition), to)]
      : []),
  ];
}

function expiryNotice(recognition: LiveRecognition, context: Context): RecognitionEvent[] {
  const { state, law } = recognition;
  const source = law.expiryNotice?.source ?? law.validity.source;
  const to = [producerPost(recognition), communePost(recognition)];
  return [
    { type: 'ExpiryNoticeGiven', data: {}, basis: basisOf(source) },
    ...fulfil(state.deadlines, 'expiry-notice', context.now),
    notify(context, 'expiry-notice', recognitionFacts(recognition), to),
  ];
}

function follows(
  recognition: LiveRecognition,
  event: RecognitionEvent,
  context: Context,
): RecognitionEvent[] {
  if (event.type === 'DeadlinePassed') return ended(recognition, event.data.kind, context);
  const isCorrection = event.type === 'DeadlineMissed' && event.data.kind === 'correction';
  return isCorrection ? correctionMissed(recognition, context) : [];
}

function ended(
  recognition: LiveRecognition,
  kind: DeadlineKind,
  context: Context,
): RecognitionEvent[] {
  const { state, law, rules, certificate } = recognition;
  const on = civilDateAt(context.now);
  const told = notify(context, 'expired', recognitionFacts(recognition), [
    producerPost(recognition),
    communePost(recognition),
    officePost(recognition),
  ]);
  if (kind === 'grace') return [...expire(state, on, kind), told];
  if (kind !== 'validity') return [];
  const grace = law.graceAfterExpiry;
  // Only a renewal that the law came too late for outlasts the certificate; any other had time enough (điều 12).
  if (!state.renewalFiled || !state.transitional || !grace)
    return [...expire(state, on, kind), told];
  const basis = basisOf(grace.source);
  return [
    {
      type: 'GraceBegan',
      data: { until: addDays(certificate.validUntil, grace.days) },
      basis,
    },
    setDeadline({
      id: 'grace',
      kind: 'grace',
      rule: { kind: 'by', date: addDays(certificate.validUntil, grace.days) },
      calendar: rules.calendar,
      ladder: ladderFor(rules, 'grace'),
      basis,
      milestone: true,
    }),
  ];
}
