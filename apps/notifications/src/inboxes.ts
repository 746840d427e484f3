import { Inject, Injectable } from '@nestjs/common';
import { civilDateAt } from '@ocop/calendar';
import type { NoticeRequest } from '@ocop/contracts';
import { postKey } from '@ocop/ground';
import { POOL } from '@ocop/platform';
import { adoptedTexts, Directory, type Holder } from '@ocop/records';
import type { Pool } from 'pg';
import { type Channels, CHANNELS } from './channels/channel';
import { DeliveryRecord } from './delivery-record';
import { intentionsOf } from './intentions';
import { OfficeHours } from './office-hours';
import { OutboxRecord } from './outbox-record';
import { stepAfter } from './proof-keeper';
import { statutoryOf } from './statutory';
import { urgencyOf } from './urgency';
import { writtenFor, type WrittenNotice } from './written-notice';

/** Writes a notice for each of its posts and notes by which ways it is to reach whoever holds them. */
@Injectable()
export class Inboxes {
  constructor(
    @Inject(POOL) private readonly pool: Pool,
    @Inject(Directory) private readonly directory: Directory,
    @Inject(DeliveryRecord) private readonly record: DeliveryRecord,
    @Inject(CHANNELS) private readonly channels: Channels,
    @Inject(OfficeHours) private readonly hours: OfficeHours,
    @Inject(OutboxRecord) private readonly outbox: OutboxRecord,
  ) {}

  /**
   * What each post reads, once however often it is asked for; where it could not be written, that there was something to say.
   * `later` for what no case has ordered: the proof keeper's rounds carry it out.
   */
  async put(
    { stream, notice, at }: NoticeRequest,
    { later = false } = {},
  ): Promise<WrittenNotice[]> {
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
    await this.record.note(order, inboxes, mailboxes, toServe, { later });
    return all;
  }
}

/** What somebody reads who does not wish to be told in Vietnamese. */
function inOwnLanguage({ fault, inLanguage }: WrittenNotice, { language }: Holder) {
  return language === 'vi' || fault !== undefined ? undefined : inLanguage(language);
}
