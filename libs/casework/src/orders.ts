import { type CivilDate, civilDateAt, formatDay } from '@ocop/calendar';
import { type Post, RuleViolation } from '@ocop/regulations';
import type { CaseEvent } from './case-state';
import type { Command, Context, StreamRef } from './streams';
import type { Facts, Message, MessageResult, Notice, NoticeOutcome, Work, WorkDone } from './work';

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

/** Orders a message to people about something that happened in this case. */
export function notify(
  context: Context,
  template: string,
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

/** Orders a message to another case. */
export function tell(
  to: StreamRef,
  command: Command,
  how: { opens?: true; settle?: true; matters?: true } = {},
): CaseEvent {
  const message: Message = { to, command, ...how };
  return { type: 'MessageOrdered', data: { message } };
}

/** The event that reports a notice or a message done, or any work refused; undefined for what a case takes in itself. */
export function reportDone(work: Work, done: WorkDone): CaseEvent | undefined {
  if (work.kind !== 'tell' && 'refused' in done.result) {
    const { code, facts } = done.result.refused as { code: string; facts: object };
    return { type: 'WorkRefused', data: { work: work.id, code, facts } };
  }
  if (work.kind === 'notify') {
    const { key, template } = work.notice;
    const { reached, failures, sha256 } = done.result as NoticeOutcome;
    const data = { work: work.id, key, template, reached, failures, sha256 };
    return { type: 'NoticeSent', data };
  }
  if (work.kind === 'tell') {
    const to = `${work.message.to.type}/${work.message.to.id}`;
    const command = work.message.command.type;
    const result = done.result as MessageResult;
    if (result.accepted) return { type: 'MessageDelivered', data: { work: work.id, to, command } };
    const { code, facts } = result;
    return { type: 'MessageRefused', data: { work: work.id, to, command, code, facts } };
  }
  return undefined;
}
