import { Inject, Injectable } from '@nestjs/common';
import type { Delivery } from '@ocop/casework';
import type { NoticeRequest, NotificationActivities } from '@ocop/contracts';
import { DeliveryRecord, type Outgoing } from './delivery-record';
import { Directory } from './directory';
import { Mailer, RefusedMailError } from './mailer';
import { writeMessage } from './write-message';

/**
 * Brings a notice to each of its posts: into the inbox always, by e-mail where there is an address. A post that has
 * it already is passed over, so a repetition sends nothing twice - but for a death between the server's answer and
 * our note of it, when the same message with the same id goes out once more.
 */
@Injectable()
export class NotificationsService implements NotificationActivities {
  constructor(
    @Inject(Directory) private readonly directory: Directory,
    @Inject(DeliveryRecord) private readonly record: DeliveryRecord,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  async sendNotice({ stream, notice, at }: NoticeRequest): Promise<{ deliveries: Delivery[] }> {
    const deliveries: Delivery[] = [];
    for (const { post, facts } of notice.to) {
      const { subject, body } = writeMessage(notice.template, { ...notice.facts, ...facts });
      const addresses = await this.directory.addressesOf(post);
      deliveries.push(
        await this.deliver({
          key: notice.key,
          post,
          stream,
          template: notice.template,
          subject,
          body,
          orderedAt: new Date(at),
          address: addresses.join(', '),
        }),
      );
    }
    return { deliveries };
  }

  private async deliver(message: Outgoing): Promise<Delivery> {
    const { post } = message;
    const { state, messageId } = await this.record.intend(message);
    if (state !== 'intended') return { post, state, detail: messageId };
    try {
      const { address: to, subject, body: text, orderedAt: date } = message;
      const proof = await this.mailer.send({ to, subject, text, messageId, date });
      await this.record.settle(message, 'sent', proof);
      return { post, state: 'sent', detail: messageId };
    } catch (error) {
      if (!(error instanceof RefusedMailError)) throw error;
      await this.record.settle(message, 'failed', error.message);
      return { post, state: 'failed', detail: error.message };
    }
  }
}
