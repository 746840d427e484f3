import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { QUEUES } from '@ocop/contracts';
import { activityWorker, appLogger, PlatformModule, type Settings } from '@ocop/platform';
import { MessagesService } from './messages.activities';
import { RecordsService } from './records.activities';
import { workflowWorker } from './workflow-worker';

const messageWorker = activityWorker(MessagesService, {
  queue: QUEUES.messages,
  parallel: 20,
  activities: ['tell'],
});

/** The workflow code with the recording of events, and beside it the messages between cases. */
@Module({ providers: [RecordsService, MessagesService, workflowWorker, messageWorker] })
class WorkerModule {}

export async function startWorker(settings: Settings) {
  const platform = PlatformModule.with(settings, {
    poolSize: 12,
    speaksAs: 'worker',
    worker: true,
  });
  return NestFactory.createApplicationContext(
    { module: WorkerModule, imports: [platform] },
    { logger: appLogger('worker'), abortOnError: false },
  );
}
