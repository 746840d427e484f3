import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt } from '@ocop/calendar';
import { type Answer, isRefused } from '@ocop/casework';
import type { NoticeRequest, NotificationActivities } from '@ocop/contracts';
import { postKey } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import {
  adoptedTexts,
  Directory,
  type Holder,
  outcomeOf,
  readNotices,
  refusable,
} from '@ocop/records';
import { Context } from '@temporalio/activity';
import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import type { Pool } from 'pg';
import { type Channels, CHANNELS } from './channels/channel';
import { DeliveryRecord } from './delivery-record';
import { intentionsOf } from './intentions';
import { OfficeHours } from './office-hours';
import { OutboxRecord } from './outbox-record';
import { Postman } from './postman';
import { stepAfter } from './proof-keeper';
import { statutoryOf } from './statutory';
import { urgencyOf } from './urgency';
import { writtenFor, type WrittenNotice } from './written-notice';

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
    @Inject(Directory) private readonly directory: Directory,
    @Inject(DeliveryRecord) private readonly record: DeliveryRecord,
    @Inject(Postman) private readonly postman: Postman,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(OfficeHours) private readonly hours: OfficeHours,
    @Inject(OutboxRecord) private readonly outbox: OutboxRecord,
  ) {}

  async sendNotice(request: NoticeRequest): Promise<Answer<'notify'>> {
    const { key, template } = request.notice;
    const context = Context.current();
    const noted = await refusable(() => this.putIntoInboxes(request));
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

  /** What each post reads; where it could not be written, that there was something to say. */
  private async putIntoInboxes({ stream, notice, at }: NoticeRequest): Promise<WrittenNotice[]> {
    const { key, template } = notice;
    const all = writtenFor(notice, await adoptedTexts(this.pool, template, stream));
    const order = { key, stream, template, orderedAt: new Date(at) };
    const written = await this.outbox.holdBack(order, all);
    const urgency = urgencyOf(template);
    const holders = await this.directory.holdersOf(
      written.map(({ post }) => post),
      civilDateAt(at),
    );
    const mailboxes = written.flatMap((one) => {
      const people = holders.get(postKey(one.post)) ?? [undefined];
      return people.flatMap((person) => {
        const out = this.hours.of(urgency, person?.mode ?? 'each', at);
        const { post, fault } = one;
        const text = person && inOwnLanguage(one, person);
        return intentionsOf({ key, post, fault, out, text }, person, this.channels);
      });
    });
    const inboxes = written.map(({ post, subject, body, templateHash }) => {
      return { ...post, subject, body, templateHash };
    });
    const statutory = statutoryOf(template);
    const toServe = inboxes
      .filter(({ role }) => statutory && role === 'producer')
      .map(({ role, area }) => {
        const next = stepAfter(at, statutory?.proveWithin ?? 0);
        return { role, area, nextStepAt: new Date(next).toISOString() };
      });
    await this.record.note(order, inboxes, mailboxes, toServe);
    return all;
  }
}

/** What somebody reads who does not wish to be told in Vietnamese. */
function inOwnLanguage({ fault, inLanguage }: WrittenNotice, { language }: Holder) {
  return language === 'vi' || fault !== undefined ? undefined : inLanguage(language);
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
