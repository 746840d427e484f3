import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QUEUES } from '@ocop/contracts';
import { activityWorker, appLogger, PlatformModule, type Settings } from '@ocop/platform';
import { DeliveryRecord } from './delivery-record';
import { Directory } from './directory';
import { Mailer } from './mailer';
import { NotificationsService } from './notifications.activities';

const worker = activityWorker(NotificationsService, {
  queue: QUEUES.notifications,
  parallel: 4,
  activities: ['sendNotice'],
});

@Module({ providers: [Directory, DeliveryRecord, Mailer, NotificationsService, worker] })
class NotificationsModule {}

/** Messages to people, with proof. */
export async function startNotifications(settings: Settings) {
  const platform = PlatformModule.with(settings, { poolSize: 4, worker: true });
  return NestFactory.createApplicationContext(
    { module: NotificationsModule, imports: [platform] },
    { logger: appLogger('notifications'), abortOnError: false },
  );
}
