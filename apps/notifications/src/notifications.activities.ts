import { Inject, Injectable } from '@nestjs/common';
import type { Notice, NoticeOutcome } from '@ocop/casework';
import type { NoticeRequest, NotificationActivities } from '@ocop/contracts';
import { POOL } from '@ocop/platform';
import {
  Directory,
  type Holder,
  isDataError,
  isOwnFault,
  outcomeOf,
  readNotices,
  sha256,
} from '@ocop/records';
import { postKey } from '@ocop/regulations';
import { Context } from '@temporalio/activity';
import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import type { Pool } from 'pg';
import { addressFault } from './address';
import { DeliveryRecord, type Intention } from './delivery-record';
import { plainText } from './plain-text';
import { Postman } from './postman';
import { messagesOf, type WrittenMessage } from './write-message';

/**
 * Brings a notice to each of its posts: into the inbox at once, by e-mail to every person who holds it. The same
 * notice may be asked for again and by several attempts at once: what was noted first stands, a mailbox belongs to
 * one attempt at a time, and what is settled is not touched. A death between the server's answer and our note of it
 * sends the same message with the same id once more.
 */
@Injectable()
export class NotificationsService implements NotificationActivities {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(Directory) private readonly directory: Directory,
    @Inject(DeliveryRecord) private readonly record: DeliveryRecord,
    @Inject(Postman) private readonly postman: Postman,
  ) {}

  async sendNotice(request: NoticeRequest): Promise<NoticeOutcome> {
    const { key } = request.notice;
    const context = Context.current();
    const refused = await this.note(request);
    if (refused) return refused;
    const stop = context.cancellationSignal;
    await this.postman.goRound(key, { heartbeat: () => context.heartbeat(), stop });
    const wait = await this.record.giveUp(key);
    if (wait !== undefined) throw askAgainIn(wait);
    const records = await readNotices(this.pool, [key]);
    return outcomeOf(key, records.get(key));
  }

  /** What can never be noted is refused once and for all; only an outage is waited for. */
  private async note(request: NoticeRequest): Promise<NoticeOutcome | undefined> {
    try {
      await this.putIntoInboxes(request);
      return undefined;
    } catch (error) {
      if (!isDataError(error) && !isOwnFault(error)) throw error;
      return refusalOf(request.notice, String(error));
    }
  }

  private async putIntoInboxes({ stream, notice, at }: NoticeRequest): Promise<void> {
    const { key, template } = notice;
    const messages = messagesOf(notice);
    const holders = await this.directory.holdersOf(messages.map(({ post }) => post));
    const mailboxes = messages.flatMap((message) => {
      const people = holders.get(postKey(message.post)) ?? [undefined];
      return people.map((person) => intentionOf(key, message, person));
    });
    const order = { key, stream, template, orderedAt: new Date(at) };
    const inboxes = messages.map(({ post, subject, body }) => ({ ...post, subject, body }));
    await this.record.note(order, inboxes, mailboxes);
  }
}

/** The id of a message follows from whom it is for, so that a repetition can be told by anybody who sees both. */
function intentionOf(key: string, message: WrittenMessage, person: Holder | undefined): Intention {
  const { post, fault } = message;
  const name = sha256(`${key}|${postKey(post)}|${person?.id ?? ''}`).slice(0, 32);
  const mailbox = { ...post, person: person?.id ?? '', messageId: `<${name}@ocop.example>` };
  const email = person?.email ?? null;
  if (email === null) return { ...mailbox, address: null, state: 'no-address', words: null };
  const address = plainText(email);
  const words = fault ?? addressFault(address) ?? null;
  return { ...mailbox, address, state: words === null ? 'intended' : 'failed', words };
}

function refusalOf({ key, to }: Notice, detail: string): NoticeOutcome {
  const outcome = outcomeOf(key);
  const failures = to.slice(0, 1).map(({ post: { role, area } }) => {
    const refused = { channel: 'inbox', state: 'failed', detail: detail.slice(0, 200) } as const;
    return { post: { role, area }, ...refused };
  });
  return { ...outcome, reached: { ...outcome.reached, failed: to.length }, failures };
}

/** Temporal's own retry is the clock: it asks again when the next mailbox is due. */
function askAgainIn(wait: number): ApplicationFailure {
  return ApplicationFailure.create({
    type: 'DELIVERY_DEFERRED',
    message: `some mailboxes did not take the message yet; next attempt in ${Math.ceil(wait / 1000)} s`,
    nextRetryDelay: wait,
    category: ApplicationFailureCategory.BENIGN,
  });
}
