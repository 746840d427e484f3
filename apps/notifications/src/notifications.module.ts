import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QUEUES } from '@ocop/contracts';
import {
  activityWorker,
  appLogger,
  PlatformModule,
  POOL,
  type Settings,
  SETTINGS,
} from '@ocop/platform';
import { DeliveryReports, Directory } from '@ocop/records';
import type { Pool } from 'pg';
import { BounceDesk } from './bounces/bounce-desk';
import { BounceReceiver } from './bounces/bounce-receiver';
import { ChannelKeeper } from './channel-keeper';
import { CHANNELS } from './channels/channel';
import { Mailer } from './channels/mailer';
import { channelsOf } from './channels/of-settings';
import { deliveryPolicy, DELIVERY_POLICY } from './delivery-policy';
import { DeliveryRecord } from './delivery-record';
import { Inboxes } from './inboxes';
import { NotificationsService } from './notifications.activities';
import { OfficeHours } from './office-hours';
import { OutboxKeeper } from './outbox-keeper';
import { OutboxRecord } from './outbox-record';
import { PaperKeeper } from './paper-keeper';
import { Postman } from './postman';
import { ProofKeeper } from './proof-keeper';
import { ReportKeeper } from './report-keeper';

const worker = activityWorker(NotificationsService, {
  queue: QUEUES.notifications,
  // Nearly all of an attempt is waiting for mail servers; a slow one must not keep others' notices.
  parallel: 16,
  activities: ['sendNotice'],
});

const directory = {
  provide: Directory,
  useFactory: (pool: Pool) => new Directory(pool),
  inject: [POOL],
};
const reports = {
  provide: DeliveryReports,
  useFactory: (pool: Pool) => new DeliveryReports(pool),
  inject: [POOL],
};
const policy = { provide: DELIVERY_POLICY, useValue: deliveryPolicy };
const channels = {
  provide: CHANNELS,
  useFactory: channelsOf,
  inject: [SETTINGS, POOL, Mailer, DeliveryReports],
};
const hours = {
  provide: OfficeHours,
  useFactory: ({ OCOP_CLOCK }: Settings) => new OfficeHours(OCOP_CLOCK),
  inject: [SETTINGS],
};

@Module({
  providers: [
    ...[policy, directory, channels, hours, reports],
    ...[BounceDesk, BounceReceiver, ChannelKeeper, ReportKeeper, Inboxes, PaperKeeper],
    ...[
      DeliveryRecord,
      Mailer,
      OutboxRecord,
      OutboxKeeper,
      Postman,
      ProofKeeper,
      NotificationsService,
      worker,
    ],
  ],
})
class NotificationsModule {}

/** Notices to people, with proof of their delivery. */
export async function startNotifications(settings: Settings) {
  const platform = PlatformModule.with(settings, { poolSize: 8, worker: true });
  return NestFactory.createApplicationContext(
    { module: NotificationsModule, imports: [platform] },
    { logger: appLogger('notifications'), abortOnError: false },
  );
}
