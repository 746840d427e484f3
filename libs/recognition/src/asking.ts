import {
  addDays,
  addMonths,
  atTime,
  type CivilDate,
  civilDateAt,
  formatDay,
  type Instant,
} from '@ocop/calendar';
import { type Context, notify } from '@ocop/casework';
import { communePost, producerPost } from '@ocop/programmes';
import { SYSTEM_DEFAULT } from '@ocop/regulations';
import type { RecognitionEvent, RecognitionState, RenewalWindow } from './events';
import { clock, stop } from './inspecting/clock';
import { LEFT_OPEN } from './left-open';
import type { LiveRecognition } from './live';
import { recognitionFacts } from './reminders';
import type { Wish } from './wish';

const { monthsAhead, answerDays } = LEFT_OPEN.renewalQuestion;

/**
 * The day on which a producer is asked whether it will renew; none where the certificate runs out, or can be renewed,
 * before the question does any good.
 */
export function askOn(
  validUntil: CivilDate,
  window: RenewalWindow | undefined,
  today: CivilDate,
): CivilDate | undefined {
  const planned = addMonths(validUntil, -monthsAhead);
  const day = planned > today ? planned : addDays(today, 1);
  const begins = window?.opensOn ?? addMonths(validUntil, -1);
  return day < begins ? day : undefined;
}

/** When the question is due; never again once it was asked or answered. */
export function askAt({
  askOn: day,
  intention,
  asked,
  stage,
}: RecognitionState): Instant | undefined {
  const isOver = asked || intention !== undefined || stage === 'renewing' || stage === 'grace';
  return day === undefined || isOver ? undefined : atTime(day, 8);
}

/** Will you renew? Early enough for rounds to be planned by the answers. */
export function askRenewal(recognition: LiveRecognition, context: Context): RecognitionEvent[] {
  const rule = { kind: 'days', days: answerDays, from: civilDateAt(context.now) } as const;
  const answerBy = addDays(rule.from, answerDays);
  const facts = { ...recognitionFacts(recognition), answerBy: formatDay(answerBy) };
  const to = [producerPost(recognition), communePost(recognition)];
  return [
    { type: 'RenewalAsked', data: { answerBy }, basis: SYSTEM_DEFAULT },
    clock(recognition, 'renewal-intention', { rule, basis: SYSTEM_DEFAULT }, context),
    notify(context, 'renewal-asked', facts, to),
  ];
}

/** What the producer means to do; it binds nobody and may be said again. */
export function answerRenewal(
  { state }: LiveRecognition,
  { intention, reason }: Wish<'AnswerRenewal'>,
  context: Context,
): RecognitionEvent[] {
  return [
    { type: 'RenewalAnswered', data: { intention, ...(reason ? { reason } : {}) } },
    ...stop(state, 'renewal-intention', context),
  ];
}
