import { Inject, Injectable } from '@nestjs/common';
import { type Answer, isRefused } from '@ocop/casework';
import type { NoticeRequest, NotificationActivities } from '@ocop/contracts';
import { POOL } from '@ocop/platform';
import { outcomeOf, readNotices, refusable } from '@ocop/records';
import { Context } from '@temporalio/activity';
import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import type { Pool } from 'pg';
import { DeliveryRecord } from './delivery-record';
import { Inboxes } from './inboxes';
import { Postman } from './postman';

/**
 * Brings a notice to each of its posts: into the inbox at once, and by the ways that reach
 * them to every person who holds it. The same
 * notice may be asked for again and by several attempts at once: what was noted first stands, a mailbox belongs to
 * one attempt at a time, and what is settled is not touched. A death between the server's answer and our note of it
 * sends the same message with the same id once more.
 */
@Injectable()
export class NotificationsService implements NotificationActivities {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(DeliveryRecord) private readonly record: DeliveryRecord,
    @Inject(Postman) private readonly postman: Postman,
    @Inject(Inboxes) private readonly inboxes: Inboxes,
  ) {}

  async sendNotice(request: NoticeRequest): Promise<Answer<'notify'>> {
    const { key, template } = request.notice;
    const context = Context.current();
    const noted = await refusable(() => this.inboxes.put(request));
    if (isRefused(noted)) return noted;
    const stop = context.cancellationSignal;
    await this.postman.goRound(key, { heartbeat: () => context.heartbeat(), stop });
    const wait = await this.record.giveUp(key);
    if (wait !== undefined) throw askAgainIn(wait);
    const faults = noted.flatMap(({ fault }) => fault ?? []);
    if (noted.length > 0 && faults.length === noted.length)
      return { refused: { code: 'NOTICE_UNWRITABLE', facts: { template, reason: faults[0] } } };
    const records = await readNotices(this.pool, [key]);
    return outcomeOf(key, records.get(key));
  }
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
