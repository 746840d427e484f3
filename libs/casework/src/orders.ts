import { type CivilDate, civilDateAt, formatDay } from '@ocop/calendar';
import { type Post, RuleViolation } from '@ocop/ground';
import type { CaseEvent } from './case-state';
import type { NoticeTemplate } from './notice-templates';
import { type Context, streamName } from './streams';
import type { Facts, Finished, LetterAnswer, Notice, WorkOf } from './work';
import { isRefused } from './works';

/**
 * A decision takes effect from the day it is signed, so that day has to have come; and it follows from what came
 * before it, so it is not earlier than that. @throws RuleViolation SIGNED_IN_FUTURE, DAY_TOO_EARLY
 */
export function requireSigned(
  signedOn: CivilDate,
  context: Context,
  notBefore?: CivilDate,
  field = 'signedOn',
): void {
  const today = civilDateAt(context.now);
  if (signedOn > today) {
    throw new RuleViolation('SIGNED_IN_FUTURE', {
      field,
      signedOn: formatDay(signedOn),
      today: formatDay(today),
    });
  }
  if (notBefore) requireNotBefore(field, signedOn, notBefore);
}

/** @throws RuleViolation DAY_TOO_EARLY */
export function requireNotBefore(field: string, day: CivilDate, earliest: CivilDate): void {
  if (day >= earliest) return;
  throw new RuleViolation('DAY_TOO_EARLY', {
    field,
    day: formatDay(day),
    earliest: formatDay(earliest),
  });
}

/** Orders a notice to people about something that happened in this case. */
export function notify(
  context: Context,
  template: NoticeTemplate,
  facts: Facts,
  posts: readonly Post[],
  about = '',
): CaseEvent {
  const key = [context.stream, template, about, context.version].filter((part) => part !== '');
  const notice: Notice = {
    key: key.join(':'),
    template,
    facts,
    to: posts.map((post) => ({ post })),
  };
  return { type: 'NoticeOrdered', data: { notice } };
}

/** The event that reports a notice or a letter done, or any work refused; undefined for what a case takes in itself. */
export function reportDone(finished: Finished): CaseEvent | undefined {
  if (finished.kind === 'tell') return letterAnswered(finished.work, finished.answer);
  const { work } = finished;
  if (isRefused(finished.answer)) {
    const { code, facts } = finished.answer.refused;
    return { type: 'WorkRefused', data: { work: work.id, code, facts } };
  }
  if (finished.kind !== 'notify') return undefined;
  const { key, template } = finished.work.notice;
  const { reached, failures, sha256 } = finished.answer;
  const data = { work: work.id, key, template, reached, failures, sha256 };
  return { type: 'NoticeSent', data };
}

function letterAnswered({ id, message }: WorkOf<'tell'>, answer: LetterAnswer): CaseEvent {
  const addressed = { work: id, to: streamName(message.to), command: message.command.type };
  if (answer.accepted) return { type: 'MessageDelivered', data: addressed };
  const { code, facts } = answer;
  return { type: 'MessageRefused', data: { ...addressed, code, facts } };
}
